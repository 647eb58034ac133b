using Marten;
using Samenkracht.Common.Figures;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Deliveries;
using Samenkracht.Programming.Desks;
using Samenkracht.Programming.EducationSites;
using Samenkracht.Programming.Effects;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.KeyFigures;
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
        DeclareFigures(store);
        DeclareEffects(store);
        DeclareDeliveries(store);
        DesksPart.Declare(store);
        EducationSitesPart.Declare(store);
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
        store.Schema.For<Activity>().Index(activity => activity.OrganisationId).Index(activity => activity.OfferId!).Index(activity => activity.ProjectId!);
    }

    private static void DeclareFigures(StoreOptions store)
    {
        store.Stream<Indicator>(ProgrammingModule.Name)
            .Records<IndicatorDefined>("indicator-defined")
            .Records<IndicatorRevised>("indicator-revised")
            .Records<IndicatorTargetSet>("indicator-target-set")
            .Records<IndicatorPeriodLocked>("indicator-period-locked");

        store.Stream<KeyFigureSeries>(ProgrammingModule.Name)
            .Records<KeyFigureSeriesStarted>("key-figure-series-started")
            .Records<KeyFiguresPosted>("key-figures-posted")
            .Records<KeyFigureCorrected>("key-figure-corrected");
    }

    private static void DeclareEffects(StoreOptions store) =>
        store.Stream<EffectMeasurement>(ProgrammingModule.Name)
            .Records<EffectMeasurementDesigned>("effect-measurement-designed")
            .Records<EffectWaveOpened>("effect-wave-opened")
            .Records<EffectResponsesSubmitted>("effect-responses-submitted")
            .Records<EffectWaveClosed>("effect-wave-closed")
            .Records<EffectWavePublished>("effect-wave-published")
            .Records<EffectWaveContested>("effect-wave-contested");

    private static void DeclareDeliveries(StoreOptions store) =>
        store.Stream<DataDelivery>(ProgrammingModule.Name)
            .Records<DataDeliveryPrepared>("data-delivery-prepared")
            .Records<DataDeliveryFilled>("data-delivery-filled")
            .Records<DeliveryValueOverridden>("delivery-value-overridden")
            .Records<DataDeliverySubmitted>("data-delivery-submitted")
            .Records<DeliveryQueryReceived>("delivery-query-received")
            .Records<DataDeliveryCorrected>("data-delivery-corrected")
            .Records<DataDeliveryMadeProvisional>("data-delivery-made-provisional")
            .Records<DataDeliveryFinalised>("data-delivery-finalised");
}
