using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Successions;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: the successor holds the budgets and scenarios of the organisations that merged.</summary>
[UndoneBy(typeof(BringBudgetsBackHandler))]
public static class CarryBudgetsHandler
{
    private const string Name = "carry-budgets";

    internal const string What = "budgets";

    public static Decision Decide(MergerTookEffect told, Budget budget) =>
        told.Predecessors.Contains(budget.HolderId) && budget.HolderId != told.SuccessorId
            ? [new BudgetCarriedOver(budget.Id, told.MergerId, budget.HolderId, told.SuccessorId, Budget.Later(told.EffectiveOn, budget.DraftedOn))]
            : [];

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var predecessors = told.Predecessors.ToArray();
        foreach (var held in await session.Query<Budget>().Where(budget => predecessors.Contains(budget.HolderId)).ToListAsync(ct))
            await queue.ReactAsync<Budget>(held.Id, envelope.Origin(Name), (budget, _) => Decide(told, budget), ct);
        var carried = await session.Query<Budget>().Where(budget => budget.MergerId == told.MergerId).OrderBy(budget => budget.Id).Select(budget => budget.Id).ToListAsync(ct);
        await queue.RecordAsync(told, What, carried, envelope, Name, ct);
    }
}

/// <summary>Compensation: the deed was annulled, so the organisations have their budgets again, with what the successor did on them.</summary>
public static class BringBudgetsBackHandler
{
    private const string Name = "bring-budgets-back";

    public static Decision Decide(DeedWasAnnulled told, Budget budget) =>
        budget.MergerId == told.MergerId
            ? [new BudgetBroughtBack(budget.Id, told.MergerId, budget.HolderId, budget.PreviousHolderId!, Budget.Later(told.AnnulledOn, budget.DraftedOn))]
            : [];

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        if (await session.LoadAsync<MoneySuccession>(MoneySuccession.IdOf(told.MergerId), ct) is not { } succession) return;
        foreach (var id in succession.Held(CarryBudgetsHandler.What)) await queue.ReactAsync<Budget>(id, envelope.Origin(Name), (budget, _) => Decide(told, budget), ct);
        await queue.RecordAsync(told, CarryBudgetsHandler.What, envelope, Name, ct);
    }
}
