namespace Samenkracht.Programming.Learning;

/// <summary>Finishes the course.</summary>
/// <param name="Level">The level at the end.</param>
/// <param name="Outcome">What the learner says of the learning question.</param>
/// <param name="On">The last day of learning.</param>
public sealed record FinishCourse(LanguageLevel Level, LearningOutcome Outcome, DateOnly On);

/// <summary>POST /v1/learning-trajectories/{trajectoryId}/completions.</summary>
public static class FinishCourseEndpoint
{
    public static Decision Decide(FinishCourse command, LearningTrajectory trajectory, Asked asked) =>
        trajectory.RefusesCourse(command.On, asked) is { } rule
            ? rule
            : [new CourseFinished(
                trajectory.Id, trajectory.OrganisationOn(command.On), command.Level, command.Level - trajectory.StartLevel, command.Outcome, trajectory.PlanNodes, command.On)];

    public static void Map(Api api) => api.Change<LearningTrajectory, FinishCourse>(
        new()
        {
            Path = "/learning-trajectories/{trajectoryId}/completions", Right = "learning.change", Facts = [typeof(CourseFinished)],
            Summary = "Finish a course", Description = "The learning came to its end. Levels gained are counted from the intake, downwards too.",
            Example = new FinishCourse(LanguageLevel.A2, LearningOutcome.Reached, new(2027, 3, 1)),
        },
        Decide);
}
