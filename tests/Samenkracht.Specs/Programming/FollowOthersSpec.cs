using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Deliveries;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.Offers;
using Samenkracht.Programming.Reactions;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Specs.Programming;

public sealed class FollowVolunteersSpec
{
    private const string Volunteer = LearningFacts.Volunteer;
    private const string Person = "person-00000000-0000-0000-0000-000000000009";
    private const string Deventer = LearningFacts.Deventer;

    private static readonly ScreeningHasExpired Expired = new(Volunteer, Person, Deventer, new(2022, 6, 1));
    private static readonly ScreeningWasConfirmed Confirmed = new(Volunteer, Person, Deventer, new(2022, 7, 1), new(2025, 6, 30));
    private static readonly VolunteerHasReturned Returned = new(Volunteer, Person, Deventer, new(2022, 10, 1));
    private static readonly VolunteerCameBack CameBack = new(VolunteerStanding.IdOf(Volunteer), Volunteer, Deventer, new(2022, 10, 1));
    private static readonly VolunteerHasLeft Left = new(Volunteer, Person, Deventer, new(2022, 8, 1));
    private static readonly string Standing = VolunteerStanding.IdOf(Volunteer);
    private static readonly VolunteerScreeningKnown Known = new(Standing, Volunteer, Deventer, new(2022, 7, 1), new(2025, 6, 30));
    private static readonly VolunteerScreeningEnded Ended = new(Standing, Volunteer, Deventer, new(2022, 6, 1));
    private static readonly VolunteerDeparted Departed = new(Standing, Volunteer, Deventer, new(2022, 8, 1));
    private static readonly MatchSuspended Suspended = new(LearningFacts.Id, Volunteer, new(2022, 6, 1));
    private static readonly MatchResumed Resumed = new(LearningFacts.Id, Volunteer, new(2022, 7, 1));
    private static readonly MatchEnded Over = new(LearningFacts.Id, Volunteer, new(2022, 8, 1));

    private static VolunteerStanding After(params IFact[] facts) => Given.State<VolunteerStanding>(facts);

    private static Decision WhenMatched(DateOnly on, params IFact[] standing) => MatchVolunteerEndpoint.Decide(
        new(Volunteer, LearningFacts.Matched.ScreeningSeenOn, LearningFacts.Matched.TrainingDoneOn, on), LearningFacts.Trajectory(),
        Given.Asked(LearningFacts.Today, Given.By("staff", Deventer), (Standing, After(standing))));

    [Fact]
    public void What_is_told_of_a_volunteer_is_known_once()
    {
        KeepStandingHandler.Decide(Confirmed, Volunteer, null).Then(Known);
        KeepStandingHandler.Decide(Confirmed, Volunteer, After(Known)).Then();
        KeepStandingHandler.Decide(Expired, Volunteer, null).Then(Ended);
        KeepStandingHandler.Decide(Expired, Volunteer, After(Ended)).Then();
        KeepStandingHandler.Decide(Left, null).Then(Departed);
        KeepStandingHandler.Decide(Left, After(Departed)).Then();
        KeepStandingHandler.Decide(Returned, After(Departed)).Then(CameBack);
        KeepStandingHandler.Decide(Returned, After(Departed, CameBack)).Then();
        KeepStandingHandler.Decide(Returned, null).Then();
        Assert.Equal((true, false), (After(Departed).HasLeftBy(CameBack.On), After(Departed, CameBack).HasLeftBy(CameBack.On)));
        Assert.True(After(Known, Ended).HasExpiredBy(new(2025, 7, 1)));
        Assert.False(After(Ended, Known).HasExpiredBy(new(2025, 6, 30)));
        Assert.False(After(Known, Ended).HasExpiredBy(new(2022, 7, 1)));
    }

    [Fact]
    public void Nobody_is_matched_who_is_known_to_be_unfit()
    {
        WhenMatched(new(2022, 1, 20), Ended).Then(LearningFacts.Matched);
        WhenMatched(new(2022, 1, 20), Ended with { On = new(2022, 1, 20) }).ThenRefused("The certificate of conduct of this volunteer has expired by that day.");
        WhenMatched(new(2022, 1, 20), Departed with { On = new(2022, 1, 19) }).ThenRefused("This volunteer had left the organisation by that day.");
    }

