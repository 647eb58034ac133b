using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Invoices;

/// <summary>Reports that money for an invoice came in. The line of the bank statement that follows is explained with the account in transit (1190).</summary>
/// <param name="Amount">Euro.</param>
/// <param name="On">The day.</param>
public sealed record RecordReceipt([property: Money, Range(0.01, 10_000_000)] decimal Amount, DateOnly On);

/// <summary>POST /v1/sales-invoices/{salesInvoiceId}/receipts.</summary>
public static class RecordReceiptEndpoint
{
    public static Decision Decide(RecordReceipt command, SalesInvoice invoice, Asked asked) =>
        invoice.RefusesIssued(command.On, asked) is { } refused ? refused
        : command.Amount > invoice.Open ? SalesInvoice.TooMuch
        : Received(invoice, command.Amount, command.On, null, null);

    // What the bank received has been received, so a reaction to a statement comes straight here.
    internal static Decision Received(SalesInvoice invoice, decimal amount, DateOnly on, string? statement, int? entry) =>
        Decision.Of([new SalesReceiptRecorded(invoice.Id, invoice.OrganisationId, amount, statement, entry, on)]).Telling(new SalesPosting(invoice).Received(amount, on));

    internal static Decision Reversed(SalesInvoice invoice, decimal amount, DateOnly on, string reason, string? statement, int? entry) =>
        Decision.Of([new SalesReceiptReversed(invoice.Id, invoice.OrganisationId, amount, statement, entry, on, reason)]).Telling(new SalesPosting(invoice).Received(-amount, on));

    public static void Map(Api api) => api.Change<SalesInvoice, RecordReceipt>(
        new()
        {
            Path = "/sales-invoices/{salesInvoiceId}/receipts", Right = "sales-invoices.change", Facts = [typeof(SalesReceiptRecorded)],
            Summary = "Report a receipt", Description = "Money came in. Lines of bank statements that are matched with an invoice do this by themselves.",
            Example = new RecordReceipt(180m, new(2026, 11, 20)),
        },
        Decide);
}
