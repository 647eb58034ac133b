namespace Samenkracht.Partnerships.Goals;

/// <summary>A goal that goes on with an earlier one.</summary>
/// <param name="FrameworkId">Its framework.</param>
/// <param name="Goal">Its code in it.</param>
/// <param name="Title">Its title in Dutch; null when its framework did not have it yet.</param>
/// <param name="EnglishName">Its short English name; null likewise.</param>
/// <param name="Weight">The part of the earlier goal that goes on here, above 0 and at most 1; multiplied along the line when there are goals between.</param>
public sealed record SuccessorGoal(string FrameworkId, string Goal, string? Title, string? EnglishName, decimal Weight);

/// <summary>Follows goals through the frameworks that superseded theirs, so that figures of many years can be compared.</summary>
/// <param name="Frameworks">The frameworks by id, with all that superseded them.</param>
public sealed record GoalCrosswalk(IReadOnlyDictionary<string, GoalFramework> Frameworks)
{
    /// <summary>The goal; null when the framework did not have it yet.</summary>
    public Goal? Find(string frameworkId, string goal) => Frameworks.GetValueOrDefault(frameworkId)?.GoalOf(goal);

    /// <summary>The goals in which a goal goes on, in all later frameworks.</summary>
    public IReadOnlyList<SuccessorGoal> SuccessorsOf(string frameworkId, string goal) =>
    [
        .. Follow(frameworkId, goal, 1m).GroupBy(step => (step.FrameworkId, step.Goal), step => step.Weight)
            .Select(steps => new SuccessorGoal(
                steps.Key.FrameworkId, steps.Key.Goal, Find(steps.Key.FrameworkId, steps.Key.Goal)?.Title, Find(steps.Key.FrameworkId, steps.Key.Goal)?.EnglishName,
                steps.Sum()))
            .OrderBy(one => one.FrameworkId, StringComparer.Ordinal).ThenBy(one => one.Goal, StringComparer.Ordinal),
    ];

    // Every framework is superseded by a later one, so the line ends.
    private IEnumerable<(string FrameworkId, string Goal, decimal Weight)> Follow(string frameworkId, string goal, decimal part) =>
        (Frameworks.GetValueOrDefault(frameworkId)?.Mappings.Where(mapping => mapping.Goal == goal) ?? []).SelectMany(mapping =>
            Follow(mapping.SuccessorFrameworkId, mapping.SuccessorGoal, part * mapping.Weight)
                .Prepend((mapping.SuccessorFrameworkId, mapping.SuccessorGoal, part * mapping.Weight)));
}
