using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Figures;
using Samenkracht.Contracts.Programming;
using Samenkracht.Programming.Activities;
using static Samenkracht.Specs.Programming.TheActivity;

namespace Samenkracht.Specs.Programming;

public sealed class RecordAttendanceSpec
{
    private static readonly RecordAttendance Fourteen = new(1, AttendanceWay.Counted, 14, Counted.Bands, 4);
    private static readonly ProgrammeCounted Told = new(Library, Id, FirstDay, Square, [Node], Project, 0, 14, 0, 0, 1);
    private static readonly RecordHours Worked = new(1, 180, 240);

    private static Decision When(RecordAttendance command, params IFact[] history) => RecordAttendanceEndpoint.Decide(command, After(history), Asked());

    private static Decision When(RecordHours command, params IFact[] history) => RecordHoursEndpoint.Decide(command, After(history), Asked());

    [Fact]
    public void Who_came_is_counted_and_told()
    {
        When(Fourteen, WithOneHeld).ThenFacts(Counted).ThenTells(Told);
        Assert.Equivalent(new[] { new Figure("participants", 14, Library, FirstDay, Square, Id, [Node], "counted") }, ((ICounted)Counted).Figures, strict: true);
    }

    [Fact]
    public void Ages_may_stay_unknown_and_a_number_may_be_an_estimate()
    {
        var estimated = Counted with { Way = AttendanceWay.Estimated, Bands = [], Newcomers = null };
        When(new RecordAttendance(1, AttendanceWay.Estimated, 14), WithOneHeld).ThenFacts(estimated).ThenTells(Told);
        Assert.Equal("estimated", ((ICounted)estimated).Figures.Single().Basis);
    }

    [Fact]
    public void When_nobody_came_that_is_recorded_and_nobody_is_told() =>
        When(new RecordAttendance(1, AttendanceWay.Counted, 0), WithOneHeld).Then(Counted with { Total = 0, Bands = [], Newcomers = null });

    [Fact]
    public void Only_of_what_was_held()
    {
        When(Fourteen, WithSessions).ThenRefused("This session has not been held.");
        When(Fourteen with { Session = 9 }, WithOneHeld).ThenRefused("This activity has no session with this number.");
        When(Fourteen with { Session = 2 }, [.. WithSessions, SecondCancelled]).ThenRefused("This session has not been held.");
        When(Worked, WithSessions).ThenRefused("This session has not been held.");
    }

    [Fact]
    public void Once() => When(Fourteen, [.. WithOneHeld, Counted]).ThenRefused("The attendance of this session is recorded already; correct it instead.");

    [Fact]
    public void Ages_add_up_to_the_total()
    {
        var decision = When(Fourteen with { Total = 13 }, WithOneHeld);

        decision.ThenRefused("The numbers by age do not add up to the total.");
        Assert.Equal(("counts", new AttendanceSums(13, 14)), (decision.Refusal!.Member, decision.Refusal.Details));
    }

    [Fact]
    public void Each_age_has_one_number() => When(
            Fourteen with { Bands = [new(AgeBand.Over65, 7), new(AgeBand.Over65, 7)] }, WithOneHeld)
        .ThenRefused("Each age is named once.");

    [Fact]
    public void Newcomers_are_a_part() => When(Fourteen with { Newcomers = 15 }, WithOneHeld).ThenRefused("There cannot be more newcomers than people who came.");

    [Fact]
    public void More_than_there_was_room_for_needs_a_reason()
    {
        var crowd = new RecordAttendance(1, AttendanceWay.Counted, 17);
        When(crowd, WithOneHeld).ThenRefused("More people came than there was room for; say why.");
        When(crowd with { OverrideReason = "Stoelen bijgezet" }, WithOneHeld)
            .ThenFacts(Counted with { Total = 17, Bands = [], Newcomers = null, OverrideReason = "Stoelen bijgezet" });
        When(crowd with { Total = 16 }, WithOneHeld).ThenFacts(Counted with { Total = 16, Bands = [], Newcomers = null });
    }

    [Fact]
    public void Hours_are_recorded_and_told()
    {
        When(Worked, WithOneHeld).ThenFacts(Hours).ThenTells(Told with { Participants = 0, StaffMinutes = 180, VolunteerMinutes = 240 });
        Assert.Equivalent(
            new[] { new Figure("staff-minutes", 180, Library, FirstDay, Square, Id, [Node]), new Figure("volunteer-minutes", 240, Library, FirstDay, Square, Id, [Node]) },
            ((ICounted)Hours).Figures, strict: true);
    }

    [Fact]
    public void Hours_are_recorded_once_and_before_it_is_completed()
    {
        When(Worked, WithOneCounted).ThenRefused("The hours of this session are recorded already; correct them instead.");
        When(Worked, Over).ThenRefused("This activity is completed; only corrections are possible.");
    }
}
