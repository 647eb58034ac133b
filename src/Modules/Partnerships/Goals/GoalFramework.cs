using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Goals;

/// <summary>What decisions about a goal framework, and about what works towards its goals, need to know.</summary>
public sealed record GoalFramework(
    string Id, string Title, GoalLevel Level, string IssuerId, DateOnly From, DateOnly? Until, ImmutableArray<Goal> Goals, ImmutableArray<GoalMapping> Mappings,
    string? SuccessorFrameworkId, DateOnly? SupersededOn)
{
    /// <summary>Commands that name a framework name one that was published.</summary>
    public static readonly Rule NotKnown = new("goal-framework-unknown", "The request names a goal framework that was not published.");

    /// <summary>Commands that name a goal name one that its framework has.</summary>
    public static readonly Rule GoalUnknown = new("goal-unknown", "The goal framework has no such goal.");

    /// <summary>Another framework has taken its place.</summary>
    public static readonly Rule Superseded = new("goal-framework-superseded", "This goal framework has been superseded.");

    /// <summary>The goal; null when the framework has no such goal.</summary>
    public Goal? GoalOf(string code) => Goals.FirstOrDefault(goal => goal.Code == code);

    /// <summary>Whether the framework has this goal on the day.</summary>
    public bool Has(string code, DateOnly day) => GoalOf(code)?.From <= day;

    public static GoalFramework Create(GoalFrameworkPublished e) => new(e.FrameworkId, e.Title, e.Level, e.IssuerId, e.From, e.Until, [], [], null, null);

    public GoalFramework Apply(GoalAdded e) => this with { Goals = Goals.Add(new(e.Code, e.Title, e.EnglishName, e.On)) };

    public GoalFramework Apply(GoalFrameworkSuperseded e) => this with { SuccessorFrameworkId = e.SuccessorFrameworkId, SupersededOn = e.On };

    public GoalFramework Apply(GoalMappedToSuccessor e) =>
        this with { Mappings = Mappings.Add(new(e.Goal, e.SuccessorFrameworkId, e.SuccessorGoal, e.Weight, e.On)) };
}
