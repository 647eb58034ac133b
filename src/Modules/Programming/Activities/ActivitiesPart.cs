using Marten;

namespace Samenkracht.Programming.Activities;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class ActivitiesPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Activity>(ProgrammingModule.Name)
            .Records<ActivityPlanned>("activity-planned")
            .Records<ActivityPartnerAssigned>("activity-partner-assigned")
            .Records<ActivityRegistrationOpened>("activity-registration-opened")
            .Records<SessionScheduled>("session-scheduled")
            .Records<SessionRescheduled>("session-rescheduled")
            .Records<SessionCancelled>("session-cancelled")
            .Records<SessionReinstated>("session-reinstated")
            .Records<ActivityCanBeRescheduled>("activity-can-be-rescheduled")
            .Records<SessionsNeedAnotherPlace>("sessions-need-another-place")
            .Records<SessionsKeepTheirPlace>("sessions-keep-their-place")
            .Records<SessionHeld>("session-held")
            .Records<AttendanceRecorded>("attendance-recorded")
            .Records<AttendanceCorrected>("attendance-corrected")
            .Records<SessionHoursRecorded>("session-hours-recorded")
            .Records<SessionHoursCorrected>("session-hours-corrected")
            .Records<SessionAnnulled>("session-annulled")
            .Records<ActivityPassedOn>("activity-passed-on")
            .Records<ActivityCompleted>("activity-completed");

        store.Stream<ActivityCosts>(ProgrammingModule.Name)
            .Records<ActivityCostCounted>("activity-cost-counted");

        store.Schema.For<Activity>().Index(activity => activity.OrganisationId).Index(activity => activity.OfferId!).Index(activity => activity.ProjectId!);
    }

    public static void Map(Api api)
    {
        PlanActivityEndpoint.Map(api);
        AssignPartnerEndpoint.Map(api);
        ScheduleSessionEndpoint.Map(api);
        OpenRegistrationEndpoint.Map(api);
        RescheduleSessionEndpoint.Map(api);
        CancelSessionEndpoint.Map(api);
        ReinstateSessionEndpoint.Map(api);
        HoldSessionEndpoint.Map(api);
        RecordAttendanceEndpoint.Map(api);
        RecordHoursEndpoint.Map(api);
        CorrectAttendanceEndpoint.Map(api);
        CorrectHoursEndpoint.Map(api);
        AnnulSessionEndpoint.Map(api);
        CompleteActivityEndpoint.Map(api);
        GetActivityEndpoint.Map(api);
        ListActivitiesEndpoint.Map(api);
        GetActivityCostsEndpoint.Map(api);
        GetVenueCalendarEndpoint.Map(api);
        GetProgrammeEndpoint.Map(api);
        ListProgrammeWarningsEndpoint.Map(api);
    }
}
