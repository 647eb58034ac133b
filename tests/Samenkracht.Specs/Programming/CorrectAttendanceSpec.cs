using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Figures;
using Samenkracht.Contracts.Programming;
using Samenkracht.Programming.Activities;
using static Samenkracht.Specs.Programming.TheActivity;

namespace Samenkracht.Specs.Programming;

public sealed class CorrectAttendanceSpec
{
    private const string Why = "Twee deelnemers stonden niet op de lijst";

    private static readonly CorrectAttendance Sixteen = new(1, AttendanceWay.Counted, 16, null, Why);
    private static readonly AttendanceCorrected Corrected = new(OfFirst, AttendanceWay.Counted, 14, AttendanceWay.Counted, 16, [], Why);
    private static readonly ProgrammeCounted Told = new(Library, Id, FirstDay, Square, [Node], Project, 0, 2, 0, 0, 1);
    private static readonly SessionHoursCorrected HoursCorrected = new(OfFirst, 180, 240, 200, 240, Why);
    private static readonly AnnulSession NoneAtAll = new(1, "Dubbel ingevoerd", new(2022, 6, 1));
    private static readonly SessionAnnulled Annulled = new(OfFirst, AttendanceWay.Counted, 14, 180, 240, new(2022, 6, 1), "Dubbel ingevoerd");

    private static Decision When(CorrectAttendance command, params IFact[] history) => CorrectAttendanceEndpoint.Decide(command, After(history), Asked());

    private static Decision When(CorrectHours command, params IFact[] history) => CorrectHoursEndpoint.Decide(command, After(history), Asked());

    private static Decision When(AnnulSession command, params IFact[] history) => AnnulSessionEndpoint.Decide(command, After(history), Asked());

    private static (string, decimal, string?)[] FiguresOf(ICounted fact) => [.. fact.Figures.Select(figure => (figure.Measure, figure.Amount, figure.Basis))];

    [Fact]
    public void A_correction_carries_before_and_after_and_tells_the_difference()
    {
        When(Sixteen, WithOneCounted).ThenFacts(Corrected).ThenTells(Told);
        Assert.Equal([("participants", 2m, "counted")], FiguresOf(Corrected));
        Assert.Equal(Why, ((IFact)Corrected).Reason);
        Assert.Equal(FirstDay, ((IFact)Corrected).ValidFrom);
    }

    [Fact]
    public void A_count_that_was_an_estimate_moves_to_the_other_basis()
    {
        var estimated = Corrected with { Way = AttendanceWay.Estimated, Total = 14 };
        When(Sixteen with { Way = AttendanceWay.Estimated, Total = 14 }, WithOneCounted).Then(estimated);
        Assert.Equal([("participants", -14m, "counted"), ("participants", 14m, "estimated")], FiguresOf(estimated));
    }

    [Fact]
    public void A_second_correction_starts_from_the_first() => When(Sixteen with { Total = 15 }, [.. WithOneCounted, Corrected])
        .ThenFacts(Corrected with { TotalBefore = 16, Total = 15 }).ThenTells(Told with { Participants = -1 });

    [Fact]
    public void After_completion_there_are_corrections() => When(Sixteen, Over).ThenFacts(Corrected);

    [Fact]
    public void There_is_something_to_correct()
    {
        When(Sixteen, WithOneHeld).ThenRefused("This was not recorded of the session yet, so there is nothing to correct.");
        When(new CorrectHours(1, 200, 240, Why), WithOneHeld).ThenRefused("This was not recorded of the session yet, so there is nothing to correct.");
        When(Sixteen, WithSessions).ThenRefused("This session has not been held.");
        When(new CorrectHours(1, 200, 240, Why), WithSessions).ThenRefused("This session has not been held.");
    }

    [Fact]
    public void A_corrected_count_adds_up() => When(Sixteen with { Bands = [new(AgeBand.Unknown, 1)] }, WithOneCounted)
        .ThenRefused("The numbers by age do not add up to the total.");

    [Fact]
    public void Hours_are_corrected()
    {
        When(new CorrectHours(1, 200, 240, Why), WithOneCounted).ThenFacts(HoursCorrected).ThenTells(Told with { Participants = 0, StaffMinutes = 20 });
        Assert.Equal([("staff-minutes", 20m, null), ("volunteer-minutes", 0m, null)], FiguresOf(HoursCorrected));
        var after = After([.. WithOneCounted, HoursCorrected]).Sessions[0];
        Assert.Equal((200, 240), (after.StaffMinutes, after.VolunteerMinutes));
    }

    [Fact]
    public void Hours_that_were_forgotten_come_as_a_correction_after_completion() => When(
            new CorrectHours(1, 60, 0, Why), [.. WithOneHeld, Counted, SecondCancelled, Completed])
        .ThenFacts(new SessionHoursCorrected(OfFirst, 0, 0, 60, 0, Why));

    [Fact]
    public void A_session_that_was_none_takes_back_what_it_brought()
    {
        When(NoneAtAll, WithOneCounted).ThenFacts(Annulled).ThenTells(new ProgrammeCounted(Library, Id, FirstDay, Square, [Node], Project, -1, -14, -180, -240, 1));
        Assert.Equal(
            [("sessions", -1m, null), ("participants", -14m, "counted"), ("staff-minutes", -180m, null), ("volunteer-minutes", -240m, null)], FiguresOf(Annulled));
        var after = After([.. WithOneCounted, Annulled]).Sessions[0];
        Assert.Equal((SessionStatus.Annulled, null, null), (after.Status, after.Total, after.StaffMinutes));
    }

    [Fact]
    public void What_brought_nothing_yet_only_takes_back_the_session() => When(NoneAtAll, WithOneHeld)
        .ThenFacts(Annulled with { WayBefore = null, TotalBefore = 0, StaffMinutesBefore = 0, VolunteerMinutesBefore = 0 })
        .ThenTells(new ProgrammeCounted(Library, Id, FirstDay, Square, [Node], Project, -1, 0, 0, 0, 1));

    [Fact]
    public void Only_what_was_held_is_annulled_after_its_day()
    {
        When(NoneAtAll, WithSessions).ThenRefused("This session has not been held.");
        When(NoneAtAll, [.. WithOneCounted, Annulled]).ThenRefused("This session has not been held.");
        When(NoneAtAll with { On = Today.AddDays(1) }, WithOneHeld).ThenRefused("What is recorded of an activity cannot lie in the future.");
        When(NoneAtAll with { On = FirstDay.AddDays(-1) }, WithOneHeld).ThenRefused("A session cannot be annulled before its own day.");
    }
}
