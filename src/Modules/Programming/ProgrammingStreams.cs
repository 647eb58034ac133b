using Marten;
using Samenkracht.Common.Figures;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Equipment;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.Offers;
using Samenkracht.Programming.Registrations;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming;

/// <summary>The streams of the module and the stored names of their facts, which never change again.</summary>
internal static class ProgrammingStreams
{
    public static void Declare(StoreOptions store)
    {
        store.KeepsFigures(ProgrammingModule.Name);
        DeclareKnown(store);
        DeclareOffers(store);
        DeclareActivities(store);
        DeclareRegistrations(store);
        DeclareLearning(store);
        DeclareEquipment(store);
    }

    // What the module knows of others, from what they told.
    private static void DeclareKnown(StoreOptions store)
    {
        store.Stream<Venue>(ProgrammingModule.Name)
            .Records<VenueBecameAvailable>("venue-became-available")
            .Records<VenueChangedHands>("venue-changed-hands")
            .Records<VenuePlanningBlocked>("venue-planning-blocked")
            .Records<VenuePlanningFreed>("venue-planning-freed")
            .Records<VenueClosed>("venue-closed");

        store.Stream<PlanOutline>(ProgrammingModule.Name)
            .Records<PlanOutlineChanged>("plan-outline-changed");

        store.Stream<Succession>(ProgrammingModule.Name)
            .Records<OrganisationSucceeded>("organisation-succeeded");
    }

    private static void DeclareOffers(StoreOptions store) =>
        store.Stream<Offer>(ProgrammingModule.Name)
            .Records<OfferDefined>("offer-defined")
            .Records<OfferStubMade>("offer-stub-made")
            .Records<OfferCoOwned>("offer-co-owned")
            .Records<OfferPublished>("offer-published")
            .Records<OfferRevised>("offer-revised")
            .Records<OfferRetired>("offer-retired");

    private static void DeclareRegistrations(StoreOptions store) =>
        store.Stream<RegistrationList>(ProgrammingModule.Name)
            .Records<RegistrationListOpened>("registration-list-opened")
            .Records<ParticipantRegistered>("participant-registered")
            .Records<ParticipantPutOnWaitlist>("participant-put-on-waitlist")
            .Records<ParticipantPromoted>("participant-promoted")
            .Records<RegistrationCancelled>("registration-cancelled")
            .Records<ParticipantCheckedIn>("participant-checked-in")
            .Records<RegistrationListClosed>("registration-list-closed")
            .Records<ParticipantErased>("participant-erased");

    private static void DeclareLearning(StoreOptions store) =>
        store.Stream<LearningTrajectory>(ProgrammingModule.Name)
            .Records<IntakeTaken>("intake-taken")
            .Records<VolunteerMatched>("volunteer-matched")
            .Records<CourseStarted>("course-started")
            .Records<ProgressRecorded>("progress-recorded")
            .Records<CourseFinished>("course-finished")
            .Records<TrajectoryStopped>("trajectory-stopped")
            .Records<LearnerReferred>("learner-referred")
            .Records<LearnerErased>("learner-erased");

    private static void DeclareEquipment(StoreOptions store) =>
        store.Stream<SharedEquipment>(ProgrammingModule.Name)
            .Records<KitRegistered>("kit-registered")
            .Records<KitLent>("kit-lent")
            .Records<KitReturned>("kit-returned")
            .Records<KitDamaged>("kit-damaged")
            .Records<KitRepaired>("kit-repaired")
            .Records<KitRetired>("kit-retired");

    private static void DeclareActivities(StoreOptions store)
    {
        store.Stream<Activity>(ProgrammingModule.Name)
            .Records<ActivityPlanned>("activity-planned")
            .Records<ActivityPartnerAssigned>("activity-partner-assigned")
            .Records<ActivityRegistrationOpened>("activity-registration-opened")
            .Records<SessionScheduled>("session-scheduled")
            .Records<SessionRescheduled>("session-rescheduled")
            .Records<SessionCancelled>("session-cancelled")
            .Records<ActivityCanBeRescheduled>("activity-can-be-rescheduled")
            .Records<SessionsNeedAnotherPlace>("sessions-need-another-place")
            .Records<SessionsKeepTheirPlace>("sessions-keep-their-place")
            .Records<SessionHeld>("session-held")
            .Records<AttendanceRecorded>("attendance-recorded")
            .Records<AttendanceCorrected>("attendance-corrected")
            .Records<SessionHoursRecorded>("session-hours-recorded")
            .Records<SessionHoursCorrected>("session-hours-corrected")
            .Records<SessionAnnulled>("session-annulled")
            .Records<ActivityCompleted>("activity-completed");
    }
}
