using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;
using Samenkracht.Common.Sealing;

namespace Samenkracht.Finance.Invoices;

/// <summary>An invoice to a customer as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">Who sends it.</param>
/// <param name="CustomerId">The customer, when it is an organisation that is known here.</param>
/// <param name="CustomerNumber">The number of the customer, else.</param>
/// <param name="CustomerName">The name that goes with the number; only for who has a purpose to see it.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Reference">Its year and number; null for a draft.</param>
/// <param name="IssuedBy">Who sent it and gave it its number, also after a merger passed it on; null for a draft.</param>
/// <param name="DeliveryId">The delivery of a central service that it is for; null for none.</param>
/// <param name="DraftedOn">The day of the draft.</param>
/// <param name="IssuedOn">The day of the invoice; null for a draft.</param>
/// <param name="DueOn">The last day on which it should be paid; null for a draft.</param>
/// <param name="Total">Euro with VAT; 0 for a draft.</param>
/// <param name="Received">Euro that came in.</param>
/// <param name="Credited">Euro that was taken off.</param>
/// <param name="WrittenOff">Euro that was given up.</param>
/// <param name="Open">Euro that is still to come.</param>
/// <param name="Vat">The VAT of each line, euro; none for a draft.</param>
/// <param name="Lines">Its lines.</param>
public sealed record SalesInvoiceEntry(
    string Id, string OrganisationId, string? CustomerId, string? CustomerNumber, string? CustomerName, SalesInvoiceStatus Status, string? Reference, string? IssuedBy, string? DeliveryId,
    DateOnly DraftedOn, DateOnly? IssuedOn, DateOnly? DueOn, decimal Total, decimal Received, decimal Credited, decimal WrittenOff, decimal Open, IReadOnlyList<decimal> Vat,
    IReadOnlyList<SalesLine> Lines)
{
    internal static SalesInvoiceEntry Of(SalesInvoice invoice, Opened opened) => new(
        invoice.Id, invoice.OrganisationId, invoice.CustomerId, invoice.CustomerNumber, opened.Of(invoice.CustomerName), invoice.Status, invoice.Reference, invoice.IssuedBy, invoice.DeliveryId,
        invoice.DraftedOn, invoice.IssuedOn, invoice.DueOn, invoice.Total, invoice.Received, invoice.Credited, invoice.WrittenOff, invoice.Open, invoice.Vat, invoice.Lines);
}

/// <summary>GET /v1/sales-invoices/{salesInvoiceId}, and its history.</summary>
public static class GetSalesInvoiceEndpoint
{
    public static void Map(Api api) => api.GetOne<SalesInvoice, SalesInvoiceEntry>(
        "/sales-invoices/{salesInvoiceId}", "sales-invoices.read", GetPurchaseInvoiceEndpoint.Purpose, "an invoice to a customer", SalesInvoiceEntry.Of);
}

/// <summary>GET /v1/sales-invoices.</summary>
public static class ListSalesInvoicesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/sales-invoices", Kind = OperationKind.List, Right = "sales-invoices.read", Answer = typeof(Page<SalesInvoiceEntry>), Summary = "List invoices to customers",
            Description = "What customers are asked for, by sender, customer and status; or what did not come in when it was due. Lists name no people.",
            Query =
            [
                new("organisation", "Only those that this organisation sends, by id."),
                new("customer", "Only to this customer, by id or by number."),
                new("status", "Only this status.", Values: Names.Of<SalesInvoiceStatus>()),
                new("overdueOn", "Only those that should have been paid before this day and are not settled.", "date"),
                .. Paging.Keys,
            ],
        },
        ReadAsync);

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<SalesInvoice>().AsQueryable();
        if (request.Caller.Reach == Reach.Own) query = query.Where(invoice => invoice.OrganisationId == request.Caller.Organisation);
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(invoice => invoice.OrganisationId == organisation);
        if (request.Query.Text("customer") is { } customer) query = query.Where(invoice => invoice.CustomerId == customer || invoice.CustomerNumber == customer);
        if (Names.Parse<SalesInvoiceStatus>(request.Query.Text("status")) is { } status) query = query.Where(invoice => invoice.Status == status);
        if (request.Query.Date("overdueOn") is { } day) query = query.Where(invoice => invoice.DueOn < day && invoice.Status == SalesInvoiceStatus.Issued);
        return Paging.PageAsync(request, query, invoice => invoice.Id, SalesInvoiceEntry.Of);
    }
}
