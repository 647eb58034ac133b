using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;
using static Samenkracht.Specs.Volunteers.TheWork;

namespace Samenkracht.Specs.Volunteers;

public sealed class MayDoSpec
{
    private const string Screened = "This volunteer has no valid certificate of conduct on that day.";
    private const string Late = "A volunteer under 16 works between 7:00 and 19:00, and one of 16 or 17 between 6:00 and 23:00.";

    private static IEnumerable<string> Sentences(IReadOnlyList<Refusal> reasons) => reasons.Select(reason => reason.Rule.Sentence);

    private static void Refuses(Standing standing, params string[] sentences) => Assert.Equal(sentences, Sentences(MayDo.Reasons(Task(), standing, Saturday)));

    private static void RefusesShift(Standing standing, Shift shift, Shift[] others, params string[] sentences) =>
        Assert.Equal(sentences, Sentences(MayDo.Reasons(Task(), standing, shift, others)));

    [Fact]
    public void Who_is_ready_may_do_it() => Refuses(Ready());

    [Fact]
    public void Who_is_no_volunteer_there_may_not()
    {
        Refuses(new(Joke, null, null, null, null, null, []), "This person is no volunteer of the organisation.");
        Assert.Equal(
            ["This person is no volunteer of the organisation."],
            Sentences(MayDo.Reasons(Given.State<TaskProfile>(Defined with { OrganisationId = Other }), Ready(), Saturday)));
    }

    [Fact]
    public void Every_reason_is_told()
    {
        var ready = Ready();
        var applied = Given.State<Volunteer>(new VolunteerApplied(Joke, JokePerson, Library, Begin));

        Refuses(
            ready with { Volunteer = applied, Agreement = null, Screening = null, Training = null },
            "This volunteer is not accepted, or paused, or has left, on that day.", "This volunteer has no signed agreement for that day.",
            "This volunteer has not accepted the code of conduct by that day.", Screened,
            "This volunteer has no valid certificate of a course that the task needs on that day.");
        Assert.Equal([Course], Assert.IsType<List<string>>(MayDo.Reasons(Task(), ready with { Training = null }, Saturday)[0].Details));
    }

    [Fact]
    public void What_a_task_does_not_ask_is_not_asked()
    {
        var light = Given.State<TaskProfile>(Defined with { Description = Description with { NeedsScreening = false, Courses = [] } });

        Assert.Empty(MayDo.Reasons(light, Ready() with { Screening = null, Training = null }, Saturday));
    }

    [Fact]
    public void A_certificate_of_conduct_is_good_until_its_last_day()
    {
        Refuses(Ready(screenedUntil: Friday), Screened);
        Refuses(Ready(screenedUntil: Saturday));
    }

    [Fact]
    public void A_code_of_conduct_that_is_accepted_later_is_not_accepted_yet() => Assert.Contains(
        "This volunteer has not accepted the code of conduct by that day.", Sentences(MayDo.Reasons(Task(), Ready(), Begin.AddDays(-1))));

    [Fact]
    public void Who_is_too_young_may_not() => Refuses(Ready(age: AgeClass.Under16), "This volunteer is younger than the task asks.");

    [Fact]
    public void Who_can_be_paid_nothing_more_does_no_task_that_pays()
    {
        const string reached = "The task pays an allowance, and this volunteer can be paid nothing more without tax on that day.";
        Standing Paid(decimal amount, string organisation = Library) => Ready() with
        {
            Accounts =
            [
                Given.State<AllowanceAccount>(new AllowanceAccountOpened(
                    AllowanceAccount.IdOf(JokePerson, organisation, 2023), JokePerson, 2023, false, [organisation], [new(organisation, "2023-11", amount, Today)], Begin)),
            ],
        };

        Refuses(Paid(190m), reached);
        Refuses(Paid(189.99m));
        Refuses(Paid(190m, Other));
        Assert.Empty(MayDo.Reasons(Given.State<TaskProfile>(Defined with { Description = Description with { PaidAllowance = false } }), Paid(190m), Saturday));
    }

    [Theory]
    [InlineData("retired", "This task is retired.")]
    [InlineData("professional", "Professionals do this task, because it is a statutory function of the library.")]
    [InlineData("stub", "This task was begun by a project and is not described yet.")]
    public void A_task_can_be_for_no_volunteer(string kind, string sentence) => Assert.Equal(
        [sentence],
        Sentences(MayDo.Reasons(
            kind == "retired" ? Task(Retired)
            : kind == "stub" ? Given.State<TaskProfile>(Stub)
            : Given.State<TaskProfile>(Defined with { Description = Description with { ProfessionalOnly = true } }), Ready(), Saturday)));

    [Fact]
    public void Nobody_is_at_two_places_of_whichever_organisations()
    {
        const string elsewhere = "This volunteer has another shift at that time.";
        Shift There(int hour, int minute, params IFact[] facts) => Given.State<Shift>(
            [Offered with { ShiftId = "volunteer-shift-9", OrganisationId = Other, StartsAt = At(Saturday, hour, minute), Minutes = 60 }, .. facts]);

        RefusesShift(Ready(), Shift(), [There(8, 30)], elsewhere);
        RefusesShift(Ready(), Shift(), [There(10, 59)], elsewhere);
        RefusesShift(Ready(), Shift(), [There(8, 0), There(11, 0)]);
        RefusesShift(Ready(), Shift(), [Shift()]);
        RefusesShift(Ready(), Shift(), [There(8, 30, new ShiftCancelled("volunteer-shift-9", TaskId, Saturday, [], Today, "Ziek"))]);
    }

    // In November the Netherlands are an hour ahead of UTC.
    [Theory]
    [InlineData(AgeClass.From16To17, 20, 60, true)]
    [InlineData(AgeClass.From16To17, 21, 60, true)]
    [InlineData(AgeClass.From16To17, 21, 61, false)]
    [InlineData(AgeClass.From16To17, 4, 60, false)]
    [InlineData(AgeClass.From18To20, 21, 90, true)]
    public void Young_people_do_not_work_late(AgeClass age, int hour, int minutes, bool may) => RefusesShift(
        Ready(age: age), Given.State<Shift>(Offered with { StartsAt = At(Saturday, hour), Minutes = minutes }), [], may ? [] : [Late]);

    [Theory]
    [InlineData(16, 120, true)]
    [InlineData(16, 121, false)]
    [InlineData(5, 60, false)]
    [InlineData(6, 60, true)]
    public void Children_work_by_day(int hour, int minutes, bool may)
    {
        var task = Given.State<TaskProfile>(Defined with { Description = Description with { MinimumAge = AgeClass.Under16 } });
        var shift = Given.State<Shift>(Offered with { StartsAt = At(Saturday, hour), Minutes = minutes });

        Assert.Equal(may ? [] : [Late], Sentences(MayDo.Reasons(task, Ready(age: AgeClass.Under16), shift, [])));
    }

    [Fact]
    public void The_answer_lists_each_rule_with_its_sentence()
    {
        var standing = Ready() with { Training = null };
        var answer = GetReadinessEndpoint.Of(Task(), standing, Saturday, MayDo.Reasons(Task(), standing, Saturday));

        Assert.False(answer.MayDo);
        var reason = Assert.Single(answer.Reasons);
        Assert.Equal(("volunteer-training-missing", "This volunteer has no valid certificate of a course that the task needs on that day."), (reason.Rule, reason.Sentence));
        Assert.Equal([Course], reason.Missing);
        Assert.True(GetReadinessEndpoint.Of(Task(), Ready(), Saturday, []).MayDo);
    }
}
