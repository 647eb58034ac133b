using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Figures;
using Samenkracht.Contracts.Programming;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Venues;
using static Samenkracht.Specs.Programming.TheActivity;

namespace Samenkracht.Specs.Programming;

public sealed class HoldSessionSpec
{
    private static readonly HoldSession TheFirst = new(1, Square, FirstDay);

    private static Decision When(HoldSession command, params IFact[] history) => HoldSessionEndpoint.Decide(command, After(history), Asked());

    [Fact]
    public void A_session_that_was_held_counts_and_is_told()
    {
        When(TheFirst, WithSessions).ThenFacts(Held).ThenTells(new ProgrammeCounted(Library, Id, FirstDay, Square, [Node], Project, 1, 0, 0, 0, 1));
        Assert.Equivalent(new[] { new Figure("sessions", 1, Library, FirstDay, Square, Id, [Node]) }, ((ICounted)Held).Figures, strict: true);
    }

    [Fact]
    public void It_may_have_been_held_at_another_location_than_planned()
    {
        var quay = "location-kade";
        var decision = HoldSessionEndpoint.Decide(TheFirst with { LocationId = quay }, After(WithSessions), Given.Asked(
            Today, null, (Venue.IdOf(quay), Given.State<Venue>(Available with { VenueId = Venue.IdOf(quay), LocationId = quay }))));

        decision.ThenFacts(new SessionHeld(OfFirst with { LocationId = quay }));
        Assert.Equal(quay, After([.. WithSessions, .. decision]).Sessions[0].LocationId);
    }

    [Fact]
    public void The_house_was_open_and_its_own()
    {
        HoldSessionEndpoint.Decide(TheFirst, After(WithSessions), Asked(new VenueClosed(Venue.IdOf(Square), FirstDay))).ThenRefused("The location is not open on that day.");
        HoldSessionEndpoint.Decide(TheFirst, After(WithSessions), Asked(new VenueChangedHands(Venue.IdOf(Square), Library, Other, FirstDay)))
            .ThenRefused("Another organisation operates the location on that day.");
        When(TheFirst with { LocationId = "location-nergens" }, WithSessions).ThenRefused("There is no such location.");
        When(TheFirst with { LocationId = null }, WithSessions).ThenRefused("A session to which people come in person has a location.");
    }

    [Fact]
    public void Where_a_closure_is_proposed_what_was_planned_is_still_held() => HoldSessionEndpoint.Decide(
        TheFirst, After(WithSessions), Asked(new VenuePlanningBlocked(Venue.IdOf(Square), FirstDay, new(2022, 2, 1)))).ThenFacts(Held);

    [Fact]
    public void It_is_held_on_its_day() => When(TheFirst with { On = FirstDay.AddDays(1) }, WithSessions)
        .ThenRefused("A session is held on the day for which it is planned; reschedule it when it took place on another.");

    [Fact]
    public void It_has_begun()
    {
        When(new HoldSession(2, Square, SecondDay), WithSessions).ThenRefused("This session has not started yet.");
        var today = Second with { StartsAt = Given.Asked(Today).Now, Day = Today };
        When(new HoldSession(2, Square, Today), Planned, First, today).ThenFacts(new SessionHeld(OfFirst with { Number = 2, HeldOn = Today }));
        When(new HoldSession(2, Square, Today), Planned, First, today with { StartsAt = today.StartsAt.AddSeconds(1) }).ThenRefused("This session has not started yet.");
    }

    [Fact]
    public void Only_what_is_planned_is_held()
    {
        When(TheFirst, WithOneHeld).ThenRefused("This session is not planned any more.");
        When(TheFirst with { Session = 9 }, WithSessions).ThenRefused("This activity has no session with this number.");
        When(TheFirst, Over).ThenRefused("This activity is completed; only corrections are possible.");
    }

    [Fact]
    public void A_fact_about_a_session_that_is_not_known_yet_changes_nothing() => Assert.Equal(
        After(Planned, First).Sessions, After(Planned, Held with { Session = OfFirst with { Number = 2 } }, First).Sessions);
}
