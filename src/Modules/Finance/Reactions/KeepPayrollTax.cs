using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Finance.Invoices;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: what is taxed after all is set aside for.</summary>
[UndoneBy(typeof(ReleasePayrollTaxHandler))]
public static class ProvideForPayrollTaxHandler
{
    public static Decision Decide(AllowanceBecameTaxable told)
    {
        var percentage = PayrollTax.PercentageOn(told.On);
        var (id, tax) = (PayrollTax.IdOf(told.CaseId), VatRates.Of(told.Taxable, percentage));
        return Decision.Of([new PayrollTaxExpected(id, told.CaseId, told.PersonId, told.OrganisationId, told.Taxable, percentage, tax, told.On)])
            .Telling(PayrollTax.Posted(id, told.OrganisationId, tax, told.On));
    }

    public static Task Handle(AllowanceBecameTaxable told, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.ReactOnceAsync<PayrollTax>(
        PayrollTax.IdOf(told.CaseId), envelope, "provide-for-payroll-tax", (_, _) => Decide(told), ct);
}

/// <summary>Reaction: what is not taxed after all needs no provision. The opposite entry stands in the books of who set it aside.</summary>
public static class ReleasePayrollTaxHandler
{
    public static Decision Decide(AllowanceBecameUntaxed told, PayrollTax? provision)
    {
        if (provision is null || provision.Parts.Sum(part => part.Taxable) < told.Amount) return PayrollTax.NotSetAside;

        var released = provision.Released(told.Amount, told.On).ToArray();
        return Decision.Of(released).Telling([.. released.Select(one => PayrollTax.Posted(provision.Id, one.OrganisationId, -one.Tax, one.On))]);
    }

    public static Task Handle(AllowanceBecameUntaxed told, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.ReactOnceAsync<PayrollTax>(
        PayrollTax.IdOf(told.CaseId), envelope, "release-payroll-tax", (provision, _) => Decide(told, provision), ct);
}
