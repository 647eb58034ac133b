namespace Samenkracht.Partnerships.Goals;

/// <summary>Lets a later framework take the place of this one.</summary>
/// <param name="SuccessorFrameworkId">The framework that takes its place.</param>
/// <param name="On">The day from which it does.</param>
public sealed record SupersedeFramework([property: Id("goal-framework")] string SuccessorFrameworkId, DateOnly On);

/// <summary>POST /v1/goal-frameworks/{frameworkId}/supersessions.</summary>
public static class SupersedeFrameworkEndpoint
{
    /// <summary>Frameworks follow one another, so that no line of successors leads back.</summary>
    public static readonly Rule NotLater = new("goal-framework-successor-not-later", "A goal framework is superseded by one that begins later.");

    /// <summary>A successor takes a place when it is there.</summary>
    public static readonly Rule BeforeSuccessor = new("goal-framework-before-successor", "This day lies before the successor begins.");

    public static Decision Decide(SupersedeFramework command, GoalFramework framework, GoalFramework? successor) =>
        framework.SuccessorFrameworkId is not null ? GoalFramework.Superseded
        : successor is null ? GoalFramework.NotKnown
        : successor.From <= framework.From ? NotLater
        : command.On < successor.From ? BeforeSuccessor
        : [new GoalFrameworkSuperseded(framework.Id, successor.Id, command.On)];

    public static void Map(Api api) => api.Change<GoalFramework, SupersedeFramework>(
        new()
        {
            Path = "/goal-frameworks/{frameworkId}/supersessions", Right = "goal-frameworks.change", Facts = [typeof(GoalFrameworkSuperseded)],
            Summary = "Supersede a goal framework",
            Description = "A later framework takes its place. The goals stay for what was linked to them; map them to goals of the successor for trends over the years.",
            Example = new SupersedeFramework("goal-framework-netwerkplan-2025-2028", new(2025, 1, 1)),
        },
        (command, framework, asked) => Decide(command, framework, asked.Find<GoalFramework>(command.SuccessorFrameworkId)),
        (command, _) => [new(typeof(GoalFramework), command.SuccessorFrameworkId)]);
}
