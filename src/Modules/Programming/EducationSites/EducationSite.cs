using System.Collections.Immutable;

namespace Samenkracht.Programming.EducationSites;

/// <summary>What decisions about a school or childcare centre where a library works on reading need to know.</summary>
public sealed record EducationSite(
    string Id, string OrganisationId, string Title, string InstitutionId, SiteProgramme Programme, ChainStage Stage, int Pupils, string? AgreementId,
    ImmutableArray<string> PlanNodes, DateOnly From, ImmutableArray<int> ReadingPlans, ImmutableArray<SiteCoordinator> Coordinators, int CollectionItems,
    ImmutableArray<MonitorCycle> Cycles, ImmutableArray<SiteMonitor> Monitors, ImmutableArray<SiteTalk> Talks, DateOnly? EndedOn,
    ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>The measure of sites: one more when enrolled, one less when ended.</summary>
    public const string Sites = "education-sites";

    /// <summary>The measure of pupils and children at sites.</summary>
    public const string PupilsReached = "pupils-reached";

    /// <summary>The measure of items that were brought to sites.</summary>
    public const string Items = "collection-items";

    /// <summary>What is over is over.</summary>
    public static readonly Rule Ended = new("education-site-ended", "This education site has ended by that day.");

    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("education-site-in-future", "What is recorded of an education site cannot lie in the future.");

    /// <summary>Nothing happens before both agreed.</summary>
    public static readonly Rule BeforeEnrolment = new("education-site-before-enrolment", "This day lies before the site was enrolled.");

    /// <summary>A year is judged when it has begun.</summary>
    public static readonly Rule BeforeItsYear = new("education-site-before-its-year", "This day lies before the year that it is about.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>The stage that a programme is for.</summary>
    public static ChainStage StageOf(SiteProgramme programme) => programme switch
    {
        SiteProgramme.BoekstartChildcare => ChainStage.From0To4,
        SiteProgramme.DbosPrimary => ChainStage.From4To12,
        _ => ChainStage.From12To18,
    };

    /// <summary>Why nothing can have happened to it on the day; null when it can. What came before the end can still be recorded.</summary>
    public Rule? RefusesOn(DateOnly day, Asked asked) => day > asked.Today ? InFuture : day < From ? BeforeEnrolment : day >= EndedOn ? Ended : null;

    /// <summary>The same for something about a year.</summary>
    public Rule? RefusesAbout(int year, DateOnly day, Asked asked) => RefusesOn(day, asked) ?? (day.Year < year ? BeforeItsYear : null);

    /// <summary>Whether the agreed cycle has a monitor in the year.</summary>
    public bool HasMonitorIn(int year) => Cycles.LastOrDefault(cycle => cycle.On.Year <= year) is { } agreed && (year - agreed.On.Year) % agreed.EveryYears == 0;

    /// <summary>Whether the monitor of the year is due and missing.</summary>
    public bool LacksMonitor(int year) => TookPartThrough(year) && HasMonitorIn(year) && Monitors.All(monitor => monitor.Year != year);

    /// <summary>Whether the annual talk of the year is due and missing.</summary>
    public bool LacksTalk(int year) => TookPartThrough(year) && Talks.All(talk => talk.Year != year);

    // Who stops during a year is not asked for its monitor and talk.
    private bool TookPartThrough(int year) => From.Year <= year && (EndedOn is not { } ended || ended.Year > year);

    public static EducationSite Create(EducationSiteEnrolled e) => new(
        e.SiteId, e.OrganisationId, e.Title, e.InstitutionId, e.Programme, e.Stage, e.Pupils, e.AgreementId, [.. e.PlanNodes], e.From, [], [], 0, [], [], [], null, []);

    public EducationSite Apply(ReadingPlanAgreed e) => this with { ReadingPlans = ReadingPlans.Add(e.Year) };

    // Whoever came last holds the role, in whatever order it was recorded.
    public EducationSite Apply(CoordinatorAppointed e) => Coordinators.Any(one => one.Role == e.Role && one.From > e.From)
        ? this
        : this with { Coordinators = [.. Coordinators.Where(one => one.Role != e.Role), new(e.Role, e.Trained, e.From)] };

    public EducationSite Apply(CollectionDelivered e) => this with { CollectionItems = CollectionItems + e.Items };

    public EducationSite Apply(MonitorCycleAgreed e) => this with { Cycles = [.. Cycles.Append(new(e.EveryYears, e.On)).OrderBy(cycle => cycle.On)] };

    public EducationSite Apply(MonitorResultRecorded e) => this with { Monitors = Monitors.Add(new(e.Year, e.InstrumentVersion, e.Score, e.Respondents)) };

    public EducationSite Apply(AnnualTalkHeld e) => this with { Talks = Talks.Add(new(e.Year, e.Outcome)) };

    public EducationSite Apply(EducationSitePassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    public EducationSite Apply(EducationSiteEnded e) => this with { EndedOn = e.On };
}
