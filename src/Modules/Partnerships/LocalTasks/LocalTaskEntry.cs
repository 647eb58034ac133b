namespace Samenkracht.Partnerships.LocalTasks;

/// <summary>A local task as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation whose task it is.</param>
/// <param name="MunicipalityId">The municipality where it is at issue; null for the whole service area.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What is needed and for which groups.</param>
/// <param name="Urgency">How urgent it is: 1 (not urgent) to 5 (most urgent).</param>
/// <param name="AgendaDocument">The document of the municipality that asks for it; null for none.</param>
/// <param name="PlanNodes">The nodes of policy plans that answer to it.</param>
/// <param name="RaisedOn">The day on which it was raised.</param>
/// <param name="ResolvedOn">The day on which it was done with; null while it is open.</param>
/// <param name="Outcome">What became of it; null while it is open.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record LocalTaskEntry(
    string Id, string OrganisationId, string? MunicipalityId, string Title, string Description, int Urgency, AgendaDocument? AgendaDocument,
    IReadOnlyList<string> PlanNodes, DateOnly RaisedOn, DateOnly? ResolvedOn, LocalTaskOutcome? Outcome, string History)
{
    internal static LocalTaskEntry Of(LocalTask state) => new(
        state.Id, state.OrganisationId, state.MunicipalityId, state.Title, state.Description, state.Urgency, state.AgendaDocument, state.PlanNodes,
        state.RaisedOn, state.ResolvedOn, state.Outcome, $"/v1/local-tasks/{state.Id}/history");
}
