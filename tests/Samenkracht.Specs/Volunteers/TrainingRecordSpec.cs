using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Figures;
using Samenkracht.Volunteers.Courses;
using static Samenkracht.Specs.Volunteers.CourseFacts;

namespace Samenkracht.Specs.Volunteers;

public sealed class TrainingRecordSpec
{
    private const string InFuture = "What is recorded of training cannot lie in the future.";
    private const string TooEarly = "This day lies before what it follows from.";
    private const string NoSuchEnrolment = "There is no such enrolment in your own organisation.";

    private static readonly DateOnly Today = new(2024, 6, 1);

    private static Asked Asked(params IFact[] ofTheCourse) => Given.Asked(Today, null, (CourseId, Given.State<Course>([Published, .. ofTheCourse])));

    private static Asked ByHengelo => Given.Asked(Today, Given.By("staff", Hengelo));

    [Fact]
    public void A_record_is_opened_for_a_person()
    {
        Assert.Equal(RecordId, TrainingRecord.IdOf(Person));
        var command = new OpenTrainingRecord(Person, null, Opened.On);
        OpenTrainingRecordEndpoint.Decide(command, RecordId, Asked()).Then(Opened);
        OpenTrainingRecordEndpoint.Decide(command with { OrganisationId = Hengelo }, RecordId, Asked()).ThenRefused("You act for your own organisation only.");
        OpenTrainingRecordEndpoint.Decide(command with { On = Today.AddDays(1) }, RecordId, Asked()).ThenRefused(InFuture);
    }

    [Fact]
    public void A_record_is_shared_with_another_organisation()
    {
        var command = new ShareTrainingRecord(Hengelo, new(2023, 1, 1));
        var shared = new TrainingRecordShared(RecordId, Person, Hengelo, command.On);
        ShareTrainingRecordEndpoint.Decide(command, RecordOf(), Asked()).Then(shared);
        ShareTrainingRecordEndpoint.Decide(command, RecordOf(shared), Asked()).Then();
        ShareTrainingRecordEndpoint.Decide(command with { On = Opened.On.AddDays(-1) }, RecordOf(), Asked()).ThenRefused(TooEarly);
        ShareTrainingRecordEndpoint.Decide(command with { On = Today.AddDays(1) }, RecordOf(), Asked()).ThenRefused(InFuture);
        Assert.Equal((true, false), (RecordOf(shared).BelongsTo(Hengelo), RecordOf().BelongsTo(Hengelo)));
    }

    [Fact]
    public void A_person_is_enrolled_in_a_course_that_is_open()
    {
        var command = new EnrolPerson(CourseId, null, Enrolled.On);
        When(command).Then(Enrolled);
        When(command with { OrganisationId = Hengelo }).ThenRefused("You act for your own organisation only.");
        When(command with { On = Opened.On.AddDays(-1) }).ThenRefused(TooEarly);
        When(command with { On = Today.AddDays(1) }).ThenRefused(InFuture);
        EnrolPersonEndpoint.Decide(command, RecordOf(), Given.Asked(Today)).ThenRefused("There is no such course on that day.");
        EnrolPersonEndpoint.Decide(command, RecordOf(), Asked(new CourseWithdrawn(CourseId, Enrolled.On, "Vervangen"))).ThenRefused("This course was withdrawn.");
        When(command, Enrolled).ThenRefused("The person is enrolled in this course and has no certificate of it yet.");
        When(command with { On = new(2024, 1, 1) }, Enrolled, Attended, Awarded).Then(Enrolled with { Number = 2, On = new(2024, 1, 1) });
    }

    [Fact]
    public void A_course_that_is_not_there_yet_takes_nobody() =>
        EnrolPersonEndpoint.Decide(
            new(CourseId, null, Enrolled.On), RecordOf(), Given.Asked(Today, null, (CourseId, Given.State<Course>(Published with { PublishedOn = Enrolled.On.AddDays(1) }))))
            .ThenRefused("There is no such course on that day.");

    private static Decision When(EnrolPerson command, params IFact[] facts) => EnrolPersonEndpoint.Decide(command, RecordOf(facts), Asked());

    [Fact]
    public void Hours_are_recorded_by_the_organisation_that_enrolled()
    {
        var command = new RecordTrainingAttendance(1, 6m, Attended.On);
        RecordTrainingAttendanceEndpoint.Decide(command, RecordOf(Enrolled), Asked()).Then(Attended);
        RecordTrainingAttendanceEndpoint.Decide(command, RecordOf(Enrolled), ByHengelo).ThenRefused(NoSuchEnrolment);
        RecordTrainingAttendanceEndpoint.Decide(command with { Enrolment = 2 }, RecordOf(Enrolled), Asked()).ThenRefused(NoSuchEnrolment);
        RecordTrainingAttendanceEndpoint.Decide(command with { On = Enrolled.On.AddDays(-1) }, RecordOf(Enrolled), Asked()).ThenRefused(TooEarly);
        RecordTrainingAttendanceEndpoint.Decide(command with { On = Today.AddDays(1) }, RecordOf(Enrolled), Asked()).ThenRefused(InFuture);
        Assert.Equal(
            new Figure("training-hours", 6m, Deventer, Attended.On, AboutId: CourseId, PlanNodes: [Node]) with { PlanNodes = null },
            Assert.Single(((ICounted)Attended).Figures) with { PlanNodes = null });
    }

