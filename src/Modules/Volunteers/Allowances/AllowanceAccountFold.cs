namespace Samenkracht.Volunteers.Allowances;

// How the facts fold: a fact about a claim or case that is not there yet changes nothing.
public sealed partial record AllowanceAccount
{
    public static AllowanceAccount Create(AllowanceAccountOpened e) =>
        new(e.AccountId, e.PersonId, e.Year, e.AcrossOrganisations, [.. e.Organisations], e.On, [.. e.Earlier], [], [], []);

    public AllowanceAccount Apply(AllowanceAccountShared e) => this with
    {
        Organisations = [.. Organisations.Append(e.OrganisationId).Distinct()], Earlier = Earlier.AddRange(e.Earlier),
    };

    public AllowanceAccount Apply(AllowanceClaimed e) => this with
    {
        Claims = Claims.Add(new(
            e.Number, e.OrganisationId, e.Kind, e.From, e.Until, e.Hours, e.Rate, e.Amount, e.AboveNormGround, null, e.ClaimedBy, e.On, ClaimStatus.Open, null, false)),
    };

    public AllowanceAccount Apply(ExpenseClaimed e) => this with
    {
        Claims = Claims.Add(new(
            e.Number, e.OrganisationId, null, e.SpentOn, e.SpentOn, null, null, e.Amount, null, e.ReceiptHash, e.ClaimedBy, e.On, ClaimStatus.Open, null, false)),
    };

    public AllowanceAccount Apply(AllowanceFoundPaid e) => this with
    {
        Claims = Claims.Add(new(
            e.Number, e.OrganisationId, e.Kind, e.From, e.Until, e.Hours, e.Rate, e.Amount, e.AboveNormGround, null, e.ClaimedBy, e.On,
            ClaimStatus.Approved, e.PaidOn, e.IsAboveHourLimit)),
    };

    public AllowanceAccount Apply(AllowanceApproved e) =>
        With(e.Number, claim => claim with { Status = ClaimStatus.Approved, PaidOn = e.PaidOn, IsAboveHourLimit = e.IsAboveHourLimit });

    public AllowanceAccount Apply(ExpenseApproved e) => With(e.Number, claim => claim with { Status = ClaimStatus.Approved, PaidOn = e.PaidOn });

    public AllowanceAccount Apply(ClaimRejected e) => With(e.Number, claim => claim with { Status = ClaimStatus.Rejected });

    public AllowanceAccount Apply(ClaimReversed e) => With(e.Number, claim => claim with { Status = ClaimStatus.Reversed });

    public AllowanceAccount Apply(ClaimRestated e) => this with
    {
        Claims = Claims.Add(new(
            e.Number, e.OrganisationId, ClaimKind.Hours, e.From, e.Until, e.Hours, e.Rate, e.Amount, e.AboveNormGround, null, e.ClaimedBy, e.On,
            ClaimStatus.Approved, e.PaidOn, e.IsAboveHourLimit)),
    };

    public AllowanceAccount Apply(AllowanceCapExceeded _) => this;

    public AllowanceAccount Apply(PayrollCaseOpened e) => this with
    {
        Cases = Cases.Add(new(e.Number, e.Limit, e.Period, e.OrganisationId, e.UpTo, e.Taxable, 1, e.On, null)),
    };

    public AllowanceAccount Apply(PayrollCaseAdjusted e) => InCase(e.Number, one => one with { Taxable = e.Taxable, Changes = e.Change, OrganisationId = e.OrganisationId });

    public AllowanceAccount Apply(PayrollCaseClosed e) => InCase(e.Number, one => one with { Taxable = 0m, Changes = e.Change, ClosedOn = e.On });

    // What was paid stays paid by who paid it; what waits is decided on, and paid, by who stands in its place.
    public AllowanceAccount Apply(AllowanceAccountPassedOn e) => this with
    {
        Organisations = [.. Organisations.Where(one => one != e.FromOrganisationId).Append(e.OrganisationId).Distinct()],
        Claims = [.. Claims.Select(claim => claim.Status == ClaimStatus.Open && claim.OrganisationId == e.FromOrganisationId ? claim with { OrganisationId = e.OrganisationId } : claim)],
        Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    private AllowanceAccount With(int number, Func<AllowanceClaim, AllowanceClaim> change) =>
        this with { Claims = [.. Claims.Select(claim => claim.Number == number ? change(claim) : claim)] };

    private AllowanceAccount InCase(int number, Func<PayrollCase, PayrollCase> change) =>
        this with { Cases = [.. Cases.Select(one => one.Number == number ? change(one) : one)] };
}
