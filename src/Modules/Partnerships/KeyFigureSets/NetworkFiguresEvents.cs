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
