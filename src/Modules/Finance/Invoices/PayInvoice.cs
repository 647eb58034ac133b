using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Invoices;

/// <summary>Reports that an invoice was paid. The line of the bank statement that follows is explained with the account in transit (1190), not matched.</summary>
/// <param name="Amount">Euro.</param>
/// <param name="On">The day of the payment.</param>
public sealed record PayInvoice([property: Money, Range(0.01, 10_000_000)] decimal Amount, DateOnly On);

/// <summary>POST /v1/purchase-invoices/{purchaseInvoiceId}/payments.</summary>
public static class PayInvoiceEndpoint
{
    public static Decision Decide(PayInvoice command, PurchaseInvoice invoice, Asked asked) =>
        invoice.RefusesPayment(command.Amount) is { } refused ? refused
        : invoice.RefusesDay(command.On, asked) is { } early ? early
        : Paid(invoice, command.Amount, command.On, null, null);

    // What the bank paid has been paid, so a reaction to a statement comes straight here.
    internal static Decision Paid(PurchaseInvoice invoice, decimal amount, DateOnly on, string? statement, int? entry) =>
        Decision.Of([new InvoicePaid(invoice.Id, invoice.OrganisationId, invoice.Payments + 1, amount, statement, entry, on)])
            .Telling([new PurchasePosting(invoice).Paid(amount, on), .. new PurchasePosting(invoice).ToActivities(amount, on)]);

    internal static Decision Reversed(PurchaseInvoice invoice, decimal amount, DateOnly on, string reason, string? statement, int? entry) =>
        Decision.Of([new InvoicePaymentReversed(invoice.Id, invoice.OrganisationId, amount, statement, entry, on, reason)])
            .Telling([new PurchasePosting(invoice).Paid(-amount, on), .. new PurchasePosting(invoice).ToActivities(-amount, on)]);

    public static void Map(Api api) => api.Change<PurchaseInvoice, PayInvoice>(
        new()
        {
            Path = "/purchase-invoices/{purchaseInvoiceId}/payments", Right = "purchase-invoices.pay", Facts = [typeof(InvoicePaid)],
            Summary = "Report a payment",
            Description = "The invoice was paid, in whole or in part. Lines of bank statements that are matched with an invoice do this by themselves.",
            Example = new PayInvoice(242m, new(2026, 11, 20)),
        },
        Decide);
}

/// <summary>Reports that a payment came back, or was none.</summary>
/// <param name="Amount">Euro.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record ReversePayment([property: Money, Range(0.01, 10_000_000)] decimal Amount, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/purchase-invoices/{purchaseInvoiceId}/payment-reversals.</summary>
public static class ReversePaymentEndpoint
{
    /// <summary>Nothing comes back that did not go out.</summary>
    public static readonly Rule NotPaid = new("invoice-not-paid-so-much", "So much was not paid of this invoice.");

    public static Decision Decide(ReversePayment command, PurchaseInvoice invoice, Asked asked) =>
        command.Amount > invoice.Paid ? NotPaid
        : invoice.RefusesDay(command.On, asked) is { } refused ? refused
        : PayInvoiceEndpoint.Reversed(invoice, command.Amount, command.On, command.Reason, null, null);

    public static void Map(Api api) => api.Change<PurchaseInvoice, ReversePayment>(
        new()
        {
            Path = "/purchase-invoices/{purchaseInvoiceId}/payment-reversals", Right = "purchase-invoices.pay", Facts = [typeof(InvoicePaymentReversed)],
            Summary = "Report that a payment came back", Description = "The amount is to be paid again, and is no cost of an activity until then.",
            Example = new ReversePayment(242m, new(2026, 11, 23), "Rekening bestaat niet"),
        },
        Decide);
}
