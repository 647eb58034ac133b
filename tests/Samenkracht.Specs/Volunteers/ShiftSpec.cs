using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using static Samenkracht.Specs.Volunteers.TheWork;

namespace Samenkracht.Specs.Volunteers;

public sealed class ShiftSpec
{
    private const string NotThere = "The volunteer has no place in this shift.";
    private const string NotOffered = "This shift is not offered.";
    private const string Numbers = "Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.";

    private static readonly OfferShift Offer = new(TaskId, At(Saturday, 9), 120, 1, Offered.OfferedOn, Activity, 3, Square);
    private static readonly ClaimShift Claim = new(Joke, ClaimedBy.Volunteer, new(2023, 10, 10));
    private static readonly SwapShift Swap = new(Joke, Ali, ClaimedBy.Coordinator, Today, "Onderling geruild");
    private static readonly ShiftSwapped Swapped = new(ShiftId, TaskId, Joke, Ali, AliPerson, Saturday, ClaimedBy.Coordinator, Today, "Onderling geruild");
    private static readonly ShiftCancelled Cancelled = new(ShiftId, TaskId, Saturday, [Joke], Today, "Geen vervanging");
    private static readonly ShiftLapsedWithSession Lapsed = new(ShiftId, TaskId, Activity, 3, Saturday, [Joke], Today, "Te weinig aanmeldingen");
    private static readonly AroundShift Alone = new(Task(Assigned, AliAssigned), [], []);

    private static Asked Now(params Standing[] known) => Asked(Alone, known.Length == 0 ? [Ready(), Ready(AliUuid)] : known);

    private static Asked For(TaskProfile task) => Given.Asked(Today, Coordinator, (TaskId, task));

    [Fact]
    public void A_shift_of_a_task_is_offered()
    {
        OfferShiftEndpoint.Decide(Offer, ShiftId, For(Task())).Then(Offered);
        OfferShiftEndpoint.Decide(Offer with { ActivityId = null, Session = null }, ShiftId, For(Task())).Then(Offered with { ActivityId = null, Session = null });
    }

    [Fact]
    public void Not_everything_can_be_offered()
    {
        OfferShiftEndpoint.Decide(Offer, ShiftId, Given.Asked(Today, Coordinator)).ThenRefused("There is no such task in the organisation.");
        OfferShiftEndpoint.Decide(Offer, ShiftId, For(Given.State<TaskProfile>(Defined with { OrganisationId = Other }))).ThenRefused("There is no such task in the organisation.");
        OfferShiftEndpoint.Decide(Offer, ShiftId, For(Given.State<TaskProfile>(Defined with { Description = Description with { ProfessionalOnly = true } })))
            .ThenRefused("Professionals do this task, because it is a statutory function of the library.");
        OfferShiftEndpoint.Decide(Offer with { Session = null }, ShiftId, For(Task())).ThenRefused("Name the activity and the number of its session together, or neither.");
        OfferShiftEndpoint.Decide(Offer with { OfferedOn = Today.AddDays(1) }, ShiftId, For(Task())).ThenRefused("What is recorded of a shift cannot lie in the future.");
        OfferShiftEndpoint.Decide(Offer with { StartsAt = At(new(2023, 9, 30), 9) }, ShiftId, For(Task())).ThenRefused("A shift is offered on or before its day.");
    }

    [Fact]
    public void Who_may_do_it_claims_a_place()
    {
        ClaimShiftEndpoint.Decide(Claim, Shift(), Now()).Then(Claimed);
        ClaimShiftEndpoint.Decide(Claim with { ClaimedBy = ClaimedBy.Coordinator }, Shift(), Now()).Then(Claimed with { ClaimedBy = ClaimedBy.Coordinator });
        Assert.Equal((0, 1), (Shift(Claimed).Gaps, Shift().Gaps));
    }

