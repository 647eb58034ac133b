using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Finance.Invoices;

/// <summary>GET /v1/purchase-invoices/{purchaseInvoiceId}, and its history.</summary>
public static class GetPurchaseInvoiceEndpoint
{
    /// <summary>Who has it may see the names of people on the other side of money.</summary>
    internal const string Purpose = "personal-data.counterparties";

    public static void Map(Api api) => api.GetOne<PurchaseInvoice, PurchaseInvoiceEntry>(
        "/purchase-invoices/{purchaseInvoiceId}", "purchase-invoices.read", Purpose, "an invoice of a supplier", PurchaseInvoiceEntry.Of);
}

/// <summary>GET /v1/purchase-invoices.</summary>
public static class ListPurchaseInvoicesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/purchase-invoices", Kind = OperationKind.List, Right = "purchase-invoices.read", Answer = typeof(Page<PurchaseInvoiceEntry>), Summary = "List invoices of suppliers",
            Description = "What suppliers ask for: to approve, disputed, approved or settled; or those that were not settled when they were due. Lists name no people.",
            Query =
            [
                new("organisation", "Only those that this organisation has to pay, by id."),
                new("supplier", "Only of this supplier, by id or by number."),
                new("status", "Only this status.", Values: Names.Of<PurchaseInvoiceStatus>()),
                new("overdueOn", "Only those that should have been paid before this day and are not settled.", "date"),
                .. Paging.Keys,
            ],
        },
        ReadAsync);

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<PurchaseInvoice>().AsQueryable();
        if (request.Caller.Reach == Reach.Own) query = query.Where(invoice => invoice.OrganisationId == request.Caller.Organisation);
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(invoice => invoice.OrganisationId == organisation);
        if (request.Query.Text("supplier") is { } supplier) query = query.Where(invoice => invoice.SupplierId == supplier || invoice.SupplierNumber == supplier);
        if (Names.Parse<PurchaseInvoiceStatus>(request.Query.Text("status")) is { } status) query = query.Where(invoice => invoice.Status == status);
        if (request.Query.Date("overdueOn") is { } day) query = query.Where(invoice => invoice.DueOn < day && invoice.Status != PurchaseInvoiceStatus.Settled);
        return Paging.PageAsync(request, query, invoice => invoice.Id, PurchaseInvoiceEntry.Of);
    }
}
