namespace Samenkracht.Partnerships.KeyFigureSets;

/// <summary>What an organisation delivered over a year is frozen in the figures of the network.</summary>
public sealed record NetworkFiguresFrozen(
    string NetworkFiguresId, int Year, string DeliveryId, string OrganisationId, IReadOnlyList<DeliveredFigure> Values, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>An organisation corrected what it had delivered: the figures as they are now, and what changed.</summary>
public sealed record NetworkFiguresCorrected(
    string NetworkFiguresId, int Year, string DeliveryId, string OrganisationId, IReadOnlyList<DeliveredFigure> Values, IReadOnlyList<ChangedFigure> Differences,
    DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The books of an organisation over a part of the year were opened again, so what it delivered may change.</summary>
public sealed record NetworkFiguresBecameStale(
    string NetworkFiguresId, int Year, string OrganisationId, DateOnly From, DateOnly Until, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;

    string? IFact.Reason => Reason;
}

/// <summary>The books of an organisation over that part of the year are closed again.</summary>
public sealed record NetworkFiguresStandAgain(string NetworkFiguresId, int Year, string OrganisationId, DateOnly From, DateOnly Until, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}
