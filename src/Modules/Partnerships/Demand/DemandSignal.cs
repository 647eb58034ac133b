using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Demand;

/// <summary>What decisions about a signal of demand need to know.</summary>
public sealed record DemandSignal(
    string Id, string OrganisationId, DemandSource Source, string? SourceOrganisationId, string Theme, string Question, ImmutableArray<string> PlanNodes,
    DateOnly ReceivedOn, string? Cluster, DemandDecision? Decision, string? OfferId, string? ProjectId, DateOnly? DecidedOn) : IBelong
{
    /// <summary>A signal tells what was asked and done.</summary>
    public static readonly Rule InFuture = new("demand-in-future", "What happens to a signal cannot lie in the future.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule BeforeReceipt = new("demand-before-receipt", "This day lies before the signal was received.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Why nothing can happen to it on the day; null when something can.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) => on < ReceivedOn ? BeforeReceipt : on > asked.Today ? InFuture : null;

    public static DemandSignal Create(DemandSignalRecorded e) => new(
        e.SignalId, e.OrganisationId, e.Source, e.SourceOrganisationId, e.Theme, e.Question, [.. e.PlanNodes], e.ReceivedOn, null, null, null, null, null);

    public DemandSignal Apply(DemandSignalClustered e) => this with { Cluster = e.Cluster };

    public DemandSignal Apply(DemandSignalDecided e) => this with { Decision = e.Decision, OfferId = e.OfferId, ProjectId = e.ProjectId, DecidedOn = e.DecidedOn };
}