    [Fact]
    public void A_match_waits_for_a_valid_certificate()
    {
        SuspendMatchesHandler.Decide(Expired, LearningFacts.Trajectory(LearningFacts.Matched)).Then(Suspended);
        SuspendMatchesHandler.Decide(Expired, LearningFacts.Trajectory(LearningFacts.Matched, Suspended)).Then();
        SuspendMatchesHandler.Decide(Expired with { VolunteerId = "volunteer-38" }, LearningFacts.Trajectory(LearningFacts.Matched)).Then();
        SuspendMatchesHandler.Decide(Expired, LearningFacts.Trajectory(LearningFacts.Matched, LearningFacts.Started, LearningFacts.Finished)).Then();
        Assert.True(LearningFacts.Trajectory(LearningFacts.Matched, Suspended).NeedsVolunteer);

        ResumeMatchesHandler.Decide(Confirmed, LearningFacts.Trajectory(LearningFacts.Matched, Suspended)).Then(Resumed);
        ResumeMatchesHandler.Decide(Confirmed, LearningFacts.Trajectory(LearningFacts.Matched)).Then();
        Assert.False(LearningFacts.Trajectory(LearningFacts.Matched, Suspended, Resumed).NeedsVolunteer);
    }

    [Fact]
    public void A_match_ends_when_the_volunteer_leaves()
    {
        EndMatchesHandler.Decide(Left, LearningFacts.Trajectory(LearningFacts.Matched)).Then(Over);
        EndMatchesHandler.Decide(Left, LearningFacts.Trajectory(LearningFacts.Matched, Over)).Then();
        var without = LearningFacts.Trajectory(LearningFacts.Matched, Over);
        Assert.Equal((null, true), (without.VolunteerId, without.NeedsVolunteer));
        Assert.False(LearningFacts.Trajectory(LearningFacts.Matched, Over, LearningFacts.Matched with { VolunteerId = "volunteer-38", On = new(2022, 9, 1) }).NeedsVolunteer);
    }
}

public sealed class FollowTheBooksSpec
{
    private static readonly PeriodWasLocked Locked = new(TheActivity.Library, new(2022, 1, 1), new(2022, 3, 31), new(2022, 4, 15));
    private static readonly PeriodWasReopened Reopened = new(TheActivity.Library, new(2022, 1, 1), new(2022, 3, 31), new(2022, 5, 1), "Factuur vergeten");
    private static readonly string Id = LockedPeriods.IdOf(TheActivity.Library);
    private static readonly PeriodClosed Closed = new(Id, TheActivity.Library, Locked.From, Locked.Until, Locked.On);
    private static readonly PeriodOpenedAgain Opened = new(Id, TheActivity.Library, Locked.From, Locked.Until, Reopened.On, "Factuur vergeten");
    private const string Sentence = "The books of your organisation over the day of this session are closed; only corrections with a reason are possible.";

    private static Asked Asked(params IFact[] books) => Given.Asked(
        TheActivity.Today, null, (Id, Given.State<LockedPeriods>(books)), (Venue.IdOf(TheActivity.Square), Given.State<Venue>(TheActivity.Available)));

    [Fact]
    public void A_closed_period_is_known_until_it_is_opened_again()
    {
        ClosePeriodHandler.Decide(Locked, null).Then(Closed);
        ClosePeriodHandler.Decide(Locked, Given.State<LockedPeriods>(Closed)).Then();
        OpenPeriodAgainHandler.Decide(Reopened, Given.State<LockedPeriods>(Closed)).Then(Opened);
        OpenPeriodAgainHandler.Decide(Reopened, Given.State<LockedPeriods>(Closed, Opened)).Then();
        OpenPeriodAgainHandler.Decide(Reopened, null).Then();
        ClosePeriodHandler.Decide(Locked, Given.State<LockedPeriods>(Closed, Opened)).Then(Closed);
        Assert.Empty(Given.State<LockedPeriods>(Opened).Periods);
    }

    [Fact]
    public void Over_a_closed_period_nothing_is_recorded_plainly()
    {
        HoldSessionEndpoint.Decide(new(1, TheActivity.Square, TheActivity.FirstDay), TheActivity.After(TheActivity.WithSessions), Asked(Closed))
            .ThenRefused("The books of your organisation over the day of this session are closed; only corrections with a reason are possible.");
        RecordAttendanceEndpoint.Decide(new(1, AttendanceWay.Counted, 14), TheActivity.After(TheActivity.WithOneHeld), Asked(Closed)).ThenRefused(Sentence);
        RecordHoursEndpoint.Decide(new(1, 180, 240), TheActivity.After(TheActivity.WithOneHeld), Asked(Closed)).ThenRefused(Sentence);

        CorrectAttendanceEndpoint.Decide(new(1, AttendanceWay.Counted, 16, [], "Twee meer"), TheActivity.After(TheActivity.WithOneCounted), Asked(Closed)).ThenFacts(
            new AttendanceCorrected(TheActivity.OfFirst, AttendanceWay.Counted, 14, AttendanceWay.Counted, 16, [], "Twee meer"));
        RecordHoursEndpoint.Decide(new(1, 180, 240), TheActivity.After(TheActivity.WithOneHeld), Asked(Closed, Opened)).ThenFacts(TheActivity.Hours);
        RecordHoursEndpoint.Decide(new(1, 180, 240), TheActivity.After(TheActivity.WithOneHeld), Asked(Closed with { Until = new(2022, 2, 28) })).ThenFacts(TheActivity.Hours);
    }

