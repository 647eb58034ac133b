using Marten;

namespace Samenkracht.Partnerships.Experiments;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class ExperimentsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Experiment>(PartnershipsModule.Name)
            .Records<HypothesisStated>("hypothesis-stated")
            .Records<ExperimentStarted>("experiment-started")
            .Records<ExperimentResultObserved>("experiment-result-observed")
            .Records<ExperimentDecided>("experiment-decided");
    }

    public static void Map(Api api)
    {
        StateHypothesisEndpoint.Map(api);
        StartExperimentEndpoint.Map(api);
        ObserveResultEndpoint.Map(api);
        DecideExperimentEndpoint.Map(api);
        GetExperimentEndpoint.Map(api);
        ListExperimentsEndpoint.Map(api);
    }
}
