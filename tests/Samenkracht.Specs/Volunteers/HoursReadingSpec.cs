using Samenkracht.Common.Figures;
using Samenkracht.Volunteers.Board;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Volunteering;
using static Samenkracht.Specs.Volunteers.TheWork;

namespace Samenkracht.Specs.Volunteers;

public sealed class HoursReadingSpec
{
    private static readonly Dictionary<string, string> Titles = new() { [TaskId] = "Taalmaatje" };
    private static readonly HoursSheet[] Sheets =
    [
        Sheet(Logged, Proposed, Confirmed, new HoursLogged(SheetId, Joke, 3, OfTask with { TaskId = null, ActivityId = Activity, Session = 1 }, 30, LoggedBy.Coordinator)),
    ];

    private static readonly DateTimeOffset Known = At(Today, 12);

    private static Volunteer Volunteer => Ready().Volunteer!;

    [Fact]
    public void A_year_is_told_by_month_and_by_task()
    {
        var year = HoursOfYear.Of(Volunteer, 2023, Known, Sheets, Titles);

        Assert.Equal((270, 30), (year.ConfirmedMinutes, year.WaitingMinutes));
        Assert.Equal(new HoursOfMonth(new(2023, 11, 1), 270, 30, null), Assert.Single(year.Months));
        Assert.Equal(new WorkedHours(TaskId, null, "Taalmaatje", 270), Assert.Single(year.Work));
    }

    [Fact]
    public void A_certificate_is_of_what_counts_in_the_period()
    {
        var all = HoursStatement.Of(Volunteer, Begin, Today, Known, Sheets, Titles);
        var part = HoursStatement.Of(Volunteer, Begin, OfTask.Day, Known, Sheets, Titles);
        var none = HoursStatement.Of(Volunteer, Begin, Begin, Known, Sheets, Titles);

        Assert.Equal((270, OfTask.Day, OfSession.Day), (all.ConfirmedMinutes, all.FirstDay, all.LastDay));
        Assert.Equal((150, OfTask.Day, OfTask.Day), (part.ConfirmedMinutes, part.FirstDay, part.LastDay));
        Assert.Equal((0, null, null), (none.ConfirmedMinutes, none.FirstDay, none.LastDay));
        Assert.Empty(none.Work);
    }

    [Fact]
    public void Activities_without_a_task_stand_apart() => Assert.Equal(
        [new WorkedHours(null, Activity, null, 60), new WorkedHours(TaskId, null, null, 10)],
        WorkedHours.Of(
            [
                new(1, OfTask, 10, EntryStatus.Confirmed), new(2, OfSession with { TaskId = null }, 60, EntryStatus.Confirmed),
                new(3, OfTask, 99, EntryStatus.Logged),
            ],
            new Dictionary<string, string>()));

    [Fact]
    public void Of_fewer_than_five_people_no_number_is_given()
    {
        static FigureSum Sum(string organisation, int volunteer, decimal minutes, params string[] nodes) =>
            new(HoursSheet.MinutesMeasure, organisation, minutes, 1, 1, null, $"volunteer-{volunteer}", nodes, null, null);
        FigureSum[] sums = [.. Enumerable.Range(1, 5).Select(one => Sum(Library, one, 60, Node)), Sum(Library, 5, 30), Sum(Other, 6, 600, Node), Sum(Other, 7, 0, "x")];

        Assert.Equal(
            [new VolunteerHoursCell(Library, 5, 330, false), new VolunteerHoursCell(Other, null, null, true)], VolunteerHours.CellsOf(VolunteerHoursBy.Organisation, sums));
        Assert.Equal([new VolunteerHoursCell(Node, 6, 900, false)], VolunteerHours.CellsOf(VolunteerHoursBy.PlanNode, sums));
    }

    [Fact]
    public void The_board_shows_what_a_coordinator_has_to_look_at()
    {
        Shift Another(string id, params Common.Facts.IFact[] facts) => Given.State<Shift>([Offered with { ShiftId = id, StartsAt = At(Saturday, 14) }, .. facts]);
        Shift[] shifts =
        [
            Another("volunteer-shift-lapsed", new ShiftLapsedWithSession("volunteer-shift-lapsed", TaskId, Activity, 3, Saturday, [Ali], Today, "x")),
            Another("volunteer-shift-again", new ShiftLapsedWithSession("volunteer-shift-again", TaskId, Activity, 3, Saturday, [Ali], Today, "x"),
                new ShiftCanBeOfferedAgain("volunteer-shift-again", TaskId, Activity, 3, Saturday, Today)),
            Another("volunteer-shift-moves", Claimed, new ShiftNeedsAnotherPlace("volunteer-shift-moves", Square, [Joke], Saturday, Today)),
            Shift(Claimed, Needed),
        ];

        var board = VolunteerBoard.Of(
            Library, Today, Saturday, shifts, [Ready(screenedUntil: Friday).Screening!, Ready(AliUuid).Screening!], [Sheet(Logged, Proposed), Sheet(Logged, Proposed, Confirmed)]);

        Assert.Equal(new BoardGap(ShiftId, TaskId, At(Saturday, 9), 1, 1), Assert.Single(board.Gaps));
        Assert.Equal(new BoardReplacement(ShiftId, TaskId, At(Saturday, 9), Joke, ReplacementCause.ScreeningExpired, Saturday), Assert.Single(board.Replacements));
        Assert.Equal(("volunteer-shift-again", Ali), (Assert.Single(board.ToOfferAgain) is var again ? (again.ShiftId, again.Volunteers[0]) : default));
        Assert.Equal(("volunteer-shift-moves", Joke), (Assert.Single(board.ToMatchAgain) is var moves ? (moves.ShiftId, moves.Volunteers[0]) : default));
        Assert.Equal(("volunteer-shift-lapsed", Ali), (Assert.Single(board.Notices) is var notice ? (notice.ShiftId, notice.Volunteers[0]) : default));
        Assert.Equal(new BoardScreening(Joke, Friday), Assert.Single(board.ExpiringScreenings));
        var waiting = Assert.Single(board.HoursToConfirm);
        Assert.Equal((SheetId, 270), (waiting.SheetId, waiting.Minutes));
        Assert.Equal([1, 2], waiting.Entries);
    }
}
