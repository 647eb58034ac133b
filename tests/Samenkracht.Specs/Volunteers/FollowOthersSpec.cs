using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Programming;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Reactions;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using static Samenkracht.Specs.Volunteers.TheWork;

namespace Samenkracht.Specs.Volunteers;

public sealed class FollowOthersSpec
{
    private static readonly ScreeningHasExpired Expired = new(Joke, JokePerson, Library, Saturday);
    private static readonly ScreeningWasConfirmed Seen = new(Joke, JokePerson, Library, Saturday, new(2026, 11, 17));
    private static readonly SessionWasCancelled SessionOff = new(Library, Activity, 3, Saturday, Today, "Te weinig aanmeldingen");
    private static readonly SessionWasReinstated SessionOn = new(Library, Activity, 3, Saturday, Today);
    private static readonly ShiftLapsedWithSession Lapsed = new(ShiftId, TaskId, Activity, 3, Saturday, [Joke], Today, "Te weinig aanmeldingen");
    private static readonly ShiftCanBeOfferedAgain Listed = new(ShiftId, TaskId, Activity, 3, Saturday, Today);
    private static readonly ShiftNeedsAnotherPlace Flagged = new(ShiftId, Square, [Joke], Saturday, new(2023, 11, 1));
    private static readonly VolunteerHasLeft Left = new(Joke, JokePerson, Library, Friday);

    [Fact]
    public void Whose_certificate_expired_does_not_come_and_somebody_else_has_to()
    {
        AskReplacementsHandler.Decide(Expired, Shift(Claimed), Task(), Friday).Then(Needed);
        AskReplacementsHandler.Decide(Expired with { On = Friday }, Shift(Claimed), Task(), Friday).Then(Needed with { On = Friday });
        AskReplacementsHandler.Decide(Expired with { On = new(2023, 10, 1) }, Shift(Claimed), Task(), Friday).Then(Needed with { On = Claimed.On });
    }

    [Fact]
    public void Nobody_is_replaced_without_need()
    {
        var light = Given.State<TaskProfile>(Defined with { Description = Description with { NeedsScreening = false } });

        AskReplacementsHandler.Decide(Expired, Shift(Claimed, Needed), Task(), Friday).Then();
        AskReplacementsHandler.Decide(Expired, Shift(), Task(), Friday).Then();
        AskReplacementsHandler.Decide(Expired, Shift(Claimed), light, Friday).Then();
        AskReplacementsHandler.Decide(Expired with { On = Saturday.AddDays(1) }, Shift(Claimed), Task(), Friday).Then();
        AskReplacementsHandler.Decide(Expired, Shift(Claimed), Task(), Saturday.AddDays(1)).Then();
        AskReplacementsHandler.Decide(Expired, Shift(Claimed, new ShiftCancelled(ShiftId, TaskId, Saturday, [Joke], Today, "x")), Task(), Friday).Then();
    }

    [Fact]
    public void Who_was_not_replaced_comes_after_all_with_a_new_certificate()
    {
        var kept = new ReplacementNotNeeded(ShiftId, TaskId, Joke, JokePerson, Saturday, Saturday);
        var replaced = new ShiftClaimed(ShiftId, TaskId, Ali, AliPerson, Saturday, ClaimedBy.Volunteer, Joke, Saturday);

        KeepScreenedClaimsHandler.Decide(Seen, Shift(Claimed, Needed), Saturday).Then(kept);
        KeepScreenedClaimsHandler.Decide(Seen with { SeenOn = Friday, ValidUntil = null }, Shift(Claimed, Needed), Saturday).Then(kept);
        KeepScreenedClaimsHandler.Decide(Seen, Shift(Claimed, Needed, kept), Saturday).Then();
        KeepScreenedClaimsHandler.Decide(Seen, Shift(Claimed, Needed, replaced), Saturday).Then();
        KeepScreenedClaimsHandler.Decide(Seen, Given.State<Shift>(Offered with { Places = 2 }, Claimed, Needed, replaced with { InsteadOfId = null }), Saturday).Then(kept);
        KeepScreenedClaimsHandler.Decide(Seen with { SeenOn = Saturday.AddDays(1) }, Shift(Claimed, Needed), Saturday).Then();
        KeepScreenedClaimsHandler.Decide(Seen with { ValidUntil = Friday }, Shift(Claimed, Needed), Saturday).Then();
        KeepScreenedClaimsHandler.Decide(Seen, Shift(Claimed, Needed), Saturday.AddDays(1)).Then();
        KeepScreenedClaimsHandler.Decide(Seen, Shift(Claimed, Needed with { Because = ReplacementCause.Reported }), Saturday).Then();
        KeepScreenedClaimsHandler.Decide(Seen, Shift(Claimed, Needed, new ShiftCancelled(ShiftId, TaskId, Saturday, [Joke], Saturday, "x")), Saturday).Then();
    }

