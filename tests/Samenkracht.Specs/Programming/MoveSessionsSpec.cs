using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Programming;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Reactions;
using Samenkracht.Programming.Venues;
using static Samenkracht.Specs.Programming.TheActivity;

namespace Samenkracht.Specs.Programming;

public sealed class MoveSessionsSpec
{
    private static readonly LocationClosureWasProposed Proposed = new(Square, new(2022, 7, 1), new(2022, 5, 1));
    private static readonly LocationClosureWasWithdrawn Withdrawn = new(Square, new(2022, 5, 20));
    private static readonly SessionsNeedAnotherPlace Flagged = new(Id, [2], Square, new(2022, 7, 1), new(2022, 5, 1));
    private static readonly SessionsKeepTheirPlace Kept = new(Id, [2], Square, new(2022, 5, 20));
    private static readonly NetworkProjectHalted Halted = new(Project, new(2022, 4, 1), "Subsidie geweigerd");
    private static readonly SessionCancelled Lapsed = new(Id, 2, Library, Square, Start(SecondDay), Project, new(2022, 4, 1), "Subsidie geweigerd");

    [Fact]
    public void Where_a_closure_is_proposed_later_sessions_need_another_place_once()
    {
        FlagSessionsToMoveHandler.Decide(Proposed, After(WithSessions)).Then(Flagged);
        FlagSessionsToMoveHandler.Decide(Proposed, After([.. WithSessions, Flagged])).Then();
        FlagSessionsToMoveHandler.Decide(Proposed with { LocationId = "location-kade" }, After(WithSessions)).Then();
        FlagSessionsToMoveHandler.Decide(Proposed with { IntendedOn = SecondDay.AddDays(1) }, After(WithSessions)).Then();
        FlagSessionsToMoveHandler.Decide(Proposed with { IntendedOn = SecondDay }, After(WithSessions)).Then(Flagged with { From = SecondDay });
        FlagSessionsToMoveHandler.Decide(Proposed, After([.. WithSessions, SecondCancelled])).Then();
    }

    [Fact]
    public void A_session_that_was_planned_after_the_proposal_needs_a_place_from_then() => FlagSessionsToMoveHandler
        .Decide(Proposed, After(Planned, First, Second with { On = new(2022, 6, 1) })).Then(Flagged with { On = new(2022, 6, 1) });

    [Fact]
    public void A_closed_door_needs_another_place() => FlagSessionsToMoveHandler.Decide(new LocationShutDown(Square, new(2022, 8, 1)), After(WithSessions))
        .Then(Flagged with { From = new(2022, 8, 1), On = new(2022, 8, 1) });

    [Fact]
    public void The_sessions_of_who_was_at_home_before_need_another_place()
    {
        FlagSessionsToMoveHandler.Decide(new LocationChangedHands(Square, Library, Other, new(2022, 7, 1)), After(WithSessions)).Then(Flagged with { On = new(2022, 7, 1) });
        FlagSessionsToMoveHandler.Decide(new LocationChangedHands(Square, Other, Library, new(2022, 7, 1)), After(WithSessions)).Then();
    }

    [Fact]
    public void When_the_proposal_is_withdrawn_they_keep_their_place_once()
    {
        KeepSessionsInPlaceHandler.Decide(Withdrawn, After([.. WithSessions, Flagged]), Asked()).Then(Kept);
        KeepSessionsInPlaceHandler.Decide(Withdrawn, After([.. WithSessions, Flagged, Kept]), Asked()).Then();
        KeepSessionsInPlaceHandler.Decide(Withdrawn with { LocationId = "location-kade" }, After([.. WithSessions, Flagged]), Asked()).Then();
    }

    [Fact]
    public void Who_lost_the_house_meanwhile_keeps_no_place_in_it() => KeepSessionsInPlaceHandler.Decide(
        Withdrawn, After([.. WithSessions, Flagged]), Asked(new VenueChangedHands(Venue.IdOf(Square), Library, Other, new(2022, 8, 1)))).Then();

    [Fact]
    public void When_its_project_is_stopped_what_was_planned_after_that_is_cancelled_once()
    {
        CancelProjectSessionsHandler.Decide(Halted, After(WithOneHeld)).ThenFacts(Lapsed)
            .ThenTells(new SessionWasCancelled(Library, Id, 2, SecondDay, Lapsed.On, Lapsed.Reason));
        CancelProjectSessionsHandler.Decide(Halted, After([.. WithOneHeld, Lapsed])).Then();
        CancelProjectSessionsHandler.Decide(Halted with { On = SecondDay.AddDays(1) }, After(WithSessions)).Then();
        CancelProjectSessionsHandler.Decide(Halted with { On = new(2022, 1, 1) }, After(Planned, Second)).ThenFacts(Lapsed with { On = Second.On })
            .ThenTells(new SessionWasCancelled(Library, Id, 2, SecondDay, Second.On, Lapsed.Reason));
    }

    [Fact]
    public void A_project_that_goes_on_restores_nothing_but_lists_what_lapsed_once()
    {
        var resumed = new NetworkProjectResumed(Project, new(2022, 5, 1));
        var listed = new ActivityCanBeRescheduled(Id, Project, [2], new(2022, 5, 1));
        IFact[] history = [.. WithOneHeld, Lapsed];

        ListLapsedSessionsHandler.Decide(resumed, After(history)).Then(listed);
        ListLapsedSessionsHandler.Decide(resumed with { On = new(2022, 3, 1) }, After(history)).Then(listed with { On = Lapsed.On });
        ListLapsedSessionsHandler.Decide(resumed, After([.. history, listed])).Then();
        ListLapsedSessionsHandler.Decide(resumed, After([.. WithSessions, SecondCancelled])).Then();
        Assert.Equal(SessionStatus.Cancelled, After([.. history, listed]).Sessions[1].Status);
    }
}
