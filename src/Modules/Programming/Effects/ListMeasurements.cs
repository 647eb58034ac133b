using Samenkracht.Common.Rights;

namespace Samenkracht.Programming.Effects;

/// <summary>GET /v1/effect-measurements.</summary>
public static class ListMeasurementsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/effect-measurements", Kind = OperationKind.List, Right = "effect-measurements.read", Answer = typeof(Page<EffectMeasurementEntry>),
            Summary = "List effect measurements",
            Description = "What libraries measure on participants and how far it has come. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only of this organisation, by id."),
                new("module", "Only on this subject.", Values: Names.Of<ImpactModule>()),
                new("planNode", "Only those that are evidence for this node of a policy plan."),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<EffectMeasurement>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(measurement => measurement.OrganisationId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(measurement => measurement.OrganisationId == organisation);
            if (Names.Parse<ImpactModule>(request.Query.Text("module")) is { } module) query = query.Where(measurement => measurement.Module == module);
            if (request.Query.Text("planNode") is { } node) query = query.Where(measurement => measurement.PlanNodes.Contains(node));
            return Paging.PageAsync(request, query, measurement => measurement.Id, EffectMeasurementEntry.Of);
        });
}
