namespace Samenkracht.Partnerships.Goals;

/// <summary>A goal framework as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Level">Whose goals they are.</param>
/// <param name="IssuerId">The organisation that issued it.</param>
/// <param name="From">The first day of its period.</param>
/// <param name="Until">The last day of its period; null for open-ended.</param>
/// <param name="SuccessorFrameworkId">The framework that took its place.</param>
/// <param name="SupersededOn">The day from which it did.</param>
/// <param name="Goals">The goals.</param>
/// <param name="Mappings">The parts for which goals go on in goals of the successor.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record GoalFrameworkEntry(
    string Id, string Title, GoalLevel Level, string IssuerId, DateOnly From, DateOnly? Until, string? SuccessorFrameworkId, DateOnly? SupersededOn,
    IReadOnlyList<Goal> Goals, IReadOnlyList<GoalMapping> Mappings, string History)
{
    internal static GoalFrameworkEntry Of(GoalFramework state) => new(
        state.Id, state.Title, state.Level, state.IssuerId, state.From, state.Until, state.SuccessorFrameworkId, state.SupersededOn, state.Goals, state.Mappings,
        $"/v1/goal-frameworks/{state.Id}/history");
}