    [Fact]
    public void Deliveries_over_a_period_that_is_opened_again_may_change()
    {
        var reopened = new PeriodWasReopened(DeliveryFacts.Deventer, new(2023, 1, 1), new(2023, 12, 31), new(2024, 5, 1), "Factuur vergeten");
        var locked = new PeriodWasLocked(DeliveryFacts.Deventer, new(2023, 1, 1), new(2023, 12, 31), new(2024, 6, 1));
        var stale = new DataDeliveryBecameStale(DeliveryFacts.Id, reopened.From, reopened.Until, reopened.On, "Factuur vergeten");
        var stands = new DataDeliveryStandsAgain(DeliveryFacts.Id, locked.From, locked.Until, locked.On);

        MarkDeliveriesStaleHandler.Decide(reopened, DeliveryFacts.ADelivery(DeliveryFacts.UpToSubmission)).Then(stale);
        MarkDeliveriesStaleHandler.Decide(reopened, DeliveryFacts.ADelivery([.. DeliveryFacts.UpToSubmission, stale])).Then();
        MarkDeliveriesStaleHandler.Decide(reopened, DeliveryFacts.ADelivery()).Then();
        MarkDeliveriesStaleHandler.Decide(reopened with { From = new(2022, 1, 1), Until = new(2022, 12, 31) }, DeliveryFacts.ADelivery(DeliveryFacts.UpToSubmission)).Then();
        LetDeliveriesStandHandler.Decide(locked, DeliveryFacts.ADelivery([.. DeliveryFacts.UpToSubmission, stale])).Then(stands);
        LetDeliveriesStandHandler.Decide(locked, DeliveryFacts.ADelivery([.. DeliveryFacts.UpToSubmission, stale, stands])).Then();
    }
}

public sealed class OffersAtRiskSpec
{
    private static readonly AgreementWasTerminated Told = new(
        "agreement-taal", [OfferFacts.Deventer, "organisation-gemeente-deventer"], 12_500m, new(2023, 12, 31), new(2023, 6, 1), "organisation-gemeente-deventer");

    private static readonly OfferPutAtRisk AtRisk = new(OfferFacts.Id, "agreement-taal", new(2024, 1, 1), new(2023, 6, 1));

    private static Decision When(AgreementWasTerminated told, params IFact[] then) => FlagOffersAtRiskHandler.Decide(told, Given.State<Offer>([OfferFacts.Defined, .. then]));

    [Fact]
    public void Offers_are_at_risk_when_a_municipality_stops_paying()
    {
        When(Told).Then(AtRisk);
        When(Told, AtRisk).Then();
        When(Told, OfferFacts.Retired).Then();
        When(Told with { YearlyContribution = null }).Then();
        When(Told with { MunicipalityId = null }).Then();
        When(Told with { Parties = ["organisation-gemeente-deventer"] }).Then();
    }

    [Fact]
    public void An_agreement_about_a_theme_is_about_offers_on_it()
    {
        When(Told with { Scope = ["language"] }).Then(AtRisk);
        When(Told with { Scope = ["development-education", "health"] }).Then(AtRisk);
        When(Told with { Scope = ["health"] }).Then();
        When(Told with { Scope = ["basisvaardigheden"] }).Then(AtRisk);
    }

    [Fact]
    public void They_are_safe_when_it_goes_on_and_shown_until_then()
    {
        var renewed = new AgreementWasRenewed("agreement-taal", Told.Parties, new(2026, 12, 31), new(2023, 10, 1));
        var lifted = new OfferRiskLifted(OfferFacts.Id, "agreement-taal", new(2023, 10, 1));
        LiftOfferRisksHandler.Decide(renewed, Given.State<Offer>(OfferFacts.Defined, AtRisk)).Then(lifted);
        LiftOfferRisksHandler.Decide(renewed, Given.State<Offer>(OfferFacts.Defined)).Then();

        var nodes = new HashSet<string> { OfferFacts.Node };
        Assert.Equal([new OfferRisk("agreement-taal", new(2024, 1, 1))], Assert.Single(ListOfferWarningsEndpoint.Of([Given.State<Offer>(OfferFacts.Defined, AtRisk)], nodes)).Risks);
        Assert.Empty(ListOfferWarningsEndpoint.Of([Given.State<Offer>(OfferFacts.Defined, AtRisk, lifted)], nodes));
    }
}
