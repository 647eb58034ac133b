using System.Collections.Immutable;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>The figures of one indicator at one location, or of one organisation as a whole, in one calendar month.</summary>
public sealed record KeyFigureSeries(
    string Id, string IndicatorId, string OrganisationId, string? LocationId, string Month, DateOnly FirstDay, ImmutableArray<DayFigure> Days) : IBelong
{
    /// <summary>A figure that was posted changes by a correction, which says why.</summary>
    public static readonly Rule AnotherFigure = new("key-figure-posted-differently", "Another figure was posted for this day; correct it with a reason.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>The figure of a day; null when none was posted.</summary>
    public DayFigure? FigureOf(DateOnly day) => Days.FirstOrDefault(figure => figure.On == day);

    public static KeyFigureSeries Create(KeyFigureSeriesStarted e) => new(e.SeriesId, e.IndicatorId, e.OrganisationId, e.LocationId, e.Month, e.FirstDay, []);

    public KeyFigureSeries Apply(KeyFiguresPosted e) => With(e.Days.Where(day => FigureOf(day.On) is null));

    public KeyFigureSeries Apply(KeyFigureCorrected e) => With([e.After]);

    private KeyFigureSeries With(IEnumerable<DayFigure> figures) =>
        this with { Days = [.. figures.Concat(Days).DistinctBy(figure => figure.On).OrderBy(figure => figure.On)] };
}
