using System.ComponentModel.DataAnnotations;
using Marten;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>Posts figures of further days of the month.</summary>
/// <param name="Figures">The figures, each of another day; a day that was posted before with the same figure changes nothing.</param>
public sealed record AddFigures([property: Length(1, 31)] IReadOnlyList<DayFigure> Figures);

/// <summary>What figures are checked against.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Venue">The location; null for figures of an organisation as a whole.</param>
public sealed record FigureFile(Indicator? Indicator, Venue? Venue);

/// <summary>POST /v1/key-figures/{seriesId}/figures.</summary>
public static class AddFiguresEndpoint
{
    public static Decision Decide(AddFigures command, KeyFigureSeries series, FigureFile file, Asked asked)
    {
        var others = command.Figures.Where(figure => series.FigureOf(figure.On) is { } posted && posted != figure).Select(figure => figure.On).ToList();
        var further = command.Figures.Where(figure => series.FigureOf(figure.On) is null).ToList();
        return others.Count > 0 ? KeyFigureSeries.AnotherFigure.With("days", others)
            : further.Count == 0 ? []
            : PostableDays.Refuses(further, series.Month, series.OrganisationId, series.LocationId, file.Indicator, file.Venue, asked) is { } unfit ? unfit
            : [new KeyFiguresPosted(series.Id, series.IndicatorId, Indicator.CodeOf(series.IndicatorId), series.OrganisationId, series.LocationId, further)];
    }

    private static async Task<object> LookAsync(AddFigures command, KeyFigureSeries series, IQuerySession session, CancellationToken ct) => new FigureFile(
        await session.LoadAsync<Indicator>(series.IndicatorId, ct),
        series.LocationId is null ? null : await session.LoadAsync<Venue>(Venue.IdOf(series.LocationId), ct));

    public static void Map(Api api) => api.Change<KeyFigureSeries, AddFigures>(
        new()
        {
            Path = "/key-figures/{seriesId}/figures", Right = "key-figures.post", Facts = [typeof(KeyFiguresPosted)],
            Summary = "Post further figures of a month",
            Description = "A counter can post the same day again without harm. Another figure for a day that was posted is a correction, with its reason.",
            Example = new AddFigures([new(new(2024, 3, 3), 0m, FigureBasis.Counted, 1m)]),
        },
        (command, series, asked) => Decide(command, series, asked.Look<FigureFile>(), asked),
        look: LookAsync);
}
