using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>Puts the figures of a period together.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Series">Its series, of all organisations.</param>
/// <param name="Venues">All locations.</param>
/// <param name="Succeeded">The organisations whose place another had taken by the last day.</param>
/// <param name="Shown">Under which organisation one is shown.</param>
public sealed record TotalledPeriod(
    Indicator Indicator, DateOnly From, DateOnly Until, IReadOnlyCollection<KeyFigureSeries> Series, IReadOnlyCollection<Venue> Venues,
    IReadOnlyCollection<string> Succeeded, Func<string, string> Shown)
{
    /// <summary>The total of each organisation that has figures or could have had, and of all together.</summary>
    /// <param name="today">Days after it are not missed.</param>
    /// <param name="isAsked">Which organisations are asked for, as shown.</param>
    /// <param name="networkId">The network whose target stands with the total of all; null for none.</param>
    public (KeyFigureTotal All, IReadOnlyList<OrganisationTotal> Each) Totals(DateOnly today, Func<string, bool> isAsked, string? networkId)
    {
        var counted = KeyFigureTally.That(Indicator.Aggregation, Series, From, Until, Succeeded).ToLookup(figure => Shown(figure.OrganisationId));
        var posted = KeyFigureTally.That(Aggregation.Sum, Series, From, Until, []).ToLookup(figure => Shown(figure.OrganisationId));
        var open = Venues.SelectMany(venue => OpenDays(venue, today)).ToLookup(stay => Shown(stay.OrganisationId));
        var organisations = posted.Select(one => one.Key).Union(open.Select(one => one.Key)).Where(isAsked).Order(StringComparer.Ordinal).ToList();
        return (
            Of([.. organisations.SelectMany(id => counted[id])], [.. organisations.SelectMany(id => posted[id])], [.. organisations.SelectMany(id => open[id])], networkId),
            [.. organisations.Select(id => new OrganisationTotal(id, Of([.. counted[id]], [.. posted[id]], [.. open[id]], id)))]);
    }

    private KeyFigureTotal Of(IReadOnlyCollection<PlacedFigure> counted, IReadOnlyCollection<PlacedFigure> posted, IReadOnlyCollection<OpenLocation> open, string? targetOf)
    {
        var there = posted.Select(figure => figure.LocationId).OfType<string>().ToHashSet();
        return new(
            KeyFigureTally.Value(counted), KeyFigureTally.Basis(counted),
            new(
                there.Count, open.Select(one => one.LocationId).Distinct().Count(id => !there.Contains(id)), posted.Count(figure => figure.LocationId is not null),
                open.Sum(one => one.Days), posted.Count(figure => figure.LocationId is null),
                posted.Count == 0 ? null : decimal.Round(posted.Average(figure => figure.Day.Coverage), 4)),
            From.Year == Until.Year ? Indicator.TargetOf(targetOf, Until.Year)?.Value : null);
    }

    private IEnumerable<OpenLocation> OpenDays(Venue venue, DateOnly today)
    {
        var (first, last) = (Later(From, venue.From), Earlier(Earlier(Until, today), venue.ClosedOn?.AddDays(-1)));
        return venue.Operators
            .Select((one, at) => (one.OrganisationId, First: Later(first, one.From), Last: Earlier(last, at + 1 < venue.Operators.Length ? venue.Operators[at + 1].From.AddDays(-1) : null)))
            .Where(stay => stay.First <= stay.Last)
            .Select(stay => new OpenLocation(stay.OrganisationId, venue.LocationId, stay.Last.DayNumber - stay.First.DayNumber + 1));
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly? other) => other < one ? other.Value : one;

    /// <summary>For how many days of the period an organisation had a location.</summary>
    private sealed record OpenLocation(string OrganisationId, string LocationId, int Days);
}