    [Fact]
    public void Who_may_not_does_not()
    {
        ClaimShiftEndpoint.Decide(Claim, Shift(Claimed), Now()).ThenRefused("The volunteer has a place in this shift already.");
        ClaimShiftEndpoint.Decide(Claim with { VolunteerId = Ali }, Shift(Claimed), Now()).ThenRefused("All places of this shift are taken.");
        ClaimShiftEndpoint.Decide(Claim, Shift(), Now(Ready(screenedUntil: Friday))).ThenRefused("This volunteer has no valid certificate of conduct on that day.");
        ClaimShiftEndpoint.Decide(Claim, Shift(), Now() with { Looked = new AroundShift(Task(), [], []) })
            .ThenRefused("The volunteer is not assigned to the task of this shift on its day.");
        ClaimShiftEndpoint.Decide(Claim, Shift(), Now() with { Looked = Alone with { Others = [Given.State<Shift>(Offered with { ShiftId = "volunteer-shift-9", OrganisationId = Other })] } })
            .ThenRefused("This volunteer has another shift at that time.");
        ClaimShiftEndpoint.Decide(Claim, Shift(Cancelled), Now()).ThenRefused(NotOffered);
        ClaimShiftEndpoint.Decide(Claim with { On = Today.AddDays(1) }, Shift(), Now()).ThenRefused("What is recorded of a shift cannot lie in the future.");
        ClaimShiftEndpoint.Decide(Claim with { On = new(2023, 9, 30) }, Shift(), Now()).ThenRefused("This day lies before the shift was offered.");
        ClaimShiftEndpoint.Decide(Claim with { On = Today }, Given.State<Shift>(Offered with { Day = Today.AddDays(-1) }), Now()).ThenRefused("The day of the shift is over.");
    }

    [Fact]
    public void The_place_of_who_cannot_come_is_taken_over_when_no_other_is_free()
    {
        var needed = Needed with { On = Today };
        var claim = Claim with { VolunteerId = Ali, On = Today };
        var taken = new ShiftClaimed(ShiftId, TaskId, Ali, AliPerson, Saturday, ClaimedBy.Volunteer, Joke, Today);

        ClaimShiftEndpoint.Decide(claim, Shift(Claimed, needed), Now()).Then(taken);
        Assert.Equal([Ali], Shift(Claimed, needed, taken).Claims.Select(one => one.VolunteerId));
        ClaimShiftEndpoint.Decide(claim, Given.State<Shift>(Offered with { Places = 2 }, Claimed, needed), Now()).Then(taken with { InsteadOfId = null });
    }

    [Fact]
    public void A_place_is_swapped_with_who_may_do_it_too()
    {
        SwapShiftEndpoint.Decide(Swap, Shift(Claimed), Now()).Then(Swapped);
        SwapShiftEndpoint.Decide(Swap, Shift(Claimed, Needed with { On = new(2023, 11, 15) }), Now()).Then(Swapped);
        SwapShiftEndpoint.Decide(Swap, Shift(), Now()).ThenRefused(NotThere);
        SwapShiftEndpoint.Decide(Swap with { ToVolunteerId = Joke }, Shift(Claimed), Now()).ThenRefused("The volunteer has a place in this shift already.");
        SwapShiftEndpoint.Decide(Swap, Shift(Claimed), Now(Ready(AliUuid, screenedUntil: Friday))).ThenRefused("This volunteer has no valid certificate of conduct on that day.");
        SwapShiftEndpoint.Decide(Swap, Shift(Cancelled), Now()).ThenRefused(NotOffered);
        SwapShiftEndpoint.Decide(Swap with { Reason = "Bel 0570-123456" }, Shift(Claimed), Now()).ThenRefused(Numbers);
        Assert.Equal([Ali], Shift(Claimed, Swapped).Claims.Select(one => one.VolunteerId));
    }

    [Fact]
    public void A_place_is_released()
    {
        var command = new ReleaseClaim(Joke, Today, "Verhinderd");

        ReleaseClaimEndpoint.Decide(command, Shift(Claimed), Now()).Then(new ClaimReleased(ShiftId, TaskId, Joke, JokePerson, Saturday, Today, "Verhinderd"));
        ReleaseClaimEndpoint.Decide(command with { VolunteerId = Ali }, Shift(Claimed), Now()).ThenRefused(NotThere);
        ReleaseClaimEndpoint.Decide(command, Shift(Cancelled), Now()).ThenRefused(NotOffered);
        ReleaseClaimEndpoint.Decide(command with { Reason = "Bel 0570-123456" }, Shift(Claimed), Now()).ThenRefused(Numbers);
        Assert.Empty(Shift(Claimed, new ClaimReleased(ShiftId, TaskId, Joke, JokePerson, Saturday, Today, "x")).Claims);
    }

