using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.EducationSites;

/// <summary>Records the result of the monitor of a year.</summary>
/// <param name="Year">The calendar year, 2000 to 2100.</param>
/// <param name="InstrumentVersion">The version of the questionnaire, in 1 to 60 characters.</param>
/// <param name="Score">The score, 1 to 10.</param>
/// <param name="Respondents">How many people answered, 0 to 10000.</param>
/// <param name="On">The day of the result.</param>
public sealed record RecordMonitorResult(
    [property: Range(2000, 2100)] int Year,
    [property: Length(1, 60)] string InstrumentVersion,
    [property: Range(1.0, 10.0)] decimal Score,
    [property: Range(0, 10_000)] int Respondents,
    DateOnly On);

/// <summary>POST /v1/education-sites/{siteId}/monitor-results.</summary>
public static class RecordMonitorResultEndpoint
{
    /// <summary>Results are comparable when they come as agreed.</summary>
    public static readonly Rule OutsideCycle = new("education-site-monitor-outside-cycle", "By the agreed cycle there is no monitor in that year.");

    /// <summary>A year has one result.</summary>
    public static readonly Rule RecordedTwice = new("education-site-monitor-recorded-already", "The monitor of that year is recorded already.");

    public static Decision Decide(RecordMonitorResult command, EducationSite site, Asked asked) =>
        site.RefusesAbout(command.Year, command.On, asked) is { } rule ? rule
        : !site.HasMonitorIn(command.Year) ? OutsideCycle
        : site.Monitors.Any(monitor => monitor.Year == command.Year) ? RecordedTwice
        : [new MonitorResultRecorded(site.Id, site.OrganisationId, command.Year, command.InstrumentVersion, command.Score, command.Respondents, command.On)];

    public static void Map(Api api) => api.Change<EducationSite, RecordMonitorResult>(
        new()
        {
            Path = "/education-sites/{siteId}/monitor-results", Right = "education-sites.measure", Facts = [typeof(MonitorResultRecorded)],
            Summary = "Record a result of the monitor",
            Description = "The monitor of a year has a result. Only years of the agreed cycle have one, and each has one.",
            Example = new RecordMonitorResult(2021, "monitor-dbos-2021", 7.4m, 186, new(2021, 12, 20)),
        },
        Decide);
}
