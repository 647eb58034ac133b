using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Reactions;

namespace Samenkracht.Finance.Invoices;

/// <summary>Takes an amount off an invoice that was sent.</summary>
/// <param name="Lines">What is taken off which line.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record CreditSalesInvoice([property: Length(1, 100)] IReadOnlyList<CreditLine> Lines, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/sales-invoices/{salesInvoiceId}/credits.</summary>
public static class CreditSalesInvoiceEndpoint
{
    public static Decision Decide(CreditSalesInvoice command, SalesInvoice invoice, Asked asked) =>
        invoice.RefusesIssued(command.On, asked) is { } refused ? refused
        : command.Lines.DistinctBy(line => line.Line).Count() < command.Lines.Count ? CreditInvoiceEndpoint.LineTwice
        : command.Lines.Any(line => invoice.LeftOf(line.Line) is not { } left || line.Net > left.Net || line.VatAmount > left.Vat) ? CreditInvoiceEndpoint.MoreThanLine
        : Credited(invoice, command.Lines, command.On, command.Reason);

    internal static Decision Credited(SalesInvoice invoice, IReadOnlyList<CreditLine> lines, DateOnly on, string reason) =>
        Decision.Of([new SalesInvoiceCredited(invoice.Id, invoice.OrganisationId, lines, lines.Sum(line => line.Net + line.VatAmount), on, reason)])
            .Telling(
            [
                new SalesPosting(invoice).Credited(lines, on),
                .. invoice.IsCharge ? [new DeliveryWasCredited(invoice.Id, $"{invoice.Reference}-C{invoice.CreditLines.Length + 1}", lines, on, reason)] : Array.Empty<object>(),
            ]);

    public static void Map(Api api) => api.Change<SalesInvoice, CreditSalesInvoice>(
        new()
        {
            Path = "/sales-invoices/{salesInvoiceId}/credits", Right = "sales-invoices.change", Facts = [typeof(SalesInvoiceCredited)],
            Summary = "Credit an invoice to a customer", Description = "Takes an amount off lines; the books get the mirror image of what was posted of them.",
            Example = new CreditSalesInvoice([new(1, 60m, 0m)], new(2026, 11, 20), "Zaal was een dagdeel dicht"),
        },
        Decide);
}

/// <summary>Gives up what is still to come in for an invoice.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record WriteOffSalesInvoice(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/sales-invoices/{salesInvoiceId}/write-offs.</summary>
public static class WriteOffSalesInvoiceEndpoint
{
    /// <summary>What has come in is not given up.</summary>
    public static readonly Rule NothingOpen = new("sales-invoice-nothing-open", "Nothing is to come in any more for this invoice.");

    public static Decision Decide(WriteOffSalesInvoice command, SalesInvoice invoice, Asked asked) =>
        invoice.RefusesIssued(command.On, asked) is { } refused ? refused
        : invoice.Open <= 0 ? NothingOpen
        : Decision.Of([new SalesInvoiceWrittenOff(invoice.Id, invoice.OrganisationId, invoice.Open, command.On, command.Reason)])
            .Telling(new SalesPosting(invoice).WrittenOff(invoice.Open, command.On));

    public static void Map(Api api) => api.Change<SalesInvoice, WriteOffSalesInvoice>(
        new()
        {
            Path = "/sales-invoices/{salesInvoiceId}/write-offs", Right = "sales-invoices.write-off", Facts = [typeof(SalesInvoiceWrittenOff)],
            Summary = "Write an invoice off", Description = "Gives up all that is still to come in.", Example = new WriteOffSalesInvoice(new(2027, 6, 1), "Stichting is opgeheven"),
        },
        Decide);
}