    [Fact]
    public void A_session_that_is_cancelled_needs_nobody_and_who_had_a_place_is_told()
    {
        ReleaseShiftsOfSessionHandler.Decide(SessionOff, Shift(Claimed)).Then(Lapsed);
        ReleaseShiftsOfSessionHandler.Decide(SessionOff with { On = new(2023, 10, 2) }, Shift(Claimed)).Then(Lapsed with { On = Claimed.On });
        ReleaseShiftsOfSessionHandler.Decide(SessionOff, Shift(Claimed, Needed)).Then(Lapsed with { On = Saturday });
        ReleaseShiftsOfSessionHandler.Decide(SessionOff, Shift()).Then(Lapsed with { NoticeTo = [] });
        ReleaseShiftsOfSessionHandler.Decide(SessionOff, Shift(Claimed, Lapsed)).Then();
    }

    [Fact]
    public void A_session_that_is_reinstated_restores_nothing_but_lists_its_shifts_once()
    {
        ListShiftsToOfferAgainHandler.Decide(SessionOn, Shift(Claimed, Lapsed)).Then(Listed);
        ListShiftsToOfferAgainHandler.Decide(SessionOn with { On = new(2023, 10, 2) }, Shift(Claimed, Lapsed)).Then(Listed);
        ListShiftsToOfferAgainHandler.Decide(SessionOn, Shift(Claimed, Lapsed, Listed)).Then();
        ListShiftsToOfferAgainHandler.Decide(SessionOn, Shift(new ShiftCancelled(ShiftId, TaskId, Saturday, [], Today, "x"))).Then();
        Assert.Empty(Shift(Claimed, Lapsed, Listed).Claims);
    }

    [Fact]
    public void Who_left_does_no_task_and_has_no_place_any_more()
    {
        var ended = new AssignmentEnded(TaskId, Joke, JokePerson, Library, Friday, "Vrijwilliger vertrokken");
        var released = new ClaimReleased(ShiftId, TaskId, Joke, JokePerson, Saturday, Friday, "Vrijwilliger vertrokken");

        EndAssignmentsOfLeaverHandler.Decide(Left, Task(Assigned, AliAssigned)).Then(ended);
        EndAssignmentsOfLeaverHandler.Decide(Left, Task(Assigned, ended)).Then();
        ReleaseClaimsOfLeaverHandler.Decide(Left, Shift(Claimed)).Then(released);
        ReleaseClaimsOfLeaverHandler.Decide(Left, Shift(Claimed, released)).Then();
        ReleaseClaimsOfLeaverHandler.Decide(Left with { On = Saturday }, Shift(Claimed)).Then();
        ReleaseClaimsOfLeaverHandler.Decide(Left, Shift(Lapsed)).Then();
    }

