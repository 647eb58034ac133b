using System.Collections.Immutable;
using Samenkracht.Common.Sealing;
using Samenkracht.Finance.Known;

namespace Samenkracht.Finance.Invoices;

/// <summary>What decisions about an invoice of a supplier need to know.</summary>
public sealed record PurchaseInvoice(
    string Id, string OrganisationId, string LegalEntityId, string? SupplierId, string? SupplierNumber, Sealed? SupplierName, string InvoiceNumber,
    DateOnly InvoiceDate, DateOnly DueOn, DateOnly ReceivedOn, decimal Total, ImmutableArray<InvoiceLine> Lines, decimal VatRecoverable, string RegisteredBy,
    string? BudgetId, int? Commitment, ImmutableArray<string> ApprovedBy, DateOnly? ApprovedOn, bool IsDisputed, decimal Paid, int Payments,
    ImmutableArray<CreditLine> CreditLines, decimal Credited, PassedFrom? Passage = null) : IBelong, IHoldSealed
{
    /// <summary>Money goes out for what two people agreed with.</summary>
    public static readonly Rule NotApproved = new("invoice-not-approved", "An invoice is paid after two people approved it.");

    /// <summary>Nothing is paid while people disagree.</summary>
    public static readonly Rule InDispute = new("invoice-in-dispute", "This invoice is disputed.");

    /// <summary>What is paid is owed.</summary>
    public static readonly Rule PaidTooMuch = new("invoice-paid-too-much", "This is more than what is still to be paid of the invoice.");

    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("invoice-in-future", "What is recorded of an invoice cannot lie in the future.");

    /// <summary>Nothing happens to an invoice that is not there.</summary>
    public static readonly Rule TooEarly = new("invoice-too-early", "This day lies before the invoice was received or drafted.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    IEnumerable<Sealed?> IHoldSealed.SealedValues => [SupplierName];

    /// <summary>What is still to be paid, euro.</summary>
    public decimal Open => Total - Credited - Paid;

    /// <summary>Where it stands.</summary>
    public PurchaseInvoiceStatus Status =>
        IsDisputed ? PurchaseInvoiceStatus.Disputed
        : ApprovedOn is null && Credited < Total ? PurchaseInvoiceStatus.ToApprove
        : Open > 0 ? PurchaseInvoiceStatus.Approved
        : PurchaseInvoiceStatus.Settled;

    /// <summary>Why the amount cannot be paid; null when it can.</summary>
    public Rule? RefusesPayment(decimal amount) => IsDisputed ? InDispute : ApprovedOn is null ? NotApproved : amount > Open ? PaidTooMuch : null;

    /// <summary>Why a day is not one to record on; null when it is.</summary>
    public Rule? RefusesDay(DateOnly on, Asked asked) => on < ReceivedOn ? TooEarly : on > asked.Today ? InFuture : null;

    /// <summary>What is left of a line, from 1, after what was taken off; null when there is no such line.</summary>
    public (decimal Net, decimal Vat)? LeftOf(int line) => line > Lines.Length ? null :
    (
        Lines[line - 1].Net - CreditLines.Where(credit => credit.Line == line).Sum(credit => credit.Net),
        Lines[line - 1].VatAmount - CreditLines.Where(credit => credit.Line == line).Sum(credit => credit.VatAmount)
    );

    public static PurchaseInvoice Create(InvoiceReceived e) => new(
        e.InvoiceId, e.OrganisationId, e.LegalEntityId, e.SupplierId, e.SupplierNumber, e.SupplierName, e.InvoiceNumber, e.InvoiceDate, e.DueOn, e.ReceivedOn,
        e.Total, [.. e.Lines], e.VatRecoverable, e.RegisteredBy, null, null, [], null, false, 0, 0, [], 0);

    public PurchaseInvoice Apply(InvoicePassedOn e) => this with { OrganisationId = e.ToOrganisationId, Passage = new(e.MergerId, e.FromOrganisationId, e.On) };

    public PurchaseInvoice Apply(InvoiceMatched e) => this with { BudgetId = e.BudgetId, Commitment = e.Commitment };

    public PurchaseInvoice Apply(InvoiceUnmatched e) => (BudgetId, Commitment) == (e.BudgetId, e.Commitment) ? this with { BudgetId = null, Commitment = null } : this;

    public PurchaseInvoice Apply(InvoiceApprovalGiven e) => this with { ApprovedBy = [.. ApprovedBy.Append(e.ApprovedBy).Distinct()] };

    public PurchaseInvoice Apply(InvoiceApproved e) => this with { ApprovedBy = [.. e.ApprovedBy], ApprovedOn = e.On };

    public PurchaseInvoice Apply(InvoiceDisputed _) => this with { IsDisputed = true, BudgetId = null, Commitment = null };

    public PurchaseInvoice Apply(InvoiceDisputeResolved _) => this with { IsDisputed = false };

    public PurchaseInvoice Apply(InvoicePaid e) => this with { Paid = Paid + e.Amount, Payments = Math.Max(Payments, e.Number) };

    public PurchaseInvoice Apply(InvoicePaymentReversed e) => this with { Paid = Paid - e.Amount };

    public PurchaseInvoice Apply(InvoiceCredited e) => this with { Credited = Credited + e.Amount, CreditLines = CreditLines.AddRange(e.Lines) };
}
