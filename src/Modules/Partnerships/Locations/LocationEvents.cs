namespace Samenkracht.Partnerships.Locations;

/// <summary>A place where the public meets the library is open, operated by one organisation.</summary>
public sealed record LocationOpened(
    string LocationId, string OperatorId, string Name, LocationKind Kind, string Place, string MunicipalityId, DateOnly OpenedOn, Opening Opening) : IFact
{
    DateOnly IFact.ValidFrom => OpenedOn;
}

/// <summary>It is open, or staffed, for another part of the week.</summary>
public sealed record OpeningHoursChanged(string LocationId, Opening Opening, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>It is known what makes it accessible.</summary>
public sealed record LocationFacilitiesRecorded(string LocationId, Facilities Facilities, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>It is somewhere else.</summary>
public sealed record LocationMoved(string LocationId, string Place, string MunicipalityId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>Another organisation operates it; the location stays the same.</summary>
public sealed record LocationTransferred(string LocationId, string FromOperatorId, string ToOperatorId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>Its closure is proposed; it is open as before.</summary>
public sealed record LocationClosureProposed(string LocationId, DateOnly IntendedOn, string Reason, DateOnly ProposedOn) : IFact
{
    DateOnly IFact.ValidFrom => ProposedOn;
}

/// <summary>The proposed closure is off the table.</summary>
public sealed record LocationClosureWithdrawn(string LocationId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>It is closed for good, as proposed or for an urgent reason.</summary>
public sealed record LocationClosed(string LocationId, DateOnly ClosedOn, string? UrgentReason) : IFact
{
    DateOnly IFact.ValidFrom => ClosedOn;

    string? IFact.Reason => UrgentReason;
}

/// <summary>What was recorded at its opening was wrong; these are the right particulars, from the day of opening.</summary>
public sealed record LocationCorrected(string LocationId, string Name, DateOnly OpenedOn, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => OpenedOn;
}
