using System.Collections.Immutable;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Invoices;

/// <summary>Payroll tax is to be expected, because a volunteer got more than the law leaves untaxed (Wet LB 1964 art. 2 lid 6).</summary>
public sealed record PayrollTaxExpected(
    string ProvisionId, string CaseId, string PersonId, string OrganisationId, decimal Taxable, decimal Percentage, decimal Tax, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What was set aside for payroll tax is free again, because that much is not taxed after all. The organisation and the percentage are those of when it was set aside.</summary>
public sealed record PayrollTaxReleased(
    string ProvisionId, string CaseId, string OrganisationId, decimal Untaxed, decimal Percentage, decimal Tax, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What one organisation has set aside for a case at one percentage.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Percentage">Percent.</param>
/// <param name="Taxable">Euro that is taxed.</param>
/// <param name="Tax">Euro that is set aside.</param>
public sealed record PayrollTaxPart(string OrganisationId, decimal Percentage, decimal Taxable, decimal Tax);

/// <summary>What is set aside for the payroll tax of one case. Its id is <c>payroll-tax-</c> and the rest of the id of the case.</summary>
public sealed record PayrollTax(string Id, string CaseId, string PersonId, ImmutableArray<PayrollTaxPart> Parts) : IBelong
{
    /// <summary>No more is released than was set aside; told in another order, it waits.</summary>
    public static readonly Rule NotSetAside = new("payroll-tax-not-set-aside", "Payroll tax was not set aside over so much of this case.");

    // The first bracket of income tax with the premium for national insurances, by year: Wet IB 2001 art. 2.10 as it held then.
    private static readonly (int Year, decimal Percentage)[] Brackets =
        [(2019, 36.65m), (2020, 37.35m), (2021, 37.10m), (2022, 37.07m), (2023, 36.93m), (2024, 36.97m), (2025, 35.82m), (2026, 35.75m)];

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => Parts.Any(part => part.OrganisationId == organisationId);

    /// <summary>The percentage that is set aside: the first bracket of the year, or of the last year that is known; not grossed up.</summary>
    public static decimal PercentageOn(DateOnly day) => Brackets.LastOrDefault(bracket => bracket.Year <= day.Year, Brackets[0]).Percentage;

    /// <summary>The id of what is set aside for a case.</summary>
    public static string IdOf(string caseId) => Keys.For("payroll-tax", caseId);

    /// <summary>What is released when so much is not taxed after all: of what was set aside last, first. The last of a part takes all that is left of it, to the cent.</summary>
    public IEnumerable<PayrollTaxReleased> Released(decimal untaxed, DateOnly on)
    {
        foreach (var part in Parts.Reverse().Where(part => part.Taxable > 0))
        {
            var less = Math.Min(untaxed, part.Taxable);
            if (less <= 0) yield break;
            untaxed -= less;
            yield return new(Id, CaseId, part.OrganisationId, less, part.Percentage, less == part.Taxable ? part.Tax : VatRates.Of(less, part.Percentage), on);
        }
    }

    /// <summary>The cost against the provision, or with a negative amount the opposite of it.</summary>
    public static PostToLedger Posted(string id, string organisation, decimal tax, DateOnly on) => new(
        organisation, JournalKind.Memorial, on, $"{(tax < 0 ? "Vrijval van de voorziening" : "Voorziening")} loonheffing over vergoedingen van vrijwilligers", id,
        [.. PurchasePosting.Signed(Accounts.VolunteerPayrollTax, tax), .. PurchasePosting.Signed(Accounts.PayrollTaxProvision, -tax)]);

    public static PayrollTax Create(PayrollTaxExpected e) => new PayrollTax(e.ProvisionId, e.CaseId, e.PersonId, []).Apply(e);

    public PayrollTax Apply(PayrollTaxExpected e) => More(e.OrganisationId, e.Percentage, e.Taxable, e.Tax);

    public PayrollTax Apply(PayrollTaxReleased e) => More(e.OrganisationId, e.Percentage, -e.Untaxed, -e.Tax);

    private PayrollTax More(string organisation, decimal percentage, decimal taxable, decimal tax) => this with
    {
        Parts = Parts.FirstOrDefault(part => (part.OrganisationId, part.Percentage) == (organisation, percentage)) is { } part
            ? Parts.Replace(part, part with { Taxable = part.Taxable + taxable, Tax = part.Tax + tax })
            : Parts.Add(new(organisation, percentage, taxable, tax)),
    };
}
