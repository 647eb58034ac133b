using Samenkracht.Programming.People;

namespace Samenkracht.Programming.Learning;

/// <summary>Erases the learner.</summary>
/// <param name="LegalBasis">On what ground.</param>
/// <param name="On">The day.</param>
public sealed record EraseLearner(ErasureBasis LegalBasis, DateOnly On);

/// <summary>POST /v1/learning-trajectories/{trajectoryId}/erasures.</summary>
public static class EraseLearnerEndpoint
{
    public static Decision Decide(EraseLearner command, LearningTrajectory trajectory, Asked asked) =>
        trajectory.Refuses(command.On, asked) is { } rule
            ? rule
            : [new LearnerErased(trajectory.Id, trajectory.ControllerId, trajectory.LearnerId, command.LegalBasis, command.On)];

    public static void Map(Api api) => api.Change<LearningTrajectory, EraseLearner>(
        new()
        {
            Path = "/learning-trajectories/{trajectoryId}/erasures", Right = "learning.erase", Facts = [typeof(LearnerErased)],
            Summary = "Erase a learner",
            Description = "Destroys what is known of the learner and the key to it, in everything that the organisation keeps under the pseudonym. Level and counts stay.",
            Example = new EraseLearner(ErasureBasis.Retention, new(2028, 3, 1)),
        },
        Decide);
}
