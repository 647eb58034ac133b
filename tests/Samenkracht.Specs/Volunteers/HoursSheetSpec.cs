using Samenkracht.Common.Deciding;
using Samenkracht.Common.Figures;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;
using static Samenkracht.Specs.Volunteers.TheWork;

namespace Samenkracht.Specs.Volunteers;

public sealed class HoursSheetSpec
{
    private const string IsLocked = "This month is locked; only corrections are possible.";
    private const string InFuture = "What is recorded of hours cannot lie in the future.";
    private const string TooEarly = "This day lies before the day of the work.";
    private const string Unknown = "The sheet has no entry with this number.";
    private const string Numbers = "Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.";

    private static readonly LogHours Log = new(OfTask.Day, 150, LoggedBy.Volunteer, TaskId);
    private static readonly Asked Now = Given.Asked(Today, Coordinator, (TaskId, Task(Assigned)), (Joke, Ready().Volunteer!));
    private static readonly Asked Later = Now with { Now = At(new(2023, 12, 4), 9) };

    private static IEnumerable<(string?, decimal, DateOnly)> FiguresOf(ICounted fact) => fact.Figures.Select(figure => (figure.AboutId, figure.Amount, figure.On));

    [Fact]
    public void A_sheet_is_opened_for_a_volunteer_and_a_month()
    {
        OpenHoursSheetEndpoint.Decide(new(Joke, "2023-11"), SheetId, Now).Then(Opened);
        OpenHoursSheetEndpoint.Decide(new(Ali, "2023-11"), SheetId, Now).ThenRefused("This person is no volunteer of the organisation.");
        OpenHoursSheetEndpoint.Decide(new(Joke, "2023-11"), SheetId, Now with { By = Given.By("volunteer-coordinator", Other) })
            .ThenRefused("This person is no volunteer of the organisation.");
        OpenHoursSheetEndpoint.Decide(new(Joke, "2023-12"), SheetId, Now).ThenRefused(InFuture);
        Assert.Equal(SheetId, HoursSheet.IdOf(Joke, new(2023, 11, 1)));
    }

    [Fact]
    public void Hours_are_logged_of_a_task_or_a_session()
    {
        LogHoursEndpoint.Decide(Log, Sheet(), Now).Then(Logged);
        LogHoursEndpoint.Decide(Log with { TaskId = null, ActivityId = Activity, Session = 2 }, Sheet(Logged), Now)
            .Then(new HoursLogged(SheetId, Joke, 2, new(OfTask.Day, null, Activity, 2, null, null, []), 150, LoggedBy.Volunteer));
    }

    [Fact]
    public void Not_all_can_be_logged()
    {
        LogHoursEndpoint.Decide(Log, Sheet(Locked), Now).ThenRefused(IsLocked);
        LogHoursEndpoint.Decide(Log with { Day = new(2023, 10, 31) }, Sheet(), Now).ThenRefused("The day lies outside the month of the sheet.");
        LogHoursEndpoint.Decide(Log with { Day = Friday }, Sheet(), Now).ThenRefused(InFuture);
        LogHoursEndpoint.Decide(Log with { TaskId = null }, Sheet(), Now).ThenRefused("Name the task, or the activity and the number of its session.");
        LogHoursEndpoint.Decide(Log with { Session = 2 }, Sheet(), Now).ThenRefused("Name the task, or the activity and the number of its session.");
        LogHoursEndpoint.Decide(Log with { TaskId = "volunteer-task-x" }, Sheet(), Now).ThenRefused("There is no such task in the organisation.");
        LogHoursEndpoint.Decide(Log, Sheet(), Given.Asked(Today, Coordinator, (TaskId, Task(AliAssigned)))).ThenRefused("The volunteer did not have this task on that day.");
        LogHoursEndpoint.Decide(Log with { Minutes = 811 }, Sheet(Logged), Now).ThenRefused("A volunteer works at most 16 hours a day.");
        Assert.Null(LogHoursEndpoint.Decide(Log with { Minutes = 810 }, Sheet(Logged), Now).Refusal);
    }

