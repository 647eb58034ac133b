using Samenkracht.Common.Figures;

namespace Samenkracht.Programming.EducationSites;

/// <summary>A library and a school or childcare centre work on reading together from this day.</summary>
public sealed record EducationSiteEnrolled(
    string SiteId, string OrganisationId, string Title, string InstitutionId, SiteProgramme Programme, ChainStage Stage, int Pupils, string? AgreementId,
    IReadOnlyList<string> PlanNodes, DateOnly From) : ICounted
{
    DateOnly IFact.ValidFrom => From;

    IEnumerable<Figure> ICounted.Figures =>
    [
        new(EducationSite.Sites, 1, OrganisationId, From, null, SiteId, PlanNodes),
        new(EducationSite.PupilsReached, Pupils, OrganisationId, From, null, SiteId, PlanNodes),
    ];
}

/// <summary>Library and site agreed on what to do for reading in a year.</summary>
public sealed record ReadingPlanAgreed(string SiteId, string OrganisationId, int Year, string Goals, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Somebody works on reading at the site; who it is, is not kept.</summary>
public sealed record CoordinatorAppointed(string SiteId, string OrganisationId, CoordinatorRole Role, bool Trained, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>The library brought books and other things to read.</summary>
public sealed record CollectionDelivered(string SiteId, string OrganisationId, int Items, IReadOnlyList<string> PlanNodes, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [new(EducationSite.Items, Items, OrganisationId, On, null, SiteId, PlanNodes)];
}

/// <summary>Library and site agreed how often the monitor is held.</summary>
public sealed record MonitorCycleAgreed(string SiteId, string OrganisationId, int EveryYears, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The monitor of a year has a result.</summary>
public sealed record MonitorResultRecorded(
    string SiteId, string OrganisationId, int Year, string InstrumentVersion, decimal Score, int Respondents, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Library and site looked back and decided how to go on.</summary>
public sealed record AnnualTalkHeld(string SiteId, string OrganisationId, int Year, TalkOutcome Outcome, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A merger, or its annulment, made the site that of another organisation: from that day it counts there.</summary>
public sealed record EducationSitePassedOn(
    string SiteId, string FromOrganisationId, string OrganisationId, int Pupils, IReadOnlyList<string> PlanNodes, string MergerId, DateOnly On,
    bool HadEnded = false) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    // What had ended counts nowhere any more.
    IEnumerable<Figure> ICounted.Figures => HadEnded ? [] :
    [
        new(EducationSite.Sites, -1, FromOrganisationId, On, null, SiteId, PlanNodes),
        new(EducationSite.PupilsReached, -Pupils, FromOrganisationId, On, null, SiteId, PlanNodes),
        new(EducationSite.Sites, 1, OrganisationId, On, null, SiteId, PlanNodes),
        new(EducationSite.PupilsReached, Pupils, OrganisationId, On, null, SiteId, PlanNodes),
    ];
}

/// <summary>Library and site do not work on reading together any more from this day.</summary>
public sealed record EducationSiteEnded(string SiteId, string OrganisationId, int Pupils, IReadOnlyList<string> PlanNodes, DateOnly On, string Reason) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures =>
    [
        new(EducationSite.Sites, -1, OrganisationId, On, null, SiteId, PlanNodes),
        new(EducationSite.PupilsReached, -Pupils, OrganisationId, On, null, SiteId, PlanNodes),
    ];
}
