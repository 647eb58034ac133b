using System.Globalization;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>
/// Reaction: the provider finds a draft invoice for what it delivered to one library, with the price where that is known. What was delivered to all
/// together is divided by an allocation run.
/// </summary>
[UndoneBy(typeof(CreditDisputedDeliveryHandler))]
public static class DraftDeliveryInvoiceHandler
{
    /// <summary>The invoice for a delivery.</summary>
    internal static string InvoiceOf(string serviceId, int number) =>
        Keys.For("sales-invoice", string.Create(CultureInfo.InvariantCulture, $"{serviceId}-{number}"));

    public static Decision Decide(CentralServiceDelivered told, SalesInvoice? invoice) => invoice is not null || told.LibraryId is null ? [] :
    [
        new SalesInvoiceDrafted(
            InvoiceOf(told.ServiceId, told.Number), told.ProviderId, told.LibraryId, null, null, null,
            [new(string.Create(CultureInfo.InvariantCulture, $"Levering {told.Number}: {told.Quantity} {told.Unit}"), Accounts.ServicesRendered, told.Price ?? 0, VatCode.High)],
            string.Create(CultureInfo.InvariantCulture, $"{told.ServiceId}/{told.Number}"), told.DeliveredOn),
    ];

    public static Task Handle(CentralServiceDelivered told, CommandQueue queue, Envelope envelope, CancellationToken ct) => told.LibraryId is null
        ? Task.CompletedTask
        : queue.ReactOnceAsync<SalesInvoice>(InvoiceOf(told.ServiceId, told.Number), envelope, "draft-delivery-invoice", (invoice, _) => Decide(told, invoice), ct);
}

/// <summary>Reaction: of a delivery that is disputed the draft is dropped, and an invoice that was sent is credited for what is left of it.</summary>
public static class CreditDisputedDeliveryHandler
{
    public static Decision Decide(CentralServiceDeliveryDisputed told, SalesInvoice? invoice)
    {
        if (invoice?.Status == SalesInvoiceStatus.Draft) return [new SalesInvoiceDropped(invoice.Id, invoice.OrganisationId, told.On, told.Reason)];
        if (invoice?.IssuedOn is not { } issued) return [];

        CreditLine[] left =
        [
            .. Enumerable.Range(1, invoice.Lines.Length).Select(line => (Line: line, Left: invoice.LeftOf(line)!.Value))
                .Where(one => one.Left.Net > 0).Select(one => new CreditLine(one.Line, one.Left.Net, one.Left.Vat)),
        ];
        return left.Length == 0 ? [] : CreditSalesInvoiceEndpoint.Credited(invoice, left, told.On > issued ? told.On : issued, told.Reason);
    }

    public static Task Handle(CentralServiceDeliveryDisputed told, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.ReactOnceAsync<SalesInvoice>(
        DraftDeliveryInvoiceHandler.InvoiceOf(told.ServiceId, told.Number), envelope, "credit-disputed-delivery", (invoice, _) => Decide(told, invoice), ct);
}
