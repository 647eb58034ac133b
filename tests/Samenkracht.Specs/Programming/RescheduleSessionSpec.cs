using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Programming;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Venues;
using static Samenkracht.Specs.Programming.TheActivity;

namespace Samenkracht.Specs.Programming;

public sealed class RescheduleSessionSpec
{
    private static readonly DateOnly Later = new(2022, 9, 13);
    private static readonly RescheduleSession AWeekLater = new(2, Square, Start(Later), 90, "De docent is ziek");
    private static readonly SessionRescheduled Moved = new(Id, 2, Library, Square, Start(SecondDay), Square, Start(Later), Later, 90, Today, "De docent is ziek");
    private static readonly CancelSession Cancel = new(2, "Te weinig aanmeldingen", new(2022, 6, 1));

    private static Decision When(RescheduleSession command, params IFact[] history) => RescheduleSessionEndpoint.Decide(command, After(history), Asked());

    private static Decision When(CancelSession command, params IFact[] history) => CancelSessionEndpoint.Decide(command, After(history), Asked());

    [Fact]
    public void A_planned_session_moves() => When(AWeekLater, WithSessions).Then(Moved);

    [Fact]
    public void A_session_that_moved_has_a_place_again()
    {
        var flagged = new SessionsNeedAnotherPlace(Id, [2], Square, new(2022, 7, 1), new(2022, 5, 1));

        Assert.True(After([.. WithSessions, flagged]).NeedsPlace);
        var moved = After([.. WithSessions, flagged, Moved]);
        Assert.False(moved.NeedsPlace);
        Assert.Equal((Start(Later), Later, 90, Today), (moved.Sessions[1].StartsAt, moved.Sessions[1].Day, moved.Sessions[1].Minutes, moved.Sessions[1].Since));
    }

    [Fact]
    public void It_moves_only_to_where_it_can_be_planned()
    {
        RescheduleSessionEndpoint.Decide(AWeekLater, After(WithSessions), Asked(new VenueClosed(Venue.IdOf(Square), new(2022, 9, 1))))
            .ThenRefused("The location is not open on that day.");
        When(AWeekLater with { LocationId = null }, WithSessions).ThenRefused("A session to which people come in person has a location.");
    }

    [Fact]
    public void It_does_not_move_to_before_it_was_scheduled()
    {
        When(AWeekLater with { StartsAt = Start(new(2022, 1, 31)) }, WithSessions)
            .ThenRefused("A session cannot move to a day before it was scheduled; cancel it and schedule another.");
        When(AWeekLater with { StartsAt = Start(new(2022, 2, 1)) }, WithSessions)
            .Then(Moved with { StartsAt = Start(new(2022, 2, 1)), Day = new(2022, 2, 1), On = new(2022, 2, 1) });
    }

    [Fact]
    public void Only_what_is_planned_changes()
    {
        When(AWeekLater with { Session = 3 }, WithSessions).ThenRefused("This activity has no session with this number.");
        When(AWeekLater with { Session = 1 }, WithOneHeld).ThenRefused("This session is not planned any more.");
        When(AWeekLater, Over).ThenRefused("This activity is completed; only corrections are possible.");
        When(Cancel with { Session = 1 }, WithOneHeld).ThenRefused("This session is not planned any more.");
        When(Cancel, [.. WithSessions, SecondCancelled]).ThenRefused("This session is not planned any more.");
    }

    [Fact]
    public void A_session_is_cancelled() => When(Cancel, WithSessions).ThenFacts(SecondCancelled)
        .ThenTells(new SessionWasCancelled(Library, Id, 2, SecondDay, new(2022, 6, 1), "Te weinig aanmeldingen"));

    [Fact]
    public void Cancelling_lies_between_planning_and_today()
    {
        When(Cancel with { On = Today.AddDays(1) }, WithSessions).ThenRefused("What is recorded of an activity cannot lie in the future.");
        When(Cancel with { On = new(2022, 1, 31) }, WithSessions).ThenRefused("A session cannot be cancelled before it was scheduled.");
    }
}
