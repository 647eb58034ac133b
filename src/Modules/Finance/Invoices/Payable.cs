using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Known;

namespace Samenkracht.Finance.Invoices;

/// <summary>A volunteer can be paid. <c>PersonId</c> is a pseudonym.</summary>
public sealed record PayableArose(string PayableId, string ClaimId, string PersonId, string OrganisationId, PayableKind Kind, decimal Amount, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer was paid.</summary>
public sealed record PayablePaid(string PayableId, string OrganisationId, decimal Amount, string? StatementId, int? Entry, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A payment to a volunteer came back.</summary>
public sealed record PayablePaymentReversed(string PayableId, string OrganisationId, decimal Amount, string? StatementId, int? Entry, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>
/// What a volunteer could be paid is taken back. What was not paid yet is not paid; what was paid is <c>ToNet</c>: it is netted with what the same
/// volunteer is paid later, or paid back.
/// </summary>
public sealed record PayableTakenBack(string PayableId, string ClaimId, string PersonId, string OrganisationId, decimal Amount, decimal ToNet, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What is owed to a volunteer passed from one legal entity to another by a merger, or back when its deed was annulled.</summary>
public sealed record PayablePassedOn(string PayableId, string MergerId, string FromOrganisationId, string ToOrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What a volunteer is paid for.</summary>
public enum PayableKind
{
    /// <summary>An allowance for hours.</summary>
    Allowance,

    /// <summary>Costs that were made.</summary>
    Expense,
}

/// <summary>What one claim of a volunteer comes to. Its id is <c>payable-</c> and the rest of the id of the claim.</summary>
public sealed record Payable(
    string Id, string ClaimId, string PersonId, string OrganisationId, PayableKind Kind, decimal Amount, decimal TakenBack, decimal Paid, DateOnly On, PassedFrom? Passage = null) : IBelong
{
    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>What is still to be paid, euro; negative for what is to be netted or paid back.</summary>
    public decimal Open => Amount - TakenBack - Paid;

    /// <summary>The id of what a claim comes to.</summary>
    public static string IdOf(string claimId) => Keys.For("payable", claimId.StartsWith("claim-", StringComparison.Ordinal) ? claimId["claim-".Length..] : claimId);

    /// <summary>When it arises, or with a negative amount is taken back: the cost against volunteers to be paid.</summary>
    public static PostToLedger Cost(string id, string organisation, PayableKind kind, decimal amount, DateOnly on)
    {
        var account = kind == PayableKind.Allowance ? Accounts.VolunteerAllowances : Accounts.VolunteerExpenses;
        return new(
            organisation, JournalKind.Memorial, on, amount > 0 ? "Vergoeding van een vrijwilliger" : "Teruggenomen vergoeding van een vrijwilliger", id,
            [.. PurchasePosting.Signed(account, amount), .. PurchasePosting.Signed(Accounts.VolunteersPayable, -amount)]);
    }

    internal Decision PaidBy(decimal amount, DateOnly on, string statement, int entry) =>
        Decision.Of([new PayablePaid(Id, OrganisationId, amount, statement, entry, on)]).Telling(Payment(amount, on));

    internal Decision Reversed(decimal amount, DateOnly on, string reason, string statement, int entry) =>
        Decision.Of([new PayablePaymentReversed(Id, OrganisationId, amount, statement, entry, on, reason)]).Telling(Payment(-amount, on));

    private PostToLedger Payment(decimal amount, DateOnly on) => new(
        OrganisationId, JournalKind.Bank, on, amount > 0 ? "Betaling aan een vrijwilliger" : "Teruggekomen betaling aan een vrijwilliger", Id,
        [.. PurchasePosting.Signed(Accounts.VolunteersPayable, amount), .. PurchasePosting.Signed(Accounts.BankInTransit, -amount)]);

    public static Payable Create(PayableArose e) => new(e.PayableId, e.ClaimId, e.PersonId, e.OrganisationId, e.Kind, e.Amount, 0, 0, e.On);

    // Messages may come in another order: what is taken back before it arose is kept as that.
    public static Payable Create(PayableTakenBack e) =>
        new Payable(e.PayableId, e.ClaimId, e.PersonId, e.OrganisationId, PayableKind.Allowance, 0, 0, 0, e.On).Apply(e);

    public Payable Apply(PayablePassedOn e) => this with { OrganisationId = e.ToOrganisationId, Passage = new(e.MergerId, e.FromOrganisationId, e.On) };

    public Payable Apply(PayableArose e) => this with { Kind = e.Kind, Amount = Amount + e.Amount };

    public Payable Apply(PayablePaid e) => this with { Paid = Paid + e.Amount };

    public Payable Apply(PayablePaymentReversed e) => this with { Paid = Paid - e.Amount };

    public Payable Apply(PayableTakenBack e) => this with { TakenBack = TakenBack + e.Amount };
}
