using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Projects;

/// <summary>How far a grant for a project has come.</summary>
public enum ProjectGrantStatus
{
    /// <summary>Aangevraagd.</summary>
    AppliedFor,

    /// <summary>Afgewezen or taken back: the project is unfunded by it.</summary>
    Refused,

    /// <summary>Verleend.</summary>
    Awarded,

    /// <summary>Ingetrokken: its tasks are cancelled.</summary>
    Withdrawn,
}

/// <summary>What has to be done for a grant by a day.</summary>
/// <param name="ObligationId">Its code within the grant.</param>
/// <param name="Description">What has to be done.</param>
/// <param name="Measure">What is counted; null when nothing is.</param>
/// <param name="Target">How much; null when nothing is counted.</param>
/// <param name="PlanNode">The node of the policy plan that it is for; null for none.</param>
/// <param name="DueOn">The last day.</param>
public sealed record ProjectTask(string ObligationId, string Description, string? Measure, decimal? Target, string? PlanNode, DateOnly DueOn);

/// <summary>A grant that pays for a project, or was asked to.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="SubmittedOn">When it was applied for; work may begin from this day where the scheme forbids it before.</param>
/// <param name="WorkMayNotHaveBegun">Whether work before that day is not paid for.</param>
/// <param name="Amount">Euro; null before the award.</param>
/// <param name="Tasks">What has to be done for it; none once it was withdrawn.</param>
/// <param name="LessonOwedOn">Since when a lesson is owed, because it was settled lower; null when none is.</param>
/// <param name="LessonCaseId">The knowledge case in which that lesson was shared.</param>
public sealed record ProjectGrant(
    string GrantId, ProjectGrantStatus Status, DateOnly? SubmittedOn, bool WorkMayNotHaveBegun, decimal? Amount, ImmutableArray<ProjectTask> Tasks, DateOnly? LessonOwedOn,
    string? LessonCaseId)
{
    /// <summary>Whether work on the day would not be paid for.</summary>
    public bool ForbidsWorkOn(DateOnly day) => WorkMayNotHaveBegun && Status is ProjectGrantStatus.AppliedFor or ProjectGrantStatus.Awarded && day < SubmittedOn;
}

/// <summary>How the facts about its funding make the state of a project.</summary>
public sealed partial record NetworkProject
{
    /// <summary>The grants that were settled lower and of which no lesson was shared yet.</summary>
    public IEnumerable<string> LessonsOwed => Grants.Where(grant => grant.LessonOwedOn is not null).Select(grant => grant.GrantId);

    /// <summary>The grant; null when it is none of this project.</summary>
    public ProjectGrant? GrantOf(string grantId) => Grants.FirstOrDefault(grant => grant.GrantId == grantId);

    public NetworkProject Apply(ProjectFundingAppliedFor e) => WithGrant(
        e.GrantId, grant => grant with { Status = ProjectGrantStatus.AppliedFor, SubmittedOn = e.SubmittedOn, WorkMayNotHaveBegun = e.WorkMayNotHaveBegun });

    public NetworkProject Apply(ProjectFundingRefused e) => WithGrant(e.GrantId, grant => grant with { Status = ProjectGrantStatus.Refused });

    public NetworkProject Apply(ProjectFunded e) =>
        WithGrant(e.GrantId, grant => grant with { Status = ProjectGrantStatus.Awarded, Amount = e.Amount, Tasks = [.. e.Tasks] });

    public NetworkProject Apply(ProjectFundingWithdrawn e) => WithGrant(e.GrantId, grant => grant with { Status = ProjectGrantStatus.Withdrawn, Tasks = [] });

    public NetworkProject Apply(ProjectLessonOwed e) => WithGrant(e.GrantId, grant => grant with { LessonOwedOn = e.On });

    public NetworkProject Apply(ProjectLessonLifted e) => WithGrant(e.GrantId, grant => grant with { LessonOwedOn = null });

    public NetworkProject Apply(ProjectLessonShared e) => WithGrant(e.GrantId, grant => grant with { LessonOwedOn = null, LessonCaseId = e.KnowledgeCaseId }) with
    {
        KnowledgeCaseIds = [.. KnowledgeCaseIds.Union([e.KnowledgeCaseId])],
    };

    private NetworkProject WithGrant(string grantId, Func<ProjectGrant, ProjectGrant> change) => this with
    {
        Grants = GrantOf(grantId) is null
            ? Grants.Add(change(new(grantId, ProjectGrantStatus.AppliedFor, null, false, null, [], null, null)))
            : [.. Grants.Select(grant => grant.GrantId == grantId ? change(grant) : grant)],
    };
}