    [Fact]
    public void Many_entries_are_confirmed_at_once_and_count()
    {
        ConfirmHoursEndpoint.Decide(new([2, 1, 1], Confirmed.On), Sheet(Logged, Proposed), Now).ThenFacts(Confirmed).ThenTells(
            new VolunteerHoursCounted(Library, null, null, [Node], OfTask.Day, 150), new VolunteerHoursCounted(Library, Activity, Project, [Node], OfSession.Day, 120));
        Assert.Equal([(Joke, 150m, OfTask.Day), (Joke, 120m, OfSession.Day)], FiguresOf(Confirmed));
        Assert.Equal([150, 120], Sheet(Logged, Proposed, Confirmed).Entries.Select(entry => entry.Counted));
    }

    [Fact]
    public void Only_what_waits_is_confirmed()
    {
        ConfirmHoursEndpoint.Decide(new([1], Today), Sheet(Logged, Locked), Now).ThenRefused(IsLocked);
        ConfirmHoursEndpoint.Decide(new([1, 3], Today), Sheet(Logged, Proposed), Now).ThenRefused(Unknown);
        ConfirmHoursEndpoint.Decide(new([1], Today), Sheet(Logged, Proposed, Confirmed), Now)
            .ThenRefused("Only entries that wait can be confirmed or disputed; correct the others.");
        ConfirmHoursEndpoint.Decide(new([1], Friday), Sheet(Logged), Now).ThenRefused(InFuture);
        ConfirmHoursEndpoint.Decide(new([1, 2], OfTask.Day), Sheet(Logged, Proposed), Now).ThenRefused(TooEarly);
    }

    [Fact]
    public void What_waits_can_be_disputed()
    {
        var command = new DisputeHours(1, Disputed.On, Disputed.Reason);

        DisputeHoursEndpoint.Decide(command, Sheet(Logged), Now).Then(Disputed);
        DisputeHoursEndpoint.Decide(command, Sheet(Logged, Locked), Now).ThenRefused(IsLocked);
        DisputeHoursEndpoint.Decide(command with { Entry = 2 }, Sheet(Logged), Now).ThenRefused(Unknown);
        DisputeHoursEndpoint.Decide(command, Sheet(Logged, Disputed), Now).ThenRefused("Only entries that wait can be confirmed or disputed; correct the others.");
        DisputeHoursEndpoint.Decide(command with { On = Friday }, Sheet(Logged), Now).ThenRefused(InFuture);
        DisputeHoursEndpoint.Decide(command with { On = new(2023, 11, 6) }, Sheet(Logged), Now).ThenRefused(TooEarly);
        DisputeHoursEndpoint.Decide(command with { Reason = "Bel 0570-123456" }, Sheet(Logged), Now).ThenRefused(Numbers);
    }

    [Fact]
    public void A_correction_of_what_counted_counts_the_difference()
    {
        var corrected = new HoursCorrected(SheetId, Joke, Library, 1, OfTask, 90, true, 150, 90, Today, "Het duurde korter");

        CorrectVolunteerHoursEndpoint.Decide(new(1, 90, Today, "Het duurde korter"), Sheet(Logged, Proposed, Confirmed), Now).ThenFacts(corrected)
            .ThenTells(
                new VolunteerHoursCounted(Library, null, null, [Node], OfTask.Day, -60),
                new ConfirmedHoursLowered(JokePerson, Library, new(2023, 11, 1), 210, Today, "Het duurde korter"));
        Assert.Equal([(Joke, -60m, OfTask.Day)], FiguresOf(corrected));
        Assert.Equal(90, Sheet(Logged, Proposed, Confirmed, corrected).EntryOf(1)!.Counted);
        Assert.Equal(EntryStatus.Withdrawn, Sheet(Logged, Proposed, Confirmed, corrected with { Minutes = 0 }).EntryOf(1)!.Status);
    }