    [Fact]
    public void Where_the_door_will_be_closed_volunteers_are_matched_again()
    {
        var proposed = new LocationClosureWasProposed(Square, Saturday, new(2023, 11, 1));

        FlagShiftsToMatchAgainHandler.Decide(proposed, Shift(Claimed)).Then(Flagged);
        FlagShiftsToMatchAgainHandler.Decide(proposed with { ProposedOn = Begin }, Shift(Claimed)).Then(Flagged with { On = Claimed.On });
        FlagShiftsToMatchAgainHandler.Decide(proposed, Shift(Claimed, Flagged)).Then();
        FlagShiftsToMatchAgainHandler.Decide(proposed with { IntendedOn = Saturday.AddDays(1) }, Shift(Claimed)).Then();
        FlagShiftsToMatchAgainHandler.Decide(proposed with { LocationId = "location-kade" }, Shift(Claimed)).Then();
        FlagShiftsToMatchAgainHandler.Decide(proposed, Shift(Lapsed)).Then();
        FlagShiftsToMatchAgainHandler.Decide(new LocationShutDown(Square, Friday), Shift(Claimed)).Then(Flagged with { On = Friday });
    }

    [Fact]
    public void Where_it_stays_open_shifts_stay()
    {
        var (withdrawn, kept) = (new LocationClosureWasWithdrawn(Square, Today), new ShiftKeepsItsPlace(ShiftId, Square, Saturday, Today));

        KeepShiftsInPlaceHandler.Decide(withdrawn, Shift(Claimed, Flagged)).Then(kept);
        KeepShiftsInPlaceHandler.Decide(withdrawn with { On = Begin }, Shift(Claimed, Flagged)).Then(kept with { On = Flagged.On });
        KeepShiftsInPlaceHandler.Decide(withdrawn, Shift(Claimed, Flagged, kept)).Then();
        KeepShiftsInPlaceHandler.Decide(withdrawn with { LocationId = "location-kade" }, Shift(Claimed, Flagged)).Then();
    }

    [Fact]
    public void What_was_held_is_proposed_to_be_confirmed_once()
    {
        var told = new ProgrammeCounted(Library, Activity, Saturday, Square, [Node], Project, 1, 0, 0, 0, 3);
        var proposed = new HoursProposed(SheetId, Joke, 1, new(Saturday, TaskId, Activity, 3, ShiftId, Project, [Node]), 120);

        ProposeHoursHandler.Decide(told, Joke, [Shift(Claimed)], null, Saturday).Then(Opened, proposed);
        ProposeHoursHandler.Decide(told, Joke, [Shift(Claimed)], Sheet(Logged), Saturday).Then(proposed with { Number = 2 });
        ProposeHoursHandler.Decide(told, Joke, [Shift(Claimed)], Sheet(proposed), Saturday).Then();
    }

    [Fact]
    public void What_counts_no_more_is_taken_back_as_far_as_it_came()
    {
        var (told, work) = (new ProgrammeCounted(Library, Activity, Saturday, Square, [Node], Project, -1, 0, 0, 0, 3), new Work(Saturday, TaskId, Activity, 3, ShiftId, Project, [Node]));
        var proposed = new HoursProposed(SheetId, Joke, 1, work, 120);
        var withdrawn = new ProposedHoursWithdrawn(SheetId, Joke, 1, work, "De sessie telt niet meer");
        var confirmed = new HoursConfirmed(SheetId, Joke, Library, [new(1, work, 120)], Saturday);

        ProposeHoursHandler.Decide(told, Joke, [Shift(Claimed)], Sheet(proposed), Saturday).Then(withdrawn);
        ProposeHoursHandler.Decide(told, Joke, [Shift(Claimed)], Sheet(proposed, withdrawn), Saturday).Then();
        ProposeHoursHandler.Decide(told, Joke, [Shift(Claimed)], null, Saturday).Then();
        ProposeHoursHandler.Decide(told, Joke, [Shift(Claimed)], Sheet(proposed, confirmed), new(2023, 11, 20))
            .ThenFacts(new HoursCorrected(SheetId, Joke, Library, 1, work, 0, true, 120, 0, new(2023, 11, 20), "De sessie telt niet meer"))
            .ThenTells(
                new VolunteerHoursCounted(Library, Activity, Project, [Node], Saturday, -120),
                new ConfirmedHoursLowered(JokePerson, Library, new(2023, 11, 1), 0, new(2023, 11, 20), "De sessie telt niet meer"));
        ProposeHoursHandler.Decide(told with { Sessions = 1 }, Joke, [Shift(Claimed)], Sheet(proposed, withdrawn), Saturday).Then(proposed with { Number = 2 });
    }
}
