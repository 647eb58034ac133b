namespace Samenkracht.Partnerships.Goals;

/// <summary>GET /v1/goal-frameworks.</summary>
public static class ListFrameworksEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/goal-frameworks", Kind = OperationKind.List, Right = "goal-frameworks.read", Answer = typeof(Page<GoalFrameworkEntry>),
            Summary = "List goal frameworks", Description = "Goal frameworks by level, by issuer, or whose period holds a day.",
            Query =
            [
                new("level", "Only this level.", Values: Names.Of<GoalLevel>()),
                new("issuer", "Only those that this organisation issued, by id."),
                new("periodHolds", "Only those whose period holds this day.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<GoalFramework>().AsQueryable();
            if (Names.Parse<GoalLevel>(request.Query.Text("level")) is { } level) query = query.Where(framework => framework.Level == level);
            if (request.Query.Text("issuer") is { } issuer) query = query.Where(framework => framework.IssuerId == issuer);
            if (request.Query.Date("periodHolds") is { } day)
                query = query.Where(framework => framework.From <= day && (framework.Until == null || framework.Until >= day));
            return Paging.PageAsync(request, query, framework => framework.Id, GoalFrameworkEntry.Of);
        });
}