    [Fact]
    public void A_certificate_is_for_who_attended_and_valid_as_long_as_the_course_said()
    {
        var command = new AwardCertificate(1, Awarded.On);
        AwardCertificateEndpoint.Decide(command, RecordOf(Enrolled, Attended), Asked()).Then(Awarded);
        AwardCertificateEndpoint.Decide(command, RecordOf(Enrolled with { CertificateMonths = null }, Attended), Asked()).Then(Awarded with { ValidUntil = null });
        AwardCertificateEndpoint.Decide(command, RecordOf(Enrolled, Attended), ByHengelo).ThenRefused(NoSuchEnrolment);
        AwardCertificateEndpoint.Decide(command, RecordOf(Enrolled), Asked()).ThenRefused("A certificate is for who attended the course by that day.");
        AwardCertificateEndpoint.Decide(command with { On = Attended.On.AddDays(-1) }, RecordOf(Enrolled, Attended), Asked())
            .ThenRefused("A certificate is for who attended the course by that day.");
        AwardCertificateEndpoint.Decide(command, RecordOf(Enrolled, Attended, Awarded), Asked()).ThenRefused("The certificate of this enrolment was awarded.");
        AwardCertificateEndpoint.Decide(command with { On = Today.AddDays(1) }, RecordOf(Enrolled, Attended), Asked()).ThenRefused(InFuture);
        Assert.Equal(("training-certificates", 1m), Assert.Single(((ICounted)Awarded).Figures) is { } figure ? (figure.Measure, figure.Amount) : default);
    }

    [Fact]
    public void A_certificate_is_withdrawn_while_it_is_valid()
    {
        var command = new WithdrawCertificate(1, Withdrawn.On, Withdrawn.Reason);
        When(command, Enrolled, Attended, Awarded).Then(Withdrawn);
        When(command, Enrolled, Attended).ThenRefused("There is no certificate of this enrolment that is valid on that day.");
        When(command, Enrolled, Attended, Awarded, Withdrawn).ThenRefused("There is no certificate of this enrolment that is valid on that day.");
        When(command with { On = new(2025, 3, 1) }, Enrolled, Attended, Awarded).ThenRefused("There is no certificate of this enrolment that is valid on that day.");
        When(command with { On = Today.AddDays(1) }, Enrolled, Attended, Awarded).ThenRefused(InFuture);
        When(command with { Reason = "Bel 06 12345678" }, Enrolled, Attended, Awarded)
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
        WithdrawCertificateEndpoint.Decide(command, RecordOf(Enrolled, Attended, Awarded), ByHengelo).ThenRefused(NoSuchEnrolment);
    }

    private static Decision When(WithdrawCertificate command, params IFact[] facts) => WithdrawCertificateEndpoint.Decide(command, RecordOf(facts), Asked());

    [Fact]
    public void A_person_holds_a_certificate_from_its_first_to_its_last_day()
    {
        var (valid, ended) = (RecordOf(Enrolled, Attended, Awarded), RecordOf(Enrolled, Attended, Awarded, Withdrawn));
        Assert.Equal((false, true, true, false), (valid.Holds(CourseId, new(2022, 2, 28)), valid.Holds(CourseId, new(2022, 3, 1)), valid.Holds(CourseId, new(2025, 2, 28)), valid.Holds(CourseId, new(2025, 3, 1))));
        Assert.Equal((true, false, false), (ended.Holds(CourseId, new(2023, 4, 30)), ended.Holds(CourseId, Withdrawn.On), ended.Holds("course-anders", new(2023, 1, 1))));
    }

    [Fact]
    public void Facts_of_an_enrolment_that_is_not_there_change_nothing() =>
        Assert.Equal(RecordOf().Enrolments, RecordOf(Attended, Awarded, Withdrawn).Enrolments);

    [Fact]
    public void Results_are_summed_by_organisation_and_node()
    {
        FigureSum Sum(string measure, decimal amount, params string[] nodes) => new(measure, Deventer, amount, 1, 1, null, null, nodes, null, null);
        Assert.Equivalent(
            new TrainingResult[] { new(Deventer, [], 4m, 0), new(Deventer, [Node], 18m, 2) },
            TrainingResult.Of([Sum("training-hours", 4m), Sum("training-hours", 18m, Node), Sum("training-certificates", 2m, Node)]), strict: true);
    }
}