    [Fact]
    public void A_correction_of_what_waits_waits()
    {
        var corrected = new HoursCorrected(SheetId, Joke, Library, 1, OfTask, 90, false, 0, 0, Today, "Het duurde korter");

        CorrectVolunteerHoursEndpoint.Decide(new(1, 90, Today, "Het duurde korter"), Sheet(Logged), Now).Then(corrected);
        CorrectVolunteerHoursEndpoint.Decide(new(1, 150, Today, "Het duurde korter"), Sheet(Logged, Disputed), Now).Then(corrected with { Minutes = 150 });
        Assert.Equal((EntryStatus.Logged, 90), (Sheet(Logged, Disputed, corrected).EntryOf(1) is { } entry ? (entry.Status, entry.Minutes) : default));
    }

    [Fact]
    public void After_the_lock_a_correction_decides()
    {
        CorrectVolunteerHoursEndpoint.Decide(new(2, 120, Locked.On, "Nagekomen"), Sheet(Locked, Proposed), Later)
            .ThenFacts(new HoursCorrected(SheetId, Joke, Library, 2, OfSession, 120, true, 0, 120, Locked.On, "Nagekomen"))
            .ThenTells(new VolunteerHoursCounted(Library, Activity, Project, [Node], OfSession.Day, 120));
        CorrectVolunteerHoursEndpoint.Decide(new(2, 0, Locked.On, "Nagekomen"), Sheet(Locked, Proposed), Later)
            .Then(new HoursCorrected(SheetId, Joke, Library, 2, OfSession, 0, true, 0, 0, Locked.On, "Nagekomen"));
    }

    [Fact]
    public void Not_all_can_be_corrected()
    {
        var withdrawn = new ProposedHoursWithdrawn(SheetId, Joke, 2, OfSession, "x");

        CorrectVolunteerHoursEndpoint.Decide(new(2, 90, Today, "x"), Sheet(Logged), Now).ThenRefused(Unknown);
        CorrectVolunteerHoursEndpoint.Decide(new(1, 90, Friday, "x"), Sheet(Logged), Now).ThenRefused(InFuture);
        CorrectVolunteerHoursEndpoint.Decide(new(1, 90, new(2023, 11, 6), "x"), Sheet(Logged), Now).ThenRefused(TooEarly);
        CorrectVolunteerHoursEndpoint.Decide(new(1, 150, Today, "x"), Sheet(Logged), Now).ThenRefused("The entry says so already.");
        CorrectVolunteerHoursEndpoint.Decide(new(2, 0, Today, "x"), Sheet(Proposed, withdrawn), Now).ThenRefused("The entry says so already.");
        CorrectVolunteerHoursEndpoint.Decide(new(1, 90, Today, "Bel 0570-123456"), Sheet(Logged), Now).ThenRefused(Numbers);
        CorrectVolunteerHoursEndpoint.Decide(new(1, 841, Today, "x"), Sheet(Logged, Proposed with { Work = OfSession with { Day = OfTask.Day } }), Now)
            .ThenRefused("A volunteer works at most 16 hours a day.");
    }

    [Fact]
    public void A_month_is_locked_when_it_is_over_and_decided()
    {
        LockMonthEndpoint.Decide(new(Locked.On), Sheet(Logged, Proposed, Confirmed), Later).Then(Locked);
        LockMonthEndpoint.Decide(new(Locked.On), Sheet(Locked), Later).ThenRefused(IsLocked);
        LockMonthEndpoint.Decide(new(new(2023, 12, 5)), Sheet(), Later).ThenRefused(InFuture);
        LockMonthEndpoint.Decide(new(new(2023, 11, 30)), Sheet(), Later).ThenRefused("A month is locked after its last day.");
        LockMonthEndpoint.Decide(new(Locked.On), Sheet(Logged), Later).ThenRefused("Confirm or correct every entry before the month is locked.");
        LockMonthEndpoint.Decide(new(Locked.On), Sheet(Logged, Disputed), Later).ThenRefused("Confirm or correct every entry before the month is locked.");
    }
}
