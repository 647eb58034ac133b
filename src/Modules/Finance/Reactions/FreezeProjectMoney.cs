using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Budgets;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: when a network project is stopped, nothing more is spent on what is bound for it.</summary>
[UndoneBy(typeof(UnfreezeProjectMoneyHandler))]
public static class FreezeProjectMoneyHandler
{
    public static Decision Decide(NetworkProjectHalted told, Budget budget) =>
        budget.StandingFor(CommitmentPurpose.Project, told.ProjectId).Where(one => one.FrozenFor is null && one.Open > 0).ToList() is { Count: > 0 } open
            ? [new CommitmentsFrozen(budget.Id, [.. open.Select(one => one.Number)], told.ProjectId, Budget.Later(told.On, open.Max(one => one.Since)), told.Reason)]
            : [];

    public static async Task Handle(NetworkProjectHalted told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var budget in await session.BudgetsWithAsync(told.ProjectId, ct))
            await queue.ReactAsync<Budget>(budget.Id, envelope.Origin("freeze-project-money"), (state, _) => Decide(told, state), ct);
    }
}

/// <summary>Compensation: the project goes on, so what it froze can be used again; what somebody froze by hand stays frozen.</summary>
public static class UnfreezeProjectMoneyHandler
{
    public static Decision Decide(NetworkProjectResumed told, Budget budget) =>
        budget.StandingFor(CommitmentPurpose.Project, told.ProjectId).Where(one => one.FrozenFor == told.ProjectId).ToList() is { Count: > 0 } frozen
            ? [new CommitmentsUnfrozen(
                budget.Id, [.. frozen.Select(one => one.Number)], told.ProjectId, Budget.Later(told.On, frozen.Max(one => one.Since)), $"Project hervat: {told.ProjectId}")]
            : [];

    public static async Task Handle(NetworkProjectResumed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var budget in await session.BudgetsWithAsync(told.ProjectId, ct))
            await queue.ReactAsync<Budget>(budget.Id, envelope.Origin("unfreeze-project-money"), (state, _) => Decide(told, state), ct);
    }
}
