using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Finance.Invoices;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: an approved claim of a volunteer is owed. When a volunteer leaves nothing more is claimed, so nothing more comes here.</summary>
[UndoneBy(typeof(TakePayableBackHandler))]
public static class OpenPayableHandler
{
    public static Decision Decide(AllowanceBecamePayable told, Payable? payable)
    {
        if (payable is { Amount: > 0 }) return [];

        var (id, kind) = (Payable.IdOf(told.ClaimId), told.Kind == "expense" ? PayableKind.Expense : PayableKind.Allowance);
        return Decision.Of([new PayableArose(id, told.ClaimId, told.PersonId, told.OrganisationId, kind, told.Amount, told.On)])
            .Telling(Payable.Cost(id, told.OrganisationId, kind, told.Amount, told.On));
    }

    public static Task Handle(AllowanceBecamePayable told, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.SettleAsync<Payable>(
        Payable.IdOf(told.ClaimId), envelope, "open-payable", (payable, _) => Decide(told, payable), ct);
}

/// <summary>Reaction: a claim that was reversed is not owed; what was paid of it is netted or paid back.</summary>
public static class TakePayableBackHandler
{
    public static Decision Decide(AllowanceWasTakenBack told, Payable? payable)
    {
        if (payable is { TakenBack: > 0 }) return [];

        var (id, kind) = (Payable.IdOf(told.ClaimId), told.Kind == "expense" ? PayableKind.Expense : PayableKind.Allowance);
        var toNet = Math.Clamp(told.Amount - (payable?.Open ?? told.Amount), 0, told.Amount);
        return Decision.Of([new PayableTakenBack(id, told.ClaimId, told.PersonId, told.OrganisationId, told.Amount, toNet, told.On, told.Reason)])
            .Telling(Payable.Cost(id, told.OrganisationId, kind, -told.Amount, told.On));
    }

    public static Task Handle(AllowanceWasTakenBack told, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.SettleAsync<Payable>(
        Payable.IdOf(told.ClaimId), envelope, "take-payable-back", (payable, _) => Decide(told, payable), ct);
}