    [Fact]
    public void A_replacement_is_asked_once()
    {
        var command = new AskReplacement(Joke, Today, "Ziek gemeld");
        var needed = Needed with { Because = ReplacementCause.Reported, On = Today, Reason = "Ziek gemeld" };

        AskReplacementEndpoint.Decide(command, Shift(Claimed), Now()).Then(needed);
        AskReplacementEndpoint.Decide(command, Shift(Claimed, needed), Now()).ThenRefused("A replacement for this volunteer is asked already.");
        AskReplacementEndpoint.Decide(command, Shift(), Now()).ThenRefused(NotThere);
        AskReplacementEndpoint.Decide(command, Shift(Cancelled), Now()).ThenRefused(NotOffered);
        AskReplacementEndpoint.Decide(command with { Reason = "Bel 0570-123456" }, Shift(Claimed), Now()).ThenRefused(Numbers);
        Assert.Equal(1, Shift(Claimed, needed).Gaps);
    }

    [Fact]
    public void A_shift_is_cancelled_with_notice_to_who_had_a_place()
    {
        CancelShiftEndpoint.Decide(new(Today, "Geen vervanging"), Shift(Claimed), Now()).Then(Cancelled);
        CancelShiftEndpoint.Decide(new(Today, "Geen vervanging"), Shift(Cancelled), Now()).ThenRefused(NotOffered);
        CancelShiftEndpoint.Decide(new(Today, "Bel 0570-123456"), Shift(), Now()).ThenRefused(Numbers);
        Assert.Equal((ShiftStatus.Cancelled, 0), (Shift(Claimed, Cancelled).Status, Shift(Claimed, Cancelled).Gaps));
    }

    [Fact]
    public void Only_what_lapsed_with_its_session_is_offered_again()
    {
        const string not = "Only a shift whose session was cancelled and reinstated is offered again.";
        IFact[] listed = [Claimed, Lapsed, new ShiftCanBeOfferedAgain(ShiftId, TaskId, Activity, 3, Saturday, Today)];
        var again = new ShiftOfferedAgain(ShiftId, TaskId, Saturday, Today);

        ReofferShiftEndpoint.Decide(new(Today), Shift(listed), Now()).Then(again);
        ReofferShiftEndpoint.Decide(new(Today), Shift(Cancelled), Now()).ThenRefused(not);
        ReofferShiftEndpoint.Decide(new(Today), Shift(Lapsed), Now()).ThenRefused(not);
        ReofferShiftEndpoint.Decide(new(Today.AddDays(1)), Shift(listed), Now()).ThenRefused("What is recorded of a shift cannot lie in the future.");
        Assert.Equal((ShiftStatus.Offered, 1), (Shift([.. listed, again]).Status, Shift([.. listed, again]).Gaps));
    }

    [Fact]
    public void A_shift_moves_elsewhere()
    {
        var command = new MoveShift("location-kade", Today, "De vestiging sluit");
        var moved = new ShiftMoved(ShiftId, Square, "location-kade", Saturday, Today, "De vestiging sluit");

        MoveShiftEndpoint.Decide(command, Shift(Claimed), Now()).Then(moved);
        MoveShiftEndpoint.Decide(command with { LocationId = Square }, Shift(), Now()).ThenRefused("The shift is at that location already.");
        MoveShiftEndpoint.Decide(command, Shift(Cancelled), Now()).ThenRefused(NotOffered);
        MoveShiftEndpoint.Decide(command with { Reason = "Bel 0570-123456" }, Shift(), Now()).ThenRefused(Numbers);
        Assert.Equal(("location-kade", false), (Shift(new ShiftNeedsAnotherPlace(ShiftId, Square, [], Saturday, Today), moved) is var shift ? (shift.LocationId, shift.NeedsPlace) : default));
    }
}
