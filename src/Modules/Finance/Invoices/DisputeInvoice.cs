using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Invoices;

/// <summary>Says that an invoice is not agreed with.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">Why, without personal data.</param>
public sealed record DisputeInvoice(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/purchase-invoices/{purchaseInvoiceId}/disputes.</summary>
public static class DisputeInvoiceEndpoint
{
    /// <summary>What is settled is over.</summary>
    public static readonly Rule Settled = new("invoice-settled", "Nothing is left to pay of this invoice.");

    public static Decision Decide(DisputeInvoice command, PurchaseInvoice invoice, Asked asked) =>
        invoice.IsDisputed ? PurchaseInvoice.InDispute
        : invoice.Status == PurchaseInvoiceStatus.Settled ? Settled
        : invoice.RefusesDay(command.On, asked) is { } refused ? refused
        : Decision.Of([new InvoiceDisputed(invoice.Id, invoice.OrganisationId, command.On, command.Reason)])
            .Telling([.. CommitmentWasGivenBack.Between(invoice, null, command.On, command.Reason)]);

    public static void Map(Api api) => api.Change<PurchaseInvoice, DisputeInvoice>(
        new()
        {
            Path = "/purchase-invoices/{purchaseInvoiceId}/disputes", Right = "purchase-invoices.change", Facts = [typeof(InvoiceDisputed)],
            Summary = "Dispute an invoice", Description = "The invoice is neither approved nor paid until the dispute is over. A commitment that it used has that money again; after the dispute it is matched again.",
            Example = new DisputeInvoice(new(2026, 11, 6), "Uren kloppen niet met de afspraak"),
        },
        Decide);
}

/// <summary>Says how a dispute ended; a lower price comes as a credit note.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">How it ended, without personal data.</param>
public sealed record ResolveDispute(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/purchase-invoices/{purchaseInvoiceId}/dispute-resolutions.</summary>
public static class ResolveDisputeEndpoint
{
    /// <summary>Only a dispute is resolved.</summary>
    public static readonly Rule NotDisputed = new("invoice-not-disputed", "This invoice is not disputed.");

    public static Decision Decide(ResolveDispute command, PurchaseInvoice invoice, Asked asked) =>
        !invoice.IsDisputed ? NotDisputed
        : invoice.RefusesDay(command.On, asked) is { } refused ? refused
        : [new InvoiceDisputeResolved(invoice.Id, invoice.OrganisationId, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<PurchaseInvoice, ResolveDispute>(
        new()
        {
            Path = "/purchase-invoices/{purchaseInvoiceId}/dispute-resolutions", Right = "purchase-invoices.change", Facts = [typeof(InvoiceDisputeResolved)],
            Summary = "Resolve a dispute", Description = "The invoice goes on from where it was.", Example = new ResolveDispute(new(2026, 11, 20), "Leverancier crediteert vier uur"),
        },
        Decide);
}
