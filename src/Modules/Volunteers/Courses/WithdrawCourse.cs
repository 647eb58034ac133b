using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Courses;

/// <summary>Takes a course out of the catalogue.</summary>
/// <param name="On">The first day on which nobody can enrol.</param>
/// <param name="Reason">Why.</param>
public sealed record WithdrawCourse(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/courses/{courseId}/withdrawals.</summary>
public static class WithdrawCourseEndpoint
{
    public static Decision Decide(WithdrawCourse command, Course course, Asked asked) =>
        course.WithdrawnOn is not null ? Course.Withdrawn
        : command.On < course.PublishedOn ? Course.BeforePublished
        : command.On > asked.Today ? Course.InFuture
        : PersonalNumbers.Refuses(command.Reason) is { } held ? held
        : [new CourseWithdrawn(course.Id, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Course, WithdrawCourse>(
        new()
        {
            Path = "/courses/{courseId}/withdrawals", Right = "courses.publish", Facts = [typeof(CourseWithdrawn)],
            Summary = "Withdraw a course", Description = "Nobody can enrol any more. Who is enrolled can finish, and certificates stay valid.",
            Example = new WithdrawCourse(new(2026, 10, 1), "Vervangen door een landelijke training"),
        },
        Decide);
}
