namespace Samenkracht.Partnerships.Demand;

/// <summary>Puts a signal together with others that ask for the same.</summary>
/// <param name="ClusterCode">The code of the cluster, in kebab-case; the first signal makes it.</param>
/// <param name="On">The day.</param>
public sealed record ClusterSignal([property: Code] string ClusterCode, DateOnly On);

/// <summary>POST /v1/demand-signals/{signalId}/clusters.</summary>
public static class ClusterSignalEndpoint
{
    public static Decision Decide(ClusterSignal command, DemandSignal signal, Asked asked) =>
        signal.Refuses(command.On, asked) is { } unfit ? unfit
        : signal.Cluster == command.ClusterCode ? []
        : [new DemandSignalClustered(signal.Id, signal.OrganisationId, command.ClusterCode, command.On)];

    public static void Map(Api api) => api.Change<DemandSignal, ClusterSignal>(
        new()
        {
            Path = "/demand-signals/{signalId}/clusters", Right = "demand-signals.change", Facts = [typeof(DemandSignalClustered)],
            Summary = "Cluster a signal", Description = "Signals of all organisations with the same cluster ask for the same; a signal is in one cluster at a time.",
            Example = new ClusterSignal("taal-in-de-avond", new(2026, 9, 10)),
        },
        Decide);
}
