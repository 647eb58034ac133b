using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Invoices;

/// <summary>Registers a credit note of a supplier on an invoice.</summary>
/// <param name="CreditNumber">The number of the credit note.</param>
/// <param name="Lines">What is taken off which line.</param>
/// <param name="On">The day of the credit note.</param>
/// <param name="Reason">Why.</param>
public sealed record CreditInvoice(
    [property: Length(1, 60)] string CreditNumber, [property: Length(1, 100)] IReadOnlyList<CreditLine> Lines, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/purchase-invoices/{purchaseInvoiceId}/credits.</summary>
public static class CreditInvoiceEndpoint
{
    /// <summary>Nothing is taken off that is not there.</summary>
    public static readonly Rule MoreThanLine = new("invoice-credited-too-much", "A credit note takes no more off a line than what is left of it.");

    /// <summary>A line is named once.</summary>
    public static readonly Rule LineTwice = new("invoice-credit-line-twice", "A credit note names each line once.");

    public static Decision Decide(CreditInvoice command, PurchaseInvoice invoice, Asked asked)
    {
        if (invoice.RefusesDay(command.On, asked) is { } refused) return refused;
        if (command.Lines.DistinctBy(line => line.Line).Count() < command.Lines.Count) return LineTwice;
        if (command.Lines.Any(line => invoice.LeftOf(line.Line) is not { } left || line.Net > left.Net || line.VatAmount > left.Vat)) return MoreThanLine;

        return Credited(invoice, command.CreditNumber, command.Lines, command.On, command.Reason);
    }

    internal static Decision Credited(PurchaseInvoice invoice, string number, IReadOnlyList<CreditLine> lines, DateOnly on, string reason)
    {
        var credited = new InvoiceCredited(invoice.Id, invoice.OrganisationId, number, lines, lines.Sum(line => line.Net + line.VatAmount), on, reason);
        // Before approval the invoice is not in the books; what is left of it comes there with the approval.
        return Decision.Of([credited]).Telling(
        [
            .. invoice.ApprovedOn is null ? Array.Empty<object>() : [new PurchasePosting(invoice).Credited([.. lines], on)],
            .. CommitmentWasGivenBack.Between(invoice, invoice.Apply(credited), on, reason),
        ]);
    }

    public static void Map(Api api) => api.Change<PurchaseInvoice, CreditInvoice>(
        new()
        {
            Path = "/purchase-invoices/{purchaseInvoiceId}/credits", Right = "purchase-invoices.change", Facts = [typeof(InvoiceCredited)],
            Summary = "Credit an invoice", Description = "Registers what the supplier takes off; the books get the mirror image of what was posted of it, and a commitment that it used has that money again.",
            Example = new CreditInvoice("2026-0113C", [new(1, 50m, 10.50m)], new(2026, 11, 20), "Vier uur minder"),
        },
        Decide);
}
