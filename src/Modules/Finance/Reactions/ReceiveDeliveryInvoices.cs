using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Known;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Told within the module: the provider of a central service sent a library the invoice for a delivery.</summary>
/// <param name="InvoiceId">The invoice of the provider.</param>
/// <param name="CustomerId">The library.</param>
/// <param name="On">The day of the invoice.</param>
public sealed record DeliveryWasCharged(string InvoiceId, string CustomerId, DateOnly On);

/// <summary>Told within the module: the provider took an amount off the invoice for a delivery.</summary>
/// <param name="InvoiceId">The invoice of the provider.</param>
/// <param name="CreditNumber">The number of the credit note.</param>
/// <param name="Lines">What is taken off which line.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record DeliveryWasCredited(string InvoiceId, string CreditNumber, IReadOnlyList<CreditLine> Lines, DateOnly On, string Reason);

/// <summary>Reaction: the library finds the invoice for a central service among those of its suppliers. Two people of its own still have to approve it.</summary>
/// <remarks>None of the VAT is taken as recoverable: the yearly key is for the library to say.</remarks>
[UndoneBy(typeof(CreditReceivedDeliveryHandler))]
public static class ReceiveDeliveryInvoiceHandler
{
    public static Decision Decide(DeliveryWasCharged told, SalesInvoice sent, PurchaseInvoice? received, Asked asked)
    {
        if (received is not null) return [];

        var lines = sent.Lines.Select((line, at) => new InvoiceLine(
            line.Description, Accounts.CentralServices, line.Net, line.Vat, line.Vat == VatCode.ReverseCharged ? 0 : VatRates.On(line.Vat, told.On), sent.Vat[at]));
        return
        [
            new InvoiceReceived(
                ReceivedDeliveries.IdOf(sent.Id), LegalEntity.BearerOf(told.CustomerId, asked.Today, asked), LegalEntity.BearerOf(told.CustomerId, told.On, asked), sent.IssuedBy, null,
                null, null, sent.Reference!, told.On, sent.DueOn!.Value, sent.Total, [.. lines], 0, asked.By.Subject, told.On),
        ];
    }

    public static async Task Handle(DeliveryWasCharged told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var (sent, stream) = await ReceivedDeliveries.FindAsync(session, told.InvoiceId, ct);
        await queue.ReactOnceAsync<PurchaseInvoice>(
            stream, envelope, "receive-delivery-invoice", (received, asked) => Decide(told, sent, received, asked), ct, [.. LegalEntity.Needed(told.CustomerId)]);
    }
}

/// <summary>Reaction: what the provider takes off is taken off in the books of the library too, as far as the library has not done that itself.</summary>
public static class CreditReceivedDeliveryHandler
{
    /// <summary>A credit note that overtakes its invoice waits for it.</summary>
    public static readonly Rule NotReceived = new("delivery-invoice-not-received", "The library has not received the invoice for this delivery yet.");

    public static Decision Decide(DeliveryWasCredited told, PurchaseInvoice? received)
    {
        if (received is null) return NotReceived;

        CreditLine[] lines =
        [
            .. told.Lines.Select(line => received.LeftOf(line.Line) is { } left ? line with { Net = Math.Min(line.Net, left.Net), VatAmount = Math.Min(line.VatAmount, left.Vat) } : line)
                .Where(line => line.Net > 0 || line.VatAmount > 0),
        ];
        return lines.Length == 0 ? [] : CreditInvoiceEndpoint.Credited(received, told.CreditNumber, lines, Passages.Later(told.On, received.ReceivedOn), told.Reason);
    }

    public static async Task Handle(DeliveryWasCredited told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) => await queue.ReactOnceAsync<PurchaseInvoice>(
        (await ReceivedDeliveries.FindAsync(session, told.InvoiceId, ct)).Stream, envelope, "credit-received-delivery", (received, _) => Decide(told, received), ct);
}

/// <summary>How the invoice of a provider is known in the books of the library.</summary>
internal static class ReceivedDeliveries
{
    private const string Noun = "sales-invoice-";

    public static string IdOf(string salesInvoiceId) => Keys.For("purchase-invoice", salesInvoiceId[Noun.Length..]);

    /// <summary>The invoice of the provider, and where the library has it: under an id of its own when somebody registered it by hand.</summary>
    public static async Task<(SalesInvoice Sent, string Stream)> FindAsync(IQuerySession session, string salesInvoiceId, CancellationToken ct)
    {
        var sent = (await session.LoadAsync<SalesInvoice>(salesInvoiceId, ct))!;
        var (number, supplier) = (sent.Reference, sent.IssuedBy);
        var byHand = await session.Query<PurchaseInvoice>().Where(one => one.InvoiceNumber == number && one.SupplierId == supplier).Select(one => one.Id).FirstOrDefaultAsync(ct);
        return (sent, byHand ?? IdOf(salesInvoiceId));
    }
}
