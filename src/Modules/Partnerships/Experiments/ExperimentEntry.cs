namespace Samenkracht.Partnerships.Experiments;

/// <summary>An experiment as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OwnerId">The organisation that experiments.</param>
/// <param name="Title">Its title.</param>
/// <param name="Hypothesis">What is expected, as last adjusted.</param>
/// <param name="Measure">What will show it.</param>
/// <param name="ProjectId">The network project that it is part of; null for none.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it works on.</param>
/// <param name="StatedOn">The day on which the hypothesis was first stated.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="TriedFrom">The first day on which the present hypothesis was tried; null while it has not started.</param>
/// <param name="Observations">How many observations there are.</param>
/// <param name="LastDecision">The last decision; null while there is none.</param>
/// <param name="DecidedOn">The day of the last decision; null while there is none.</param>
/// <param name="Lesson">The last lesson drawn; null while there is none.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record ExperimentEntry(
    string Id, string OwnerId, string Title, string Hypothesis, string Measure, string? ProjectId, IReadOnlyList<string> PlanNodes, DateOnly StatedOn,
    ExperimentStatus Status, DateOnly? TriedFrom, int Observations, ExperimentDecision? LastDecision, DateOnly? DecidedOn, string? Lesson, string History)
{
    internal static ExperimentEntry Of(Experiment state) => new(
        state.Id, state.OwnerId, state.Title, state.Hypothesis, state.Measure, state.ProjectId, state.PlanNodes, state.StatedOn, state.Status, state.TriedFrom,
        state.Observations, state.LastDecision, state.DecidedOn, state.Lesson, $"/v1/experiments/{state.Id}/history");
}
