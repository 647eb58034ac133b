namespace Samenkracht.Programming.Venues;

/// <summary>Sessions can be planned at this location; or what was known of its start was corrected.</summary>
public sealed record VenueBecameAvailable(string VenueId, string LocationId, string Name, string OperatorId, string MunicipalityId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>Another organisation operates the location.</summary>
public sealed record VenueChangedHands(string VenueId, string FromOperatorId, string ToOperatorId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>Its closure was proposed: nothing new is planned from the intended day on.</summary>
public sealed record VenuePlanningBlocked(string VenueId, DateOnly IntendedOn, DateOnly ProposedOn) : IFact
{
    DateOnly IFact.ValidFrom => ProposedOn;
}

/// <summary>The proposal is off the table: sessions can be planned again.</summary>
public sealed record VenuePlanningFreed(string VenueId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The location is closed from this day.</summary>
public sealed record VenueClosed(string VenueId, DateOnly ClosedOn) : IFact
{
    DateOnly IFact.ValidFrom => ClosedOn;
}
