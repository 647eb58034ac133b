namespace Samenkracht.Programming.Learning;

/// <summary>GET /v1/learning-trajectories/{trajectoryId}, and its history.</summary>
public static class GetTrajectoryEndpoint
{
    public static void Map(Api api) => api.GetOne<LearningTrajectory, TrajectoryEntry>(
        "/learning-trajectories/{trajectoryId}", "learning.read", "personal-data.learners", "a learning trajectory", TrajectoryEntry.Of);
}
