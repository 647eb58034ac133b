using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Budgets;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: a scenario that was made with a party that left the merger has to be made again without it.</summary>
[WayBack("The return of a party is a new proposal, with a scenario of its own.")]
public static class AmendJointBudgetsHandler
{
    /// <summary>A scenario is about the merger when the party and another that goes on are in it. The scenario of the party itself keeps its maker, and is asked once.</summary>
    public static Decision Decide(MergerPartyLeft told, Budget budget) =>
        budget.Scenario is not null
        && (budget.JointWith.Contains(told.PartyId) || (budget.HolderId == told.PartyId && !budget.NeedsAmendment))
        && told.Remaining.Any(party => budget.HolderId == party || budget.JointWith.Contains(party))
            ? [new BudgetAmendmentAsked(budget.Id, told.MergerId, told.PartyId, Budget.Later(told.On, budget.DraftedOn))]
            : [];

    public static async Task Handle(MergerPartyLeft told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var joint in (await session.Query<Budget>().Where(budget => budget.Scenario != null).ToListAsync(ct)).Where(budget => Decide(told, budget).Any()))
            await queue.ReactAsync<Budget>(joint.Id, envelope.Origin("amend-joint-budgets"), (budget, _) => Decide(told, budget), ct);
    }
}
