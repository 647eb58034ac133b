namespace Samenkracht.Partnerships.Experiments;

/// <summary>GET /v1/experiments.</summary>
public static class ListExperimentsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/experiments", Kind = OperationKind.List, Right = "experiments.read", Answer = typeof(Page<ExperimentEntry>),
            Summary = "List experiments", Description = "The experiments of the network by owner, by how far they have come, or by their last decision.",
            Query =
            [
                new("owner", "Only those of this organisation, by id."),
                new("status", "Only those that have come this far.", Values: Names.Of<ExperimentStatus>()),
                new("decision", "Only those with this last decision.", Values: Names.Of<ExperimentDecision>()),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<Experiment>().AsQueryable();
            if (request.Query.Text("owner") is { } owner) query = query.Where(experiment => experiment.OwnerId == owner);
            if (Names.Parse<ExperimentStatus>(request.Query.Text("status")) is { } status) query = query.Where(experiment => experiment.Status == status);
            if (Names.Parse<ExperimentDecision>(request.Query.Text("decision")) is { } decision) query = query.Where(experiment => experiment.LastDecision == decision);
            return Paging.PageAsync(request, query, experiment => experiment.Id, ExperimentEntry.Of);
        });
}
