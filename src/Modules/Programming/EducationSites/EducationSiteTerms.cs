using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.EducationSites;

/// <summary>The programme by which a library and a school or childcare centre work on reading.</summary>
public enum SiteProgramme
{
    /// <summary>De Bibliotheek op school, primary education.</summary>
    DbosPrimary,

    /// <summary>De Bibliotheek op school, secondary education.</summary>
    DbosSecondary,

    /// <summary>BoekStart in childcare.</summary>
    BoekstartChildcare,
}

/// <summary>The stage of the continuous line of reading, by age in years.</summary>
public enum ChainStage
{
    /// <summary>0 to 4.</summary>
    From0To4,

    /// <summary>4 to 12.</summary>
    From4To12,

    /// <summary>12 to 18.</summary>
    From12To18,
}

/// <summary>What somebody does for reading at a site.</summary>
public enum CoordinatorRole
{
    /// <summary>Leescoördinator: of the school or childcare centre.</summary>
    ReadingCoordinator,

    /// <summary>Leesconsulent: of the library.</summary>
    ReadingConsultant,
}

/// <summary>What library and site decided in their annual talk.</summary>
public enum TalkOutcome
{
    /// <summary>They go on.</summary>
    Continue,

    /// <summary>They go on, and something must become better.</summary>
    Improve,

    /// <summary>They want to stop; the library's director ends it.</summary>
    End,
}

/// <summary>Somebody who works on reading at a site; who it is, is not kept.</summary>
/// <param name="Role">What somebody does.</param>
/// <param name="Trained">Whether somebody was trained for it.</param>
/// <param name="From">The first day.</param>
public sealed record SiteCoordinator(CoordinatorRole Role, bool Trained, DateOnly From);

/// <summary>How often the monitor is held, from the calendar year of a day.</summary>
/// <param name="EveryYears">1: each year; 2: every second year.</param>
/// <param name="On">The day of agreeing; a monitor is due in its year.</param>
public sealed record MonitorCycle([property: Range(1, 2)] int EveryYears, DateOnly On);

/// <summary>The result of the monitor of a year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="InstrumentVersion">The version of the questionnaire.</param>
/// <param name="Score">The score, 1 to 10.</param>
/// <param name="Respondents">How many people answered.</param>
public sealed record SiteMonitor(int Year, string InstrumentVersion, [property: Range(1.0, 10.0)] decimal Score, int Respondents);

/// <summary>The talk of a year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Outcome">What was decided.</param>
public sealed record SiteTalk(int Year, TalkOutcome Outcome);
