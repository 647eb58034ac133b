namespace Samenkracht.Programming.Learning;

/// <summary>Starts the course.</summary>
/// <param name="On">The first day of learning.</param>
public sealed record StartCourse(DateOnly On);

/// <summary>POST /v1/learning-trajectories/{trajectoryId}/starts.</summary>
public static class StartCourseEndpoint
{
    /// <summary>A course begins once.</summary>
    public static readonly Rule StartedAlready = new("trajectory-started-already", "The course of this trajectory has started already.");

    public static Decision Decide(StartCourse command, LearningTrajectory trajectory, Asked asked) =>
        trajectory.Status == LearningStatus.Underway ? StartedAlready
        : trajectory.RefusesGoingOn(command.On, asked) is { } rule ? rule
        : [new CourseStarted(trajectory.Id, trajectory.OrganisationOn(command.On), trajectory.PlanNodes, command.On)];

    public static void Map(Api api) => api.Change<LearningTrajectory, StartCourse>(
        new()
        {
            Path = "/learning-trajectories/{trajectoryId}/starts", Right = "learning.change", Facts = [typeof(CourseStarted)],
            Summary = "Start a course", Description = "The learning begins, alone with a volunteer or in a group; the trajectory counts as started.",
            Example = new StartCourse(new(2026, 9, 15)),
        },
        Decide);
}
