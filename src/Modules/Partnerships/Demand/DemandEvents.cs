namespace Samenkracht.Partnerships.Demand;

/// <summary>Somebody asked for something; who it was is not kept.</summary>
public sealed record DemandSignalRecorded(
    string SignalId, string OrganisationId, DemandSource Source, string? SourceOrganisationId, string Theme, string Question, IReadOnlyList<string> PlanNodes,
    DateOnly ReceivedOn) : IFact
{
    DateOnly IFact.ValidFrom => ReceivedOn;
}

/// <summary>The signal was put together with others that ask for the same.</summary>
public sealed record DemandSignalClustered(string SignalId, string OrganisationId, string Cluster, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>It was decided what is done with the signal.</summary>
public sealed record DemandSignalDecided(
    string SignalId, string OrganisationId, DemandDecision Decision, string Reason, string? OfferId, string? ProjectId, DateOnly DecidedOn) : IFact
{
    DateOnly IFact.ValidFrom => DecidedOn;
}
