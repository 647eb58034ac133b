using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Programming;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Venues;
using static Samenkracht.Specs.Programming.TheActivity;

namespace Samenkracht.Specs.Programming;

public sealed class ReinstateSessionSpec
{
    private static readonly ReinstateSession AfterAll = new(2, Square, "Toch genoeg aanmeldingen", new(2022, 6, 10));
    private static readonly SessionReinstated Reinstated =
        new(Id, 2, Library, Square, Start(SecondDay), SecondDay, new(2022, 6, 10), "Toch genoeg aanmeldingen");

    private static Decision When(ReinstateSession command, params IFact[] history) => ReinstateSessionEndpoint.Decide(command, After(history), Asked());

    [Fact]
    public void A_cancelled_session_takes_place_after_all()
    {
        When(AfterAll, [.. WithSessions, SecondCancelled]).ThenFacts(Reinstated)
            .ThenTells(new SessionWasReinstated(Library, Id, 2, SecondDay, new(2022, 6, 10)));

        Assert.Equal(SessionStatus.Planned, After([.. WithSessions, SecondCancelled, Reinstated]).SessionOf(2)!.Status);
    }

    [Fact]
    public void Only_what_is_cancelled_and_still_to_come()
    {
        When(AfterAll, WithSessions).ThenRefused("This session is not cancelled.");
        When(AfterAll with { Session = 3 }, WithSessions).ThenRefused("This activity has no session with this number.");
        When(AfterAll, Over).ThenRefused("This activity is completed; only corrections are possible.");
        When(AfterAll with { Session = 1 }, [.. WithSessions, SecondCancelled with { Session = 1 }])
            .ThenRefused("A session can be reinstated until it would have started; schedule another.");
    }

    [Fact]
    public void It_is_decided_between_the_cancellation_and_today()
    {
        When(AfterAll with { On = Today.AddDays(1) }, [.. WithSessions, SecondCancelled]).ThenRefused("What is recorded of an activity cannot lie in the future.");
        When(AfterAll with { On = new(2022, 5, 31) }, [.. WithSessions, SecondCancelled]).ThenRefused("A session cannot be reinstated before it was cancelled.");
    }

    [Fact]
    public void Its_place_can_still_be_planned() => ReinstateSessionEndpoint
        .Decide(AfterAll, After([.. WithSessions, SecondCancelled]), Asked(new VenueClosed(Venue.IdOf(Square), new(2022, 9, 1))))
        .ThenRefused("The location is not open on that day.");
}
