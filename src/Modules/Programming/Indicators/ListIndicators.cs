namespace Samenkracht.Programming.Indicators;

/// <summary>GET /v1/indicators.</summary>
public static class ListIndicatorsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/indicators", Kind = OperationKind.List, Right = "indicators.read", Answer = typeof(Page<IndicatorEntry>),
            Summary = "List indicators", Description = "The dictionary of what the network measures: units, definitions with their versions, targets and locked years.",
            Query = [new("aggregation", "Only those put together in this way.", Values: Names.Of<Aggregation>()), .. Paging.Keys],
        },
        request =>
        {
            var query = request.Session.Query<Indicator>().AsQueryable();
            if (Names.Parse<Aggregation>(request.Query.Text("aggregation")) is { } aggregation) query = query.Where(indicator => indicator.Aggregation == aggregation);
            return Paging.PageAsync(request, query, indicator => indicator.Id, IndicatorEntry.Of);
        });
}
