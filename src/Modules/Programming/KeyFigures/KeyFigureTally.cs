using Samenkracht.Programming.Indicators;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>A figure of a day, with whose it is and where.</summary>
internal sealed record PlacedFigure(string OrganisationId, string? LocationId, DayFigure Day)
{
    /// <summary>The location, or the organisation as a whole.</summary>
    public string PlaceId => LocationId ?? OrganisationId;
}

/// <summary>Chooses the figures that make the value of an indicator over a period.</summary>
internal static class KeyFigureTally
{
    /// <summary>The figures of all days; or of the last one at each place, where an organisation that has been succeeded is no place any more.</summary>
    public static IReadOnlyList<PlacedFigure> That(
        Aggregation aggregation, IEnumerable<KeyFigureSeries> series, DateOnly from, DateOnly until, IReadOnlyCollection<string> succeeded)
    {
        var figures = series.SelectMany(one => one.Days.Select(day => new PlacedFigure(one.OrganisationId, one.LocationId, day)))
            .Where(figure => from <= figure.Day.On && figure.Day.On <= until);
        return aggregation == Aggregation.Sum
            ? [.. figures]
            : [.. figures.Where(figure => !succeeded.Contains(figure.PlaceId)).GroupBy(figure => figure.PlaceId).Select(place => place.MaxBy(figure => figure.Day.On)!)];
    }

    /// <summary>Their sum; null when there are none.</summary>
    public static decimal? Value(IReadOnlyCollection<PlacedFigure> figures) => figures.Count == 0 ? null : figures.Sum(figure => figure.Day.Value);

    /// <summary>Which part of their sum was obtained in which way.</summary>
    public static BasisShares? Basis(IReadOnlyCollection<PlacedFigure> figures) =>
        BasisShares.Of(Sum(figures, FigureBasis.Counted), Sum(figures, FigureBasis.Partly), Sum(figures, FigureBasis.Estimated));

    private static decimal Sum(IEnumerable<PlacedFigure> figures, FigureBasis basis) => figures.Where(figure => figure.Day.Basis == basis).Sum(figure => figure.Day.Value);
}
