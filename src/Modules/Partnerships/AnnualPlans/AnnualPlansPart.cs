using Marten;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class AnnualPlansPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<AnnualPlan>(PartnershipsModule.Name)
            .Records<AnnualPlanPrepared>("annual-plan-prepared")
            .Records<PriorityAdded>("priority-added")
            .Records<PrioritiesRanked>("priorities-ranked")
            .Records<PriorityLinked>("priority-linked")
            .Records<PriorityResourcesCommitted>("priority-resources-committed")
            .Records<AnnualPlanSubmitted>("annual-plan-submitted")
            .Records<AnnualPlanApproved>("annual-plan-approved")
            .Records<AnnualPlanRevised>("annual-plan-revised")
            .Records<PriorityRealisationReported>("priority-realisation-reported")
            .Records<AnnualPlanClosed>("annual-plan-closed")
            .Records<AnnualPlanClosedBySuccession>("annual-plan-closed-by-succession")
            .Records<AnnualPlanReopened>("annual-plan-reopened")
            .Records<AnnualPlanReportBecameStale>("annual-plan-report-became-stale")
            .Records<AnnualPlanReportStands>("annual-plan-report-stands")
            .Records<PriorityNeedsRelink>("priority-needs-relink")
            .Records<PriorityRelinkLifted>("priority-relink-lifted");
    }

    public static void Map(Api api)
    {
        PrepareAnnualPlanEndpoint.Map(api);
        AddPriorityEndpoint.Map(api);
        RankPrioritiesEndpoint.Map(api);
        LinkPriorityEndpoint.Map(api);
        CommitResourcesEndpoint.Map(api);
        SubmitForApprovalEndpoint.Map(api);
        ApproveAnnualPlanEndpoint.Map(api);
        ReviseAnnualPlanEndpoint.Map(api);
        ReportRealisationEndpoint.Map(api);
        CloseAnnualPlanEndpoint.Map(api);
        GetAnnualPlanEndpoint.Map(api);
        ListAnnualPlansEndpoint.Map(api);
    }
}
