using Samenkracht.Common.Deciding;
using Samenkracht.Programming.EducationSites;
using Samenkracht.Programming.Known;

namespace Samenkracht.Specs.Programming;

/// <summary>The school that the specs tell about: a primary school in Deventer.</summary>
internal static class EducationSiteFacts
{
    public const string Id = "education-site-de-wizard";
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string School = "organisation-de-wizard";
    public const string Plan = "policy-plan-samenkracht-2021-2024";
    public const string Node = $"{Plan}/a1-d2";

    public static readonly EducationSiteEnrolled Enrolled = new(
        Id, Deventer, "De Wizard", School, SiteProgramme.DbosPrimary, ChainStage.From4To12, 240, "agreement-de-wizard", [Node], new(2021, 9, 1));

    public static readonly MonitorCycleAgreed EveryYear = new(Id, Deventer, 1, new(2021, 9, 1));
    public static readonly MonitorCycleAgreed EverySecondYear = new(Id, Deventer, 2, new(2021, 9, 1));
    public static readonly MonitorResultRecorded Monitor2021 = new(Id, Deventer, 2021, "dbos-2021", 7.4m, 186, new(2021, 12, 20));
    public static readonly AnnualTalkHeld Talk2021 = new(Id, Deventer, 2021, TalkOutcome.Continue, new(2021, 12, 21));
    public static readonly EducationSiteEnded Ended = new(Id, Deventer, 240, [Node], new(2023, 8, 1), "School gefuseerd");

    public static readonly Asked In2024 = Given.Asked(new(2024, 6, 1), null, (PlanOutline.IdOf(Plan), Given.State<PlanOutline>(
        new PlanOutlineChanged(PlanOutline.IdOf(Plan), Plan, 1, [Node], new(2021, 1, 1), new(2021, 1, 1)))));
}
