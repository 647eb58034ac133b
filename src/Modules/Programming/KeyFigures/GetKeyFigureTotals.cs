using Marten;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Rights;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>GET /v1/key-figure-totals.</summary>
public static class GetKeyFigureTotalsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/key-figure-totals", Kind = OperationKind.Read, Right = "key-figure-totals.read", Answer = typeof(KeyFigureTotals),
            Summary = "Read an indicator over a period",
            Description = "Per organisation and together, as known at an instant: the value with its unit and definitions, how it was obtained, how much of what should have "
                + "figures has them, trend breaks inside the period, and the target of the year. Figures of locations and of organisations as a whole are added.",
            Query =
            [
                new("indicator", "The indicator, by id; needed."),
                new("from", "The first day; the first of this year when absent.", "date"),
                new("until", "The last day; today when absent.", "date"),
                new("organisation", "Only this organisation, by id."),
                new("network", "The network whose target stands with the total, by id."),
                RollUp.Key,
                OneThing.Moments[1],
            ],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        if (request.Query.Text("indicator") is not { } id) return Problems.Invalid([new("indicator", "query", "Name the indicator, by id.")]);
        var now = request.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var today = Asked.DayOf(now);
        var until = request.Query.Date("until") ?? today;
        var from = request.Query.Date("from") ?? new DateOnly(until.Year, 1, 1);
        if (until < from) return Problems.Invalid([new("until", "query", "The last day lies on or after the first.")]);
        var known = await request.History.AsOfAsync<Indicator>([id], null, request.KnownAt, request.Http.RequestAborted);
        if (known.GetValueOrDefault(id) is not { } indicator) return Problems.Unknown();

        var rollUp = await RollUp.OfAsync(request);
        var period = new TotalledPeriod(
            indicator, from, until, await SeriesAsync(request, id, from, until), await VenuesAsync(request), await SucceededAsync(request, until), rollUp.Shown);
        string?[] asked = [request.Query.Text("organisation"), request.Caller.Reach == Reach.Own ? request.Caller.Organisation ?? "" : null];
        var only = asked.OfType<string>().Select(rollUp.Shown).ToList();
        var (all, each) = period.Totals(today, organisation => only.All(one => one == organisation), request.Query.Text("network"));
        return ReadRequest.Answer(new KeyFigureTotals(
            id, indicator.Title, indicator.Unit, indicator.Aggregation, from, until, rollUp.View, request.KnownAt ?? now,
            indicator.DefinitionsIn(from, until), indicator.TrendBreaksIn(from, until), all, each));
    }

    private static async Task<IReadOnlyCollection<KeyFigureSeries>> SeriesAsync(ReadRequest request, string indicatorId, DateOnly from, DateOnly until)
    {
        var firstMonth = new DateOnly(from.Year, from.Month, 1);
        var series = await request.Session.Query<KeyFigureSeries>()
            .Where(one => one.IndicatorId == indicatorId && one.FirstDay >= firstMonth && one.FirstDay <= until).ToListAsync(request.Http.RequestAborted);
        return request.KnownAt is null
            ? series
            : [.. (await request.History.AsOfAsync<KeyFigureSeries>([.. series.Select(one => one.Id)], null, request.KnownAt, request.Http.RequestAborted)).Values];
    }

    private static async Task<IReadOnlyCollection<Venue>> VenuesAsync(ReadRequest request)
    {
        var venues = await request.Session.Query<Venue>().ToListAsync(request.Http.RequestAborted);
        return request.KnownAt is null
            ? venues
            : [.. (await request.History.AsOfAsync<Venue>([.. venues.Select(venue => venue.Id)], null, request.KnownAt, request.Http.RequestAborted)).Values];
    }

    private static async Task<IReadOnlyCollection<string>> SucceededAsync(ReadRequest request, DateOnly until) =>
        [.. (await request.Session.Query<Succession>().Where(one => one.From <= until).ToListAsync(request.Http.RequestAborted)).Select(one => one.PredecessorId)];
}
