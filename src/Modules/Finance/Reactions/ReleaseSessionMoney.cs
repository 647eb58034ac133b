using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Programming;
using Samenkracht.Finance.Budgets;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: a session that does not take place needs no room and no speaker.</summary>
[UndoneBy(typeof(AskForSessionMoneyHandler))]
public static class ReleaseSessionMoneyHandler
{
    public static Decision Decide(SessionWasCancelled told, Budget budget) =>
    [
        .. budget.StandingFor(CommitmentPurpose.Activity, told.ActivityId).Where(one => one.Subject.SessionNumber == told.Number)
            .Select(one => new CommitmentReleased(budget.Id, one.Number, one.Open, true, Budget.Later(told.On, one.Since), told.Reason)),
    ];

    public static async Task Handle(SessionWasCancelled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var budget in await session.BudgetsWithAsync(told.ActivityId, ct))
            await queue.ReactAsync<Budget>(budget.Id, envelope.Origin("release-session-money"), (state, _) => Decide(told, state), ct);
    }
}

/// <summary>Compensation: the session takes place after all. The room may be taken, so nothing is bound in silence: it is listed to be bound again.</summary>
public static class AskForSessionMoneyHandler
{
    public static Decision Decide(SessionWasReinstated told, Budget budget) =>
        budget.Commitments.Where(one => one.CancelledSession && (one.Subject.SubjectId, one.Subject.SessionNumber) == (told.ActivityId, told.Number)).ToList() is { Count: > 0 } lapsed
            ? [new CommitmentsNeededAgain(
                budget.Id, [.. lapsed.Select(one => one.Number)], told.ActivityId, told.Number, Budget.Later(told.On, lapsed.Max(one => one.Since)))]
            : [];

    public static async Task Handle(SessionWasReinstated told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var budget in await session.BudgetsWithAsync(told.ActivityId, ct))
            await queue.ReactAsync<Budget>(budget.Id, envelope.Origin("ask-for-session-money"), (state, _) => Decide(told, state), ct);
    }
}
