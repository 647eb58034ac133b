using Samenkracht.Common.Deciding;
using Samenkracht.Volunteers.Courses;
using static Samenkracht.Specs.Volunteers.CourseFacts;

namespace Samenkracht.Specs.Volunteers;

public sealed class CourseSpec
{
    private static readonly DateOnly Today = new(2024, 6, 1);
    private static readonly CourseWithdrawn Gone = new(CourseId, new(2024, 5, 1), "Vervangen");

    private static Course ACourse(params Common.Facts.IFact[] facts) => Given.State<Course>([Published, .. facts]);

    private static PublishCourse Command => new("taalvrijwilliger-basis", null, Published.Title, 12m, 36, ["taalcoaching", "taalcoaching"], Node, Published.PublishedOn);

    [Fact]
    public void A_library_publishes_its_own_course_and_the_network_office_for_any()
    {
        PublishCourseEndpoint.Decide(Command, CourseId, Given.Asked(Today)).Then(Published);
        PublishCourseEndpoint.Decide(Command with { OrganisationId = Deventer }, CourseId, Given.Asked(Today, Given.By("network-office", "organisation-rijnbrink"))).Then(Published);
        PublishCourseEndpoint.Decide(Command with { OrganisationId = Hengelo }, CourseId, Given.Asked(Today)).ThenRefused("You act for your own organisation only.");
        PublishCourseEndpoint.Decide(Command with { PublishedOn = Today.AddDays(1) }, CourseId, Given.Asked(Today)).ThenRefused("What is recorded of a course cannot lie in the future.");
    }

    [Fact]
    public void A_course_is_withdrawn_once()
    {
        var command = new WithdrawCourse(Gone.On, Gone.Reason);
        When(command).Then(Gone);
        WithdrawCourseEndpoint.Decide(command, ACourse(Gone), Given.Asked(Today)).ThenRefused("This course was withdrawn.");
        When(command with { On = Published.PublishedOn.AddDays(-1) }).ThenRefused("This day lies before the day on which the course was published.");
        When(command with { On = Today.AddDays(1) }).ThenRefused("What is recorded of a course cannot lie in the future.");
        When(command with { Reason = "Vraag jan@example.org" }).ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
    }

    private static Decision When(WithdrawCourse command) => WithdrawCourseEndpoint.Decide(command, ACourse(), Given.Asked(Today));

    [Fact]
    public void People_can_enrol_from_publication_to_withdrawal()
    {
        var course = ACourse(Gone);
        Assert.Equal((false, true, true, false), (course.IsOpenOn(new(2021, 12, 31)), course.IsOpenOn(new(2022, 1, 1)), course.IsOpenOn(new(2024, 4, 30)), course.IsOpenOn(Gone.On)));
        Assert.Equal((true, false), (course.BelongsTo(Deventer), course.BelongsTo(Hengelo)));
    }
}
