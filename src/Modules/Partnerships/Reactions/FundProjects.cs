using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Projects;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Records on the project that a grant pays for, when it names one that exists.</summary>
internal static class FundedProject
{
    public static Task ReactAsync(
        CommandQueue queue, string? projectId, Envelope envelope, string name, Func<NetworkProject, Decision> decide, CancellationToken ct) => projectId is null
        ? Task.CompletedTask
        : queue.ReactOnceAsync<NetworkProject>(projectId, envelope, name, (project, _) => project is null ? [] : decide(project), ct);
}

/// <summary>Reaction: a grant was applied for; where the scheme pays for no earlier work, the project may start from that day.</summary>
[UndoneBy(typeof(LoseFundingHandler))]
public static class AwaitFundingHandler
{
    public static Decision Decide(GrantApplicationWasSubmitted told, NetworkProject project) =>
        project.GrantOf(told.GrantId)?.Status is ProjectGrantStatus.AppliedFor or ProjectGrantStatus.Awarded
            ? []
            : [new ProjectFundingAppliedFor(project.Id, told.GrantId, told.ApplicantId, told.SubmittedOn, told.WorkMayNotHaveBegun)];

    public static Task Handle(GrantApplicationWasSubmitted told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        FundedProject.ReactAsync(queue, told.ProjectId, envelope, "await-funding", project => Decide(told, project), ct);
}

/// <summary>Compensation: the application was rejected or taken back; the project is unfunded by it.</summary>
[WayBack("An upheld objection, or documents that came in time after all, tells the application again.")]
public static class LoseFundingHandler
{
    public static Decision Decide(GrantApplicationWasRejected told, NetworkProject project) =>
        project.GrantOf(told.GrantId) is not { Status: ProjectGrantStatus.AppliedFor } ? [] : [new ProjectFundingRefused(project.Id, told.GrantId, told.On)];

    public static Task Handle(GrantApplicationWasRejected told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        FundedProject.ReactAsync(queue, told.ProjectId, envelope, "lose-funding", project => Decide(told, project), ct);
}

/// <summary>Reaction: the project is funded, and the obligations of the grant are its dated tasks.</summary>
[UndoneBy(typeof(CancelTasksHandler))]
public static class FundProjectHandler
{
    public static Decision Decide(GrantWasAwarded told, NetworkProject project) =>
        project.GrantOf(told.GrantId)?.Status == ProjectGrantStatus.Awarded
            ? []
            : [new ProjectFunded(
                project.Id, told.GrantId, told.GranteeId, told.Amount,
                [.. told.Obligations.Select(one => new ProjectTask(one.ObligationId, one.Description, one.Measure, one.Target, one.PlanNode, one.DueOn))], told.AwardedOn)];

    public static Task Handle(GrantWasAwarded told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        FundedProject.ReactAsync(queue, told.ProjectId, envelope, "fund-project", project => Decide(told, project), ct);
}

/// <summary>Compensation: the award no longer stands, and its tasks are cancelled.</summary>
[WayBack("An upheld objection tells the award again, with its tasks.")]
public static class CancelTasksHandler
{
    public static Decision Decide(GrantAwardWasWithdrawn told, NetworkProject project) =>
        project.GrantOf(told.GrantId)?.Status != ProjectGrantStatus.Awarded ? [] : [new ProjectFundingWithdrawn(project.Id, told.GrantId, told.On, told.Reason)];

    public static Task Handle(GrantAwardWasWithdrawn told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        FundedProject.ReactAsync(queue, told.ProjectId, envelope, "cancel-tasks", project => Decide(told, project), ct);
}

/// <summary>Reaction: a grant was settled lower or claimed back, so the project owes a lesson of it.</summary>
[UndoneBy(typeof(LiftLessonHandler))]
public static class OweLessonHandler
{
    public static Decision Decide(GrantWasSettledLower told, NetworkProject project) =>
        project.GrantOf(told.GrantId) is { } grant && (grant.LessonOwedOn is not null || grant.LessonCaseId is not null)
            ? []
            : Decision.Of([new ProjectLessonOwed(project.Id, told.GrantId, told.Awarded, told.Settled, told.On)]).Telling(new ProjectLessonFellDue(project.Id, told.GrantId, told.On));

    public static Task Handle(GrantWasSettledLower told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        FundedProject.ReactAsync(queue, told.ProjectId, envelope, "owe-lesson", project => Decide(told, project), ct);
}

/// <summary>Compensation: the lower settlement no longer stands, so no lesson is owed. A lesson that was shared stays shared.</summary>
public static class LiftLessonHandler
{
    public static Decision Decide(GrantSettlementWasReversed told, NetworkProject project) =>
        project.GrantOf(told.GrantId)?.LessonOwedOn is null
            ? []
            : Decision.Of([new ProjectLessonLifted(project.Id, told.GrantId, told.On)]).Telling(new ProjectLessonWasSettled(project.Id, told.GrantId, told.On));

    public static Task Handle(GrantSettlementWasReversed told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        FundedProject.ReactAsync(queue, told.ProjectId, envelope, "lift-lesson", project => Decide(told, project), ct);
}
