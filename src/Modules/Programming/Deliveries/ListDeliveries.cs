using Samenkracht.Common.Rights;

namespace Samenkracht.Programming.Deliveries;

/// <summary>GET /v1/data-deliveries.</summary>
public static class ListDeliveriesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/data-deliveries", Kind = OperationKind.List, Right = "data-deliveries.read", Answer = typeof(Page<DataDeliveryEntry>),
            Summary = "List deliveries of figures", Description = "By organisation, recipient, year or status. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only of this organisation, by id."),
                new("recipient", "Only to this recipient.", Values: Names.Of<DeliveryRecipient>()),
                new("year", "Only about this calendar year.", "integer"),
                new("status", "Only this status.", Values: Names.Of<DeliveryStatus>()),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<DataDelivery>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(delivery => delivery.OrganisationId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(delivery => delivery.OrganisationId == organisation);
            if (Names.Parse<DeliveryRecipient>(request.Query.Text("recipient")) is { } recipient) query = query.Where(delivery => delivery.Recipient == recipient);
            if (request.Query.Number("year") is { } year) query = query.Where(delivery => delivery.Year == year);
            if (Names.Parse<DeliveryStatus>(request.Query.Text("status")) is { } status) query = query.Where(delivery => delivery.Status == status);
            return Paging.PageAsync(request, query, delivery => delivery.Id, DataDeliveryEntry.Of);
        });
}
