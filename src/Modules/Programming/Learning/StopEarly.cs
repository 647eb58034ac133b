namespace Samenkracht.Programming.Learning;

/// <summary>Stops a trajectory before its end.</summary>
/// <param name="Because">Why, as a category.</param>
/// <param name="On">The day.</param>
public sealed record StopEarly(StopReason Because, DateOnly On);

/// <summary>POST /v1/learning-trajectories/{trajectoryId}/stops.</summary>
public static class StopEarlyEndpoint
{
    public static Decision Decide(StopEarly command, LearningTrajectory trajectory, Asked asked) =>
        trajectory.RefusesGoingOn(command.On, asked) is { } rule
            ? rule
            : [new TrajectoryStopped(trajectory.Id, trajectory.OrganisationOn(command.On), command.Because, trajectory.PlanNodes, command.On)];

    public static void Map(Api api) => api.Change<LearningTrajectory, StopEarly>(
        new()
        {
            Path = "/learning-trajectories/{trajectoryId}/stops", Right = "learning.change", Facts = [typeof(TrajectoryStopped)],
            Summary = "Stop early", Description = "The learner stops before the end, also before the course began.",
            Example = new StopEarly(StopReason.Work, new(2026, 12, 1)),
        },
        Decide);
}
