namespace Samenkracht.Partnerships.Projects;

/// <summary>A grant was applied for that should pay for the project; the project may start from this day where the scheme forbids it before.</summary>
public sealed record ProjectFundingAppliedFor(string ProjectId, string GrantId, string ApplicantId, DateOnly SubmittedOn, bool WorkMayNotHaveBegun) : IFact
{
    DateOnly IFact.ValidFrom => SubmittedOn;
}

/// <summary>The grantor said no, or the application was taken back: the project is unfunded by it.</summary>
public sealed record ProjectFundingRefused(string ProjectId, string GrantId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A grant pays for the project; what has to be done for it are dated tasks.</summary>
public sealed record ProjectFunded(string ProjectId, string GrantId, string GranteeId, decimal Amount, IReadOnlyList<ProjectTask> Tasks, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The award of a grant no longer stands: its tasks are cancelled.</summary>
public sealed record ProjectFundingWithdrawn(string ProjectId, string GrantId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A grant was settled lower or claimed back: the project owes a lesson of it.</summary>
public sealed record ProjectLessonOwed(string ProjectId, string GrantId, decimal Awarded, decimal Settled, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The lower settlement no longer stands: no lesson is owed of it.</summary>
public sealed record ProjectLessonLifted(string ProjectId, string GrantId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What a lower settlement taught was shared in a knowledge case.</summary>
public sealed record ProjectLessonShared(string ProjectId, string GrantId, string KnowledgeCaseId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
