using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.EducationSites;

/// <summary>Agrees with a site how often the monitor is held.</summary>
/// <param name="EveryYears">1: each year; 2: every second year.</param>
/// <param name="On">The day of agreeing; a monitor is due in its calendar year.</param>
public sealed record AgreeMonitorCycle([property: Range(1, 2)] int EveryYears, DateOnly On);

/// <summary>POST /v1/education-sites/{siteId}/monitor-cycles.</summary>
public static class AgreeMonitorCycleEndpoint
{
    /// <summary>A change of the cycle changes it.</summary>
    public static readonly Rule AgreedAlready = new("education-site-cycle-agreed-already", "This cycle of the monitor is agreed already.");

    public static Decision Decide(AgreeMonitorCycle command, EducationSite site, Asked asked) =>
        site.RefusesOn(command.On, asked) is { } rule ? rule
        : site.Cycles.LastOrDefault(cycle => cycle.On <= command.On)?.EveryYears == command.EveryYears ? AgreedAlready
        : [new MonitorCycleAgreed(site.Id, site.OrganisationId, command.EveryYears, command.On)];

    public static void Map(Api api) => api.Change<EducationSite, AgreeMonitorCycle>(
        new()
        {
            Path = "/education-sites/{siteId}/monitor-cycles", Right = "education-sites.change", Facts = [typeof(MonitorCycleAgreed)],
            Summary = "Agree on the cycle of the monitor",
            Description = "From the calendar year of the day a monitor is due each year or every second year, until another cycle is agreed.",
            Example = new AgreeMonitorCycle(2, new(2021, 9, 1)),
        },
        Decide);
}
