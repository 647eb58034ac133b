using Samenkracht.Contracts.Volunteers;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.InvoiceFacts;

namespace Samenkracht.Specs.Finance;

public sealed class PayrollTaxSpec
{
    private const string Case = "allowance-account-1-case-1";
    private const string Provision = "payroll-tax-allowance-account-1-case-1";
    private const string Person = "person-1";
    private const string Hengelo = "organisation-bibliotheek-hengelo";
    private const string NotSetAside = "Payroll tax was not set aside over so much of this case.";

    private static readonly AllowanceBecameTaxable Told = new(Case, Person, Deventer, 1_000m, new(2024, 5, 31));
    private static readonly PayrollTaxExpected Expected = new(Provision, Case, Person, Deventer, 1_000m, 36.97m, 369.70m, new(2024, 5, 31));
    private static readonly AllowanceBecameUntaxed Untaxed = new(Case, Person, Deventer, 1_000m, new(2025, 2, 3));
    private static readonly PayrollTaxReleased Released = new(Provision, Case, Deventer, 1_000m, 36.97m, 369.70m, new(2025, 2, 3));

    private static PayrollTax The(params Common.Facts.IFact[] facts) => Given.State<PayrollTax>(facts);

    [Fact]
    public void It_is_set_aside()
    {
        ProvideForPayrollTaxHandler.Decide(Told).ThenFacts(Expected).ThenTells(Entry(
            JournalKind.Memorial, new(2024, 5, 31), "Voorziening loonheffing over vergoedingen van vrijwilligers", Provision,
            EntryLine.ToDebit(Accounts.VolunteerPayrollTax, 369.70m), EntryLine.ToCredit(Accounts.PayrollTaxProvision, 369.70m)));
        Assert.Equal((36.65m, 35.75m), (PayrollTax.PercentageOn(new(2018, 1, 1)), PayrollTax.PercentageOn(new(2031, 1, 1))));
        Assert.True(The(Expected).BelongsTo(Deventer));
        Assert.False(The(Expected).BelongsTo(Hengelo));
    }

    // What was set aside in 2024 is released at the percentage of 2024.
    [Fact]
    public void It_is_released_by_the_opposite_entry()
    {
        ReleasePayrollTaxHandler.Decide(Untaxed, The(Expected)).ThenFacts(Released).ThenTells(Entry(
            JournalKind.Memorial, new(2025, 2, 3), "Vrijval van de voorziening loonheffing over vergoedingen van vrijwilligers", Provision,
            EntryLine.ToCredit(Accounts.VolunteerPayrollTax, 369.70m), EntryLine.ToDebit(Accounts.PayrollTaxProvision, 369.70m)));
        Assert.Equal([new PayrollTaxPart(Deventer, 36.97m, 0m, 0m)], The(Expected, Released).Parts);
    }

    [Fact]
    public void In_parts_not_a_cent_is_left()
    {
        var first = ReleasePayrollTaxHandler.Decide(Untaxed with { Amount = 333.33m }, The(Expected));
        first.ThenFacts(Released with { Untaxed = 333.33m, Tax = 123.23m });
        ReleasePayrollTaxHandler.Decide(Untaxed with { Amount = 666.67m }, The(Expected, first.Facts[0])).ThenFacts(Released with { Untaxed = 666.67m, Tax = 246.47m });
    }

    [Fact]
    public void Of_two_organisations_who_set_aside_last_is_first()
    {
        var more = Expected with { OrganisationId = Hengelo, Taxable = 100m, Percentage = 35.82m, Tax = 35.82m, On = new(2025, 1, 20) };
        ReleasePayrollTaxHandler.Decide(Untaxed with { Amount = 150m }, The(Expected, more)).ThenFacts(
            Released with { OrganisationId = Hengelo, Untaxed = 100m, Percentage = 35.82m, Tax = 35.82m }, Released with { Untaxed = 50m, Tax = 18.49m });
    }

    [Fact]
    public void No_more_is_released_than_was_set_aside()
    {
        ReleasePayrollTaxHandler.Decide(Untaxed, null).ThenRefused(NotSetAside);
        ReleasePayrollTaxHandler.Decide(Untaxed with { Amount = 1_000.01m }, The(Expected)).ThenRefused(NotSetAside);
        ReleasePayrollTaxHandler.Decide(Untaxed with { Amount = 0.01m }, The(Expected, Released)).ThenRefused(NotSetAside);
    }
}
