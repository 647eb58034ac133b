namespace Samenkracht.Partnerships.Studies;

/// <summary>A study of organisation models as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Question">What it must answer.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Organisations">The organisations that study.</param>
/// <param name="OpenedOn">The first day.</param>
/// <param name="Status">Whether it goes on.</param>
/// <param name="Scenarios">The scenarios, each with its last simulation.</param>
/// <param name="Choice">The scenario that was chosen; null while none is.</param>
/// <param name="ClosedOn">The day on which it was closed; null while it goes on.</param>
/// <param name="Conclusion">What it answers; null while it goes on.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record StudyEntry(
    string Id, string Title, string Question, string NetworkId, IReadOnlyList<string> Organisations, DateOnly OpenedOn, StudyStatus Status,
    IReadOnlyList<Scenario> Scenarios, ScenarioChoice? Choice, DateOnly? ClosedOn, string? Conclusion, string History)
{
    internal static StudyEntry Of(OrganisationModelStudy state) => new(
        state.Id, state.Title, state.Question, state.NetworkId, state.Organisations, state.OpenedOn, state.Status, state.Scenarios, state.Choice,
        state.ClosedOn, state.Conclusion, $"/v1/organisation-studies/{state.Id}/history");
}
