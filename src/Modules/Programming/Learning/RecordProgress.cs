using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Learning;

/// <summary>Records how a learner gets on.</summary>
/// <param name="Level">The level now.</param>
/// <param name="Hours">The hours of learning since the record before this one, 0 to 1000.</param>
/// <param name="On">The day.</param>
public sealed record RecordProgress(LanguageLevel Level, [property: Range(0, 1_000)] decimal Hours, DateOnly On);

/// <summary>POST /v1/learning-trajectories/{trajectoryId}/progress-records.</summary>
public static class RecordProgressEndpoint
{
    public static Decision Decide(RecordProgress command, LearningTrajectory trajectory, Asked asked) =>
        trajectory.RefusesCourse(command.On, asked) is { } rule
            ? rule
            : [new ProgressRecorded(trajectory.Id, trajectory.OrganisationOn(command.On), command.Level, command.Hours, trajectory.PlanNodes, command.On)];

    public static void Map(Api api) => api.Change<LearningTrajectory, RecordProgress>(
        new()
        {
            Path = "/learning-trajectories/{trajectoryId}/progress-records", Right = "learning.change", Facts = [typeof(ProgressRecorded)],
            Summary = "Record progress", Description = "Records the level and the hours of a learner, also where no diploma is the goal.",
            Example = new RecordProgress(LanguageLevel.A2, 24.5m, new(2026, 11, 15)),
        },
        Decide);
}
