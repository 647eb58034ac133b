namespace Samenkracht.Partnerships.Goals;

/// <summary>Goals of state, province, municipality or network were published for a period.</summary>
public sealed record GoalFrameworkPublished(
    string FrameworkId, string Title, GoalLevel Level, string IssuerId, DateOnly From, DateOnly? Until) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => IssuerId;
}

/// <summary>A goal became part of a framework.</summary>
public sealed record GoalAdded(string FrameworkId, string Code, string Title, string EnglishName, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A later framework took the place of this one; its goals stay, for everything that was linked to them.</summary>
public sealed record GoalFrameworkSuperseded(string FrameworkId, string SuccessorFrameworkId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A goal goes on, for a part, in a goal of the framework that superseded.</summary>
public sealed record GoalMappedToSuccessor(
    string FrameworkId, string Goal, string SuccessorFrameworkId, string SuccessorGoal, decimal Weight, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
