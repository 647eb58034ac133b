using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Budgets;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Money was bound for a network project.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="OrganisationId">Who bound it.</param>
/// <param name="BudgetId">On which budget.</param>
/// <param name="Number">The number of the commitment.</param>
/// <param name="On">When.</param>
public sealed record ProjectMoneyBound(string ProjectId, string OrganisationId, string BudgetId, int Number, DateOnly On);

/// <summary>Money that was bound for a network project was released by hand.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="OrganisationId">Who released it.</param>
/// <param name="BudgetId">On which budget.</param>
/// <param name="Number">The number of the commitment.</param>
/// <param name="On">When.</param>
public sealed record ProjectMoneyFreed(string ProjectId, string OrganisationId, string BudgetId, int Number, DateOnly On);

/// <summary>Reaction: a library that takes part in a project is asked to bind money for it. How much is for the library to say; following alone costs nothing.</summary>
[UndoneBy(typeof(ReleaseProjectMoneyHandler))]
public static class AskForProjectMoneyHandler
{
    private const string Follow = "follow";

    public static Decision Decide(LibraryJoinedProject told, CommitmentRequest? request) =>
        told.Level == Follow || request is { Status: not CommitmentRequestStatus.Lapsed }
            ? []
            : [new CommitmentRequested(CommitmentRequest.IdOf(told.ProjectId, told.LibraryId), told.LibraryId, told.ProjectId, told.Title, told.From)];

    public static Task Handle(LibraryJoinedProject told, CommandQueue queue, Envelope envelope, CancellationToken ct) => told.Level == Follow
        ? Task.CompletedTask
        : queue.ReactOnceAsync<CommitmentRequest>(
            CommitmentRequest.IdOf(told.ProjectId, told.LibraryId), envelope, "ask-for-project-money", (request, _) => Decide(told, request), ct);
}

/// <summary>Reaction: the first commitment for the project meets the request.</summary>
[UndoneBy(typeof(ReopenProjectMoneyHandler))]
public static class MeetProjectMoneyHandler
{
    public static Decision Decide(ProjectMoneyBound told, CommitmentRequest request) => request.Status != CommitmentRequestStatus.Open
        ? []
        : [new CommitmentRequestMet(request.Id, told.BudgetId, told.Number, Budget.Later(told.On, request.Since))];

    public static async Task Handle(ProjectMoneyBound told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        if (await ProjectRequests.FindAsync(session, told.ProjectId, told.OrganisationId, ct) is { } id)
            await queue.ReactAsync<CommitmentRequest>(id, envelope.Origin("meet-project-money"), (request, _) => Decide(told, request), ct);
    }
}

/// <summary>Compensation: when exactly that commitment is released, the request is open again.</summary>
public static class ReopenProjectMoneyHandler
{
    public static Decision Decide(ProjectMoneyFreed told, CommitmentRequest request) =>
        request.Status != CommitmentRequestStatus.Met || (request.BudgetId, request.Number) != (told.BudgetId, told.Number)
            ? []
            : [new CommitmentRequestReopened(request.Id, told.BudgetId, told.Number, Budget.Later(told.On, request.Since))];

    public static async Task Handle(ProjectMoneyFreed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        if (await ProjectRequests.FindAsync(session, told.ProjectId, told.OrganisationId, ct) is { } id)
            await queue.ReactAsync<CommitmentRequest>(id, envelope.Origin("reopen-project-money"), (request, _) => Decide(told, request), ct);
    }
}

/// <summary>Compensation: a library that leaves a project gets back what it did not spend; what it spent is flagged as sunk.</summary>
public static class ReleaseProjectMoneyHandler
{
    private const string Name = "release-project-money";

    public static Decision Decide(LibraryLeftProject told, CommitmentRequest request) =>
        request.Status == CommitmentRequestStatus.Lapsed ? [] : [new CommitmentRequestLapsed(request.Id, Budget.Later(told.On, request.Since))];

    public static Decision Decide(LibraryLeftProject told, Budget budget)
    {
        var standing = budget.StandingFor(CommitmentPurpose.Project, told.ProjectId);
        if (standing.Count == 0) return [];

        var on = Budget.Later(told.On, standing.Max(one => one.Since));
        var released = standing.Select(one => new CommitmentReleased(budget.Id, one.Number, one.Open, false, on, $"Deelname gestopt: {told.ProjectId}"));
        return standing.Sum(one => one.Used) is var used and not 0
            ? [.. released, new ProjectCostsSunk(budget.Id, told.ProjectId, used, on)]
            : [.. released];
    }

    public static async Task Handle(LibraryLeftProject told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        if (await ProjectRequests.FindAsync(session, told.ProjectId, told.LibraryId, ct) is { } id)
            await queue.ReactAsync<CommitmentRequest>(id, envelope.Origin(Name), (request, _) => Decide(told, request), ct);
        foreach (var budget in (await session.BudgetsWithAsync(told.ProjectId, ct)).Where(budget => budget.HolderId == told.LibraryId))
            await queue.ReactAsync<Budget>(budget.Id, envelope.Origin(Name), (state, _) => Decide(told, state), ct);
    }
}

/// <summary>Finds the request of a project to a library, when there is one.</summary>
internal static class ProjectRequests
{
    public static async Task<string?> FindAsync(IQuerySession session, string projectId, string organisationId, CancellationToken ct) =>
        projectId.StartsWith("network-project-", StringComparison.Ordinal)
        && await session.LoadAsync<CommitmentRequest>(CommitmentRequest.IdOf(projectId, organisationId), ct) is { } request ? request.Id : null;

    /// <summary>The budgets with commitments for a thing.</summary>
    public static Task<IReadOnlyList<Budget>> BudgetsWithAsync(this IQuerySession session, string subjectId, CancellationToken ct) =>
        session.Query<Budget>().Where(budget => budget.Commitments.Any(one => one.Subject.SubjectId == subjectId)).ToListAsync(ct);
}
