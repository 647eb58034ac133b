using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Budgets;

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

    /// <summary>Who pays uses its own budget.</summary>
    public static readonly Rule OtherBudget = new("invoice-budget-of-another", "The organisation that has to pay this invoice holds no such budget.");

    public static Decision Decide(MatchInvoice command, PurchaseInvoice invoice, Asked asked)
    {
        if (invoice.Commitment is not null) return MatchedAlready;
        if (invoice.IsDisputed) return PurchaseInvoice.InDispute;
        if (invoice.RefusesDay(command.On, asked) is { } refused) return refused;
        if (asked.Find<Budget>(command.BudgetId) is not { } budget || budget.HolderId != invoice.OrganisationId) return OtherBudget;

        // Here it is refused before the match stands; the budget looks again when it is told, as another invoice may come in between.
        var amount = new PurchasePosting(invoice).Costs;
        if (UseCommitmentEndpoint.Decide(new(command.Commitment, amount, invoice.Id, command.On), budget, asked).Refusal is { } beyond) return Decision.Refused(beyond);
        return Decision.Of([new InvoiceMatched(invoice.Id, invoice.OrganisationId, command.BudgetId, command.Commitment, amount, command.On)])
            .Telling(new InvoiceWasMatched(invoice.Id, invoice.OrganisationId, command.BudgetId, command.Commitment, amount, command.On));
    }

    public static void Map(Api api) => api.Change<PurchaseInvoice, MatchInvoice>(
        new()
        {
            Path = "/purchase-invoices/{purchaseInvoiceId}/commitment-matches", Right = "purchase-invoices.change", Facts = [typeof(InvoiceMatched)],
            Summary = "Match an invoice with a commitment",
            Description = "Names the commitment of a budget that the invoice uses, for its costs with the VAT that cannot be recovered. A commitment that binds less than that is refused.",
            Example = new MatchInvoice("budget-bibliotheek-deventer-2026", 12, new(2026, 11, 5)),
        },
        Decide,
        (command, _) => [new(typeof(Budget), command.BudgetId)]);
}
