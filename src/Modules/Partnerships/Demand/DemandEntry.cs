namespace Samenkracht.Partnerships.Demand;

/// <summary>A signal of demand as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation that received it.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="SourceOrganisationId">The organisation it comes from; null for none.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Question">What was asked.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it is about.</param>
/// <param name="ReceivedOn">The day on which it came in.</param>
/// <param name="Cluster">The cluster of signals that ask for the same; null for none.</param>
/// <param name="Decision">What is done with it; null while it is open.</param>
/// <param name="OfferId">The offer that answers it; null for none.</param>
/// <param name="ProjectId">The network project that answers it; null for none.</param>
/// <param name="DecidedOn">The day of the decision; null while it is open.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record DemandEntry(
    string Id, string OrganisationId, DemandSource Source, string? SourceOrganisationId, string Theme, string Question, IReadOnlyList<string> PlanNodes,
    DateOnly ReceivedOn, string? Cluster, DemandDecision? Decision, string? OfferId, string? ProjectId, DateOnly? DecidedOn, string History)
{
    internal static DemandEntry Of(DemandSignal state) => new(
        state.Id, state.OrganisationId, state.Source, state.SourceOrganisationId, state.Theme, state.Question, state.PlanNodes, state.ReceivedOn, state.Cluster,
        state.Decision, state.OfferId, state.ProjectId, state.DecidedOn, $"/v1/demand-signals/{state.Id}/history");
}
