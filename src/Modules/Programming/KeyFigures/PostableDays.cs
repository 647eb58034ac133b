using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>What days with figures must be, whether they begin a series or continue it.</summary>
public static class PostableDays
{
    /// <summary>A day has one figure.</summary>
    public static readonly Rule DayTwice = new("key-figure-day-twice", "A day is posted once in a request.");

    /// <summary>A series is of one month.</summary>
    public static readonly Rule OutsideMonth = new("key-figure-outside-month", "The figures of a series lie in its month.");

    /// <summary>A figure is a fact, not a forecast.</summary>
    public static readonly Rule InFuture = new("key-figure-in-future", "A figure cannot lie in the future.");

    /// <summary>Nobody knows what was measured before it was agreed.</summary>
    public static readonly Rule BeforeIndicator = new("key-figure-before-indicator", "A figure cannot lie before the definition of its indicator.");

    /// <summary>The figures of a locked year stand.</summary>
    public static readonly Rule YearLocked = new("key-figure-year-locked", "The figures of this year are locked; only corrections with a reason are accepted.");

    /// <summary>Why these days cannot be posted; null when they can.</summary>
    public static Rule? Refuses(
        IReadOnlyList<DayFigure> days, string month, string organisationId, string? locationId, Indicator? indicator, Venue? venue, Asked asked) =>
        indicator is null ? Indicator.Unknown
        : days.DistinctBy(day => day.On).Count() < days.Count ? DayTwice
        : days.Any(day => MonthOf(day.On) != month) ? OutsideMonth
        : days.Any(day => day.On > asked.Today) ? InFuture
        : days.Any(day => day.On < indicator.DefinedOn) ? BeforeIndicator
        : days.Any(day => indicator.IsLocked(day.On.Year)) ? YearLocked
        : locationId is null ? null
        : days.Select(day => Venue.Refuses(venue, organisationId, day.On)).FirstOrDefault(rule => rule is not null);

    private static string MonthOf(DateOnly day) => day.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
}
