using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Invoices;

/// <summary>Takes back that an invoice uses a commitment, such as when it was matched with the wrong one.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record UnmatchInvoice(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>Told within the module: an invoice uses less of a commitment, or none of it any more.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="OrganisationId">Who has to pay it.</param>
/// <param name="BudgetId">The budget.</param>
/// <param name="Commitment">The number of the commitment.</param>
/// <param name="Amount">Euro that it uses less: costs, with VAT that cannot be recovered.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record CommitmentWasGivenBack(string InvoiceId, string OrganisationId, string BudgetId, int Commitment, decimal Amount, DateOnly On, string Reason)
{
    /// <summary>What the budget is told when an invoice changes; nothing when it uses no commitment.</summary>
    internal static IEnumerable<CommitmentWasGivenBack> Between(PurchaseInvoice before, PurchaseInvoice? after, DateOnly on, string reason) =>
        before is { BudgetId: { } budget, Commitment: { } number } && new PurchasePosting(before).Costs - (after is null ? 0 : new PurchasePosting(after).Costs) is var less and not 0
            ? [new(before.Id, before.OrganisationId, budget, number, less, on, reason)]
            : [];
}

/// <summary>POST /v1/purchase-invoices/{purchaseInvoiceId}/commitment-unmatches.</summary>
public static class UnmatchInvoiceEndpoint
{
    /// <summary>Only a match is taken back.</summary>
    public static readonly Rule NotMatched = new("invoice-not-matched", "This invoice is not matched with a commitment.");

    public static Decision Decide(UnmatchInvoice command, PurchaseInvoice invoice, Asked asked) =>
        invoice.Commitment is null ? NotMatched
        : invoice.RefusesDay(command.On, asked) is { } refused ? refused
        : Decision.Of([Unmatched(invoice, command.On, command.Reason)]).Telling([.. CommitmentWasGivenBack.Between(invoice, null, command.On, command.Reason)]);

    internal static InvoiceUnmatched Unmatched(PurchaseInvoice invoice, DateOnly on, string reason) =>
        new(invoice.Id, invoice.OrganisationId, invoice.BudgetId!, invoice.Commitment!.Value, new PurchasePosting(invoice).Costs, on, reason);

    public static void Map(Api api) => api.Change<PurchaseInvoice, UnmatchInvoice>(
        new()
        {
            Path = "/purchase-invoices/{purchaseInvoiceId}/commitment-unmatches", Right = "purchase-invoices.change", Facts = [typeof(InvoiceUnmatched)],
            Summary = "Take a match with a commitment back", Description = "The invoice uses the commitment no longer, and the budget has that money again. It can be matched with another.",
            Example = new UnmatchInvoice(new(2026, 11, 6), "Hoort bij een andere activiteit"),
        },
        Decide);
}
