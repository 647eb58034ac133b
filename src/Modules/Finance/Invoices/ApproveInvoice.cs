namespace Samenkracht.Finance.Invoices;

/// <summary>Agrees with an invoice.</summary>
/// <param name="On">The day.</param>
public sealed record ApproveInvoice(DateOnly On);

/// <summary>POST /v1/purchase-invoices/{purchaseInvoiceId}/approvals.</summary>
public static class ApproveInvoiceEndpoint
{
    /// <summary>Four eyes, and neither pair wrote it down.</summary>
    public static readonly Rule OwnInvoice = new("invoice-self-approved", "Who registered an invoice does not approve it.");

    /// <summary>Four eyes are of two people.</summary>
    public static readonly Rule SamePerson = new("invoice-approved-by-same-person", "You approved this invoice already; the other approval is for somebody else.");

    /// <summary>What is agreed with stays so.</summary>
    public static readonly Rule ApprovedAlready = new("invoice-approved-already", "Two people approved this invoice already.");

    public static Decision Decide(ApproveInvoice command, PurchaseInvoice invoice, Asked asked)
    {
        var by = asked.By.Subject;
        if (invoice.IsDisputed) return PurchaseInvoice.InDispute;
        if (invoice.ApprovedOn is not null) return ApprovedAlready;
        if (by == invoice.RegisteredBy) return OwnInvoice;
        if (invoice.ApprovedBy.Contains(by)) return SamePerson;
        if (invoice.RefusesDay(command.On, asked) is { } refused) return refused;

        var given = new InvoiceApprovalGiven(invoice.Id, invoice.OrganisationId, by, command.On);
        return invoice.ApprovedBy.IsEmpty
            ? [given]
            : Decision.Of([given, new InvoiceApproved(invoice.Id, invoice.OrganisationId, [.. invoice.ApprovedBy, by], invoice.Total, invoice.InvoiceDate, command.On)])
                .Telling([.. new PurchasePosting(invoice).Approved()]);
    }

    public static void Map(Api api) => api.Change<PurchaseInvoice, ApproveInvoice>(
        new()
        {
            Path = "/purchase-invoices/{purchaseInvoiceId}/approvals", Right = "purchase-invoices.approve", Facts = [typeof(InvoiceApprovalGiven), typeof(InvoiceApproved)],
            Summary = "Approve an invoice",
            Description = "Two different people approve, and neither is the one who registered it. With the second approval the invoice stands in the books and can be paid.",
            Example = new ApproveInvoice(new(2026, 11, 6)),
        },
        Decide);
}
