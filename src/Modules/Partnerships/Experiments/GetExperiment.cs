namespace Samenkracht.Partnerships.Experiments;

/// <summary>GET /v1/experiments/{experimentId} and its history.</summary>
public static class GetExperimentEndpoint
{
    public static void Map(Api api) => api.GetOne<Experiment, ExperimentEntry>(
        "/experiments/{experimentId}", "experiments.read", "an experiment", ExperimentEntry.Of);
}
