using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Invoices;

/// <summary>Matches an invoice with what was bound for it in a budget.</summary>
/// <param name="BudgetId">The budget.</param>
/// <param name="Commitment">The number of the commitment.</param>
/// <param name="On">The day.</param>
public sealed record MatchInvoice([property: Id("budget")] string BudgetId, [property: Range(1, 100_000)] int Commitment, DateOnly On);

/// <summary>Told within the module: an invoice uses a commitment of a budget.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="OrganisationId">Who has to pay it.</param>
/// <param name="BudgetId">The budget.</param>
/// <param name="Commitment">The number of the commitment.</param>
/// <param name="Amount">Euro that it uses: the costs, with VAT that cannot be recovered.</param>
/// <param name="On">The day.</param>
public sealed record InvoiceWasMatched(string InvoiceId, string OrganisationId, string BudgetId, int Commitment, decimal Amount, DateOnly On);

/// <summary>POST /v1/purchase-invoices/{purchaseInvoiceId}/commitment-matches.</summary>
public static class MatchInvoiceEndpoint
{
    /// <summary>A commitment is used once for an invoice.</summary>
    public static readonly Rule MatchedAlready = new("invoice-matched-already", "This invoice is matched with a commitment already.");

    public static Decision Decide(MatchInvoice command, PurchaseInvoice invoice, Asked asked)
    {
        if (invoice.Commitment is not null) return MatchedAlready;
        if (invoice.RefusesDay(command.On, asked) is { } refused) return refused;

        var amount = new PurchasePosting(invoice).Costs;
        return Decision.Of([new InvoiceMatched(invoice.Id, invoice.OrganisationId, command.BudgetId, command.Commitment, amount, command.On)])
            .Telling(new InvoiceWasMatched(invoice.Id, invoice.OrganisationId, command.BudgetId, command.Commitment, amount, command.On));
    }

    public static void Map(Api api) => api.Change<PurchaseInvoice, MatchInvoice>(
        new()
        {
            Path = "/purchase-invoices/{purchaseInvoiceId}/commitment-matches", Right = "purchase-invoices.change", Facts = [typeof(InvoiceMatched)],
            Summary = "Match an invoice with a commitment",
            Description = "Names the commitment of a budget that the invoice uses, for its costs with the VAT that cannot be recovered.",
            Example = new MatchInvoice("budget-bibliotheek-deventer-2026", 12, new(2026, 11, 5)),
        },
        Decide);
}
