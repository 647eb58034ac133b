namespace Samenkracht.Partnerships.LocalTasks;

/// <summary>GET /v1/local-tasks.</summary>
public static class ListLocalTasksEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/local-tasks", Kind = OperationKind.List, Right = "local-tasks.read", Answer = typeof(Page<LocalTaskEntry>),
            Summary = "List local tasks",
            Description = "Local tasks by organisation, by the node of a policy plan that answers to them, open or not. Libraries see each other's.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("planNode", "Only those linked to this node of a policy plan."),
                new("open", "true for those that are not resolved, false for those that are.", Values: ["true", "false"]),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<LocalTask>().AsQueryable();
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(task => task.OrganisationId == organisation);
            if (request.Query.Text("planNode") is { } node) query = query.Where(task => task.PlanNodes.Contains(node));
            if (request.Query.Text("open") is { } open)
                query = open == "true" ? query.Where(task => task.ResolvedOn == null) : query.Where(task => task.ResolvedOn != null);
            return Paging.PageAsync(request, query, task => task.Id, LocalTaskEntry.Of);
        });
}
