using Marten;
using Samenkracht.Common.Figures;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Desks;
using Samenkracht.Programming.EducationSites;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Offers;
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
        DeclareDesks(store);
        DeclareEducationSites(store);
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

    private static void DeclareDesks(StoreOptions store)
    {
        store.Stream<ServicePoint>(ProgrammingModule.Name)
            .Records<ServicePointOpened>("service-point-opened")
            .Records<DeskHoursChanged>("desk-hours-changed")
            .Records<SocialMapEntryAdded>("social-map-entry-added")
            .Records<SocialMapEntryEnded>("social-map-entry-ended")
            .Records<ServicePointClosed>("service-point-closed");

        store.Stream<DeskDay>(ProgrammingModule.Name)
            .Records<DeskDayOpened>("desk-day-opened")
            .Records<ContactRegistered>("contact-registered")
            .Records<ContactCorrected>("contact-corrected")
            .Records<DeskDayClosed>("desk-day-closed");
    }

    private static void DeclareEducationSites(StoreOptions store) =>
        store.Stream<EducationSite>(ProgrammingModule.Name)
            .Records<EducationSiteEnrolled>("education-site-enrolled")
            .Records<ReadingPlanAgreed>("reading-plan-agreed")
            .Records<CoordinatorAppointed>("coordinator-appointed")
            .Records<CollectionDelivered>("collection-delivered")
            .Records<MonitorCycleAgreed>("monitor-cycle-agreed")
            .Records<MonitorResultRecorded>("monitor-result-recorded")
            .Records<AnnualTalkHeld>("annual-talk-held")
            .Records<EducationSiteEnded>("education-site-ended");
}
