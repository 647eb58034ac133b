using Marten;

namespace Samenkracht.Programming.EducationSites;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class EducationSitesPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<EducationSite>(ProgrammingModule.Name)
            .Records<EducationSiteEnrolled>("education-site-enrolled")
            .Records<ReadingPlanAgreed>("reading-plan-agreed")
            .Records<CoordinatorAppointed>("coordinator-appointed")
            .Records<CollectionDelivered>("collection-delivered")
            .Records<MonitorCycleAgreed>("monitor-cycle-agreed")
            .Records<MonitorResultRecorded>("monitor-result-recorded")
            .Records<AnnualTalkHeld>("annual-talk-held")
            .Records<EducationSitePassedOn>("education-site-passed-on", body => body["hadEnded"] = false)
            .Records<EducationSiteEnded>("education-site-ended");
    }

    public static void Map(Api api)
    {
        EnrolSiteEndpoint.Map(api);
        AgreeReadingPlanEndpoint.Map(api);
        AppointCoordinatorEndpoint.Map(api);
        DeliverCollectionEndpoint.Map(api);
        AgreeMonitorCycleEndpoint.Map(api);
        RecordMonitorResultEndpoint.Map(api);
        HoldAnnualTalkEndpoint.Map(api);
        EndSiteEndpoint.Map(api);
        GetEducationSiteEndpoint.Map(api);
        ListEducationSitesEndpoint.Map(api);
        ListOverdueSitesEndpoint.Map(api);
    }
}
