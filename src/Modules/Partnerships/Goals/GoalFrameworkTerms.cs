namespace Samenkracht.Partnerships.Goals;

/// <summary>Whose goals a framework holds.</summary>
public enum GoalLevel
{
    /// <summary>Landelijk.</summary>
    National,

    /// <summary>Provinciaal.</summary>
    Provincial,

    /// <summary>Gemeentelijk.</summary>
    Municipal,

    /// <summary>Van het netwerk.</summary>
    Network,
}

/// <summary>A goal of a framework; it is never taken out.</summary>
/// <param name="Code">Its code within the framework.</param>
/// <param name="Title">Its title in Dutch.</param>
/// <param name="EnglishName">A short English name.</param>
/// <param name="From">The day from which the framework has it.</param>
public sealed record Goal(string Code, string Title, string EnglishName, DateOnly From);

/// <summary>How far a goal of a successor goes on with a goal of the framework it superseded.</summary>
/// <param name="Goal">The code of the superseded goal.</param>
/// <param name="SuccessorFrameworkId">The framework that superseded.</param>
/// <param name="SuccessorGoal">The code of the goal in it.</param>
/// <param name="Weight">The part of the goal that goes on there, above 0 and at most 1.</param>
/// <param name="From">The day from which it is counted so.</param>
public sealed record GoalMapping(string Goal, string SuccessorFrameworkId, string SuccessorGoal, decimal Weight, DateOnly From);
