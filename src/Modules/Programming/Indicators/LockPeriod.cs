using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Indicators;

/// <summary>Locks the figures of a year.</summary>
/// <param name="Year">The calendar year, which is over.</param>
/// <param name="On">The day from which figures of the year can only be corrected.</param>
public sealed record LockPeriod([property: Range(2000, 2100)] int Year, DateOnly On);

/// <summary>POST /v1/indicators/{indicatorId}/locks.</summary>
public static class LockPeriodEndpoint
{
    /// <summary>What is still going on cannot stand.</summary>
    public static readonly Rule YearNotOver = new("indicator-year-not-over", "A year is locked after it is over.");

    public static Decision Decide(LockPeriod command, Indicator indicator, Asked asked) =>
        indicator.IsLocked(command.Year) ? []
        : indicator.RefusesDay(command.On, asked) is { } unfit ? unfit
        : command.On.Year <= command.Year ? YearNotOver
        : [new IndicatorPeriodLocked(indicator.Id, command.Year, command.On)];

    public static void Map(Api api) => api.Change<Indicator, LockPeriod>(
        new()
        {
            Path = "/indicators/{indicatorId}/locks", Right = "indicators.define", Facts = [typeof(IndicatorPeriodLocked)],
            Summary = "Lock a year",
            Description = "The figures of the year stand: posting them is refused from now on, a correction with its reason is accepted.",
            Example = new LockPeriod(2023, new(2024, 6, 1)),
        },
        Decide);
}
