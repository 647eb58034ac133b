namespace Samenkracht.Volunteers.Tasks;

/// <summary>A task as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">Whose it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Description">What it is and asks; null for a stub.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it works on.</param>
/// <param name="ProjectId">The network project it belongs to; null for none.</param>
/// <param name="Revision">How often it was revised.</param>
/// <param name="From">The day it was first known.</param>
/// <param name="Assignments">Who does it, or did.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record TaskEntry(
    string Id, string OrganisationId, string Title, ProfileStatus Status, TaskDescription? Description, IReadOnlyList<string> PlanNodes, string? ProjectId,
    int Revision, DateOnly From, IReadOnlyList<Assignment> Assignments, string History)
{
    internal static TaskEntry Of(TaskProfile state) => new(
        state.Id, state.OrganisationId, state.Title, state.Status, state.Description, state.PlanNodes, state.ProjectId, state.Revision, state.From, state.Assignments,
        $"/v1/volunteer-tasks/{state.Id}/history");
}
