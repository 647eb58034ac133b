using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Invoices;

/// <summary>Payroll tax is to be expected, because a volunteer got more than the law leaves untaxed (Wet LB 1964 art. 2 lid 6).</summary>
public sealed record PayrollTaxExpected(
    string ProvisionId, string CaseId, string PersonId, string OrganisationId, decimal Taxable, decimal Percentage, decimal Tax, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What is set aside for the payroll tax of one case. Its id is <c>payroll-tax-</c> and the rest of the id of the case.</summary>
public sealed record PayrollTax(string Id, string CaseId, string PersonId, string OrganisationId, decimal Taxable, decimal Tax, DateOnly On) : IBelong
{
    // The first bracket of income tax with the premium for national insurances, by year: Wet IB 2001 art. 2.10 as it held then.
    private static readonly (int Year, decimal Percentage)[] Brackets =
        [(2019, 36.65m), (2020, 37.35m), (2021, 37.10m), (2022, 37.07m), (2023, 36.93m), (2024, 36.97m), (2025, 35.82m), (2026, 35.75m)];

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>The percentage that is set aside: the first bracket of the year, or of the last year that is known; not grossed up.</summary>
    public static decimal PercentageOn(DateOnly day) => Brackets.LastOrDefault(bracket => bracket.Year <= day.Year, Brackets[0]).Percentage;

    /// <summary>The id of what is set aside for a case.</summary>
    public static string IdOf(string caseId) => Keys.For("payroll-tax", caseId);

    /// <summary>The cost against the provision.</summary>
    public static PostToLedger Posted(string id, string organisation, decimal tax, DateOnly on) => new(
        organisation, JournalKind.Memorial, on, "Voorziening loonheffing over vergoedingen van vrijwilligers", id,
        [.. PurchasePosting.Signed(Accounts.VolunteerPayrollTax, tax), .. PurchasePosting.Signed(Accounts.PayrollTaxProvision, -tax)]);

    public static PayrollTax Create(PayrollTaxExpected e) => new(e.ProvisionId, e.CaseId, e.PersonId, e.OrganisationId, e.Taxable, e.Tax, e.On);

    public PayrollTax Apply(PayrollTaxExpected e) => this with { Taxable = e.Taxable, Tax = e.Tax };
}
