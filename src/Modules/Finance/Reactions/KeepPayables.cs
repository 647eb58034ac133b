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

/// <summary>Reaction: what is taxed after all is set aside for.</summary>
[WayBack("The provision is released by an entry in the books when the tax administration has decided on the case.")]
public static class ProvideForPayrollTaxHandler
{
    public static Decision Decide(AllowanceBecameTaxable told, PayrollTax? provision)
    {
        var percentage = PayrollTax.PercentageOn(told.On);
        var (id, tax) = (PayrollTax.IdOf(told.CaseId), VatRates.Of(told.Taxable, percentage));
        if (provision is not null || tax <= 0) return [];

        return Decision.Of([new PayrollTaxExpected(id, told.CaseId, told.PersonId, told.OrganisationId, told.Taxable, percentage, tax, told.On)])
            .Telling(PayrollTax.Posted(id, told.OrganisationId, tax, told.On));
    }

    public static Task Handle(AllowanceBecameTaxable told, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.SettleAsync<PayrollTax>(
        PayrollTax.IdOf(told.CaseId), envelope, "provide-for-payroll-tax", (provision, _) => Decide(told, provision), ct);
}
