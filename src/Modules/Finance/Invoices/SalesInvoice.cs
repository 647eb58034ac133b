using System.Collections.Immutable;
using System.Globalization;
using Samenkracht.Common.Sealing;
using Samenkracht.Finance.Known;

namespace Samenkracht.Finance.Invoices;

/// <summary>What decisions about an invoice to a customer need to know.</summary>
public sealed record SalesInvoice(
    string Id, string OrganisationId, string? CustomerId, string? CustomerNumber, Sealed? CustomerName, ImmutableArray<SalesLine> Lines, string? DeliveryId,
    DateOnly DraftedOn, bool IsDropped, int? Year, int? Number, string? Reference, ImmutableArray<decimal> Vat, decimal Total, DateOnly? IssuedOn, DateOnly? DueOn,
    decimal Received, ImmutableArray<CreditLine> CreditLines, decimal Credited, decimal WrittenOff, PassedFrom? Passage = null,
    string? IssuedBy = null) : IBelong, IHoldSealed
{
    /// <summary>The name of the index that keeps numbers apart.</summary>
    public const string NumberIndex = "ux_sales_invoice_number";

    /// <summary>Only what is not sent can be changed.</summary>
    public static readonly Rule NotADraft = new("sales-invoice-not-a-draft", "This invoice is no draft any more.");

    /// <summary>Nobody pays for a draft.</summary>
    public static readonly Rule NotIssued = new("sales-invoice-not-issued", "This invoice was not sent.");

    /// <summary>Nothing more than what is asked comes in, is taken off or is written off.</summary>
    public static readonly Rule TooMuch = new("sales-invoice-too-much", "This is more than what is still to come in for the invoice.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    IEnumerable<Sealed?> IHoldSealed.SealedValues => [CustomerName];

    /// <summary>What is still to come in, euro.</summary>
    public decimal Open => Total - Received - Credited - WrittenOff;

    /// <summary>Whether it charges a library that is known here for a central service.</summary>
    public bool IsCharge => DeliveryId is not null && CustomerId is not null;

    /// <summary>Where it stands.</summary>
    public SalesInvoiceStatus Status =>
        IsDropped ? SalesInvoiceStatus.Dropped : IssuedOn is null ? SalesInvoiceStatus.Draft : Open > 0 ? SalesInvoiceStatus.Issued : SalesInvoiceStatus.Settled;

    /// <summary>How an invoice is named to its customer, such as <c>2026-0012</c>.</summary>
    public static string ReferenceOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}-{number:0000}");

    /// <summary>Why nothing can be done with an invoice that should be sent; null when it can.</summary>
    public Rule? RefusesIssued(DateOnly on, Asked asked) => IssuedOn is null ? NotIssued : RefusesDay(on, asked);

    /// <summary>Why a draft cannot be changed; null when it can.</summary>
    public Rule? RefusesDraft(DateOnly on, Asked asked) => Status != SalesInvoiceStatus.Draft ? NotADraft : RefusesDay(on, asked);

    private Rule? RefusesDay(DateOnly on, Asked asked) =>
        on < (IssuedOn ?? DraftedOn) ? PurchaseInvoice.TooEarly : on > asked.Today ? PurchaseInvoice.InFuture : null;

    /// <summary>What is left of a line, from 1, after what was taken off; null when there is no such line.</summary>
    public (decimal Net, decimal Vat)? LeftOf(int line) => line > Lines.Length ? null :
    (
        Lines[line - 1].Net - CreditLines.Where(credit => credit.Line == line).Sum(credit => credit.Net),
        Vat[line - 1] - CreditLines.Where(credit => credit.Line == line).Sum(credit => credit.VatAmount)
    );

    public static SalesInvoice Create(SalesInvoiceDrafted e) => new(
        e.InvoiceId, e.OrganisationId, e.CustomerId, e.CustomerNumber, e.CustomerName, [.. e.Lines], e.DeliveryId, e.DraftedOn, false, null, null, null, [], 0, null, null,
        0, [], 0, 0);

    public SalesInvoice Apply(SalesInvoicePassedOn e) => this with { OrganisationId = e.ToOrganisationId, Passage = new(e.MergerId, e.FromOrganisationId, e.On) };

    public SalesInvoice Apply(SalesInvoiceRevised e) => this with { Lines = [.. e.Lines] };

    public SalesInvoice Apply(SalesInvoiceDropped _) => this with { IsDropped = true };

    public SalesInvoice Apply(SalesInvoiceIssued e) => this with
    {
        Year = e.Year, Number = e.Number, Reference = e.Reference, Vat = [.. e.Vat], Total = e.Total, IssuedOn = e.IssuedOn, DueOn = e.DueOn, IssuedBy = e.OrganisationId,
    };

    public SalesInvoice Apply(SalesReceiptRecorded e) => this with { Received = Received + e.Amount };

    public SalesInvoice Apply(SalesReceiptReversed e) => this with { Received = Received - e.Amount };

    public SalesInvoice Apply(SalesInvoiceCredited e) => this with { Credited = Credited + e.Amount, CreditLines = CreditLines.AddRange(e.Lines) };

    public SalesInvoice Apply(SalesInvoiceWrittenOff e) => this with { WrittenOff = WrittenOff + e.Amount };
}
