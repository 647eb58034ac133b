namespace Samenkracht.Programming.EducationSites;

/// <summary>An education site as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The library.</param>
/// <param name="Title">Its title.</param>
/// <param name="InstitutionId">The school or childcare centre.</param>
/// <param name="Programme">By which programme they work.</param>
/// <param name="Stage">The stage of the continuous line of reading that the programme is for.</param>
/// <param name="Pupils">How many pupils or children there are.</param>
/// <param name="AgreementId">The agreement behind it; null when there is none here.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it works on.</param>
/// <param name="From">The first day.</param>
/// <param name="ReadingPlans">The years that have a reading plan, in the order of agreeing.</param>
/// <param name="Coordinators">The roles that somebody holds.</param>
/// <param name="CollectionItems">How many items were brought in all.</param>
/// <param name="MonitorCycles">How often the monitor is held, each from the year of its day.</param>
/// <param name="Monitors">The results of the monitor.</param>
/// <param name="Talks">The annual talks.</param>
/// <param name="EndedOn">The first day on which they do not work together any more; null while they do.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record EducationSiteEntry(
    string Id, string OrganisationId, string Title, string InstitutionId, SiteProgramme Programme, ChainStage Stage, int Pupils, string? AgreementId,
    IReadOnlyList<string> PlanNodes, DateOnly From, IReadOnlyList<int> ReadingPlans, IReadOnlyList<SiteCoordinator> Coordinators, int CollectionItems,
    IReadOnlyList<MonitorCycle> MonitorCycles, IReadOnlyList<SiteMonitor> Monitors, IReadOnlyList<SiteTalk> Talks, DateOnly? EndedOn, string History)
{
    internal static EducationSiteEntry Of(EducationSite state) => new(
        state.Id, state.OrganisationId, state.Title, state.InstitutionId, state.Programme, state.Stage, state.Pupils, state.AgreementId, state.PlanNodes, state.From,
        state.ReadingPlans, state.Coordinators, state.CollectionItems, state.Cycles, state.Monitors, state.Talks, state.EndedOn,
        $"/v1/education-sites/{state.Id}/history");
}
