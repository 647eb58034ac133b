using Samenkracht.Common.Rights;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>GET /v1/key-figures.</summary>
public static class ListKeyFiguresEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/key-figures", Kind = OperationKind.List, Right = "key-figures.read", Answer = typeof(Page<KeyFigureSeriesEntry>),
            Summary = "List series of key figures",
            Description = "Figures by day, a series for each indicator, place and month. Who reads for an organisation sees its own.",
            Query =
            [
                new("indicator", "Only of this indicator, by id."),
                new("organisation", "Only of this organisation, by id."),
                new("location", "Only of this location, by id."),
                new("month", "Only of this calendar month, as 2024-03."),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<KeyFigureSeries>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(series => series.OrganisationId == own);
            if (request.Query.Text("indicator") is { } indicator) query = query.Where(series => series.IndicatorId == indicator);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(series => series.OrganisationId == organisation);
            if (request.Query.Text("location") is { } location) query = query.Where(series => series.LocationId == location);
            if (request.Query.Text("month") is { } month) query = query.Where(series => series.Month == month);
            return Paging.PageAsync(request, query, series => series.Id, KeyFigureSeriesEntry.Of);
        });
}
