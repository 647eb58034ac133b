using Marten;

namespace Samenkracht.Partnerships.Projects;

/// <summary>GET /v1/network-projects.</summary>
public static class ListProjectsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/network-projects", Kind = OperationKind.List, Right = "network-projects.read", Answer = typeof(Page<NetworkProjectEntry>),
            Summary = "List network projects",
            Description = "Projects by network, phase, status, library or node of the policy plan, or those that are worked on on a day; with knownAt as they were "
                + "known at an instant. With unevaluated only those of which a library, or the library asked for, has not said what that year brought.",
            Query =
            [
                new("network", "Only those of this network, by id."),
                new("phase", "Only this phase.", Values: Names.Of<ProjectPhase>()),
                new("status", "Only this status.", Values: Names.Of<ProjectStatus>()),
                new("library", "Only those in which this library takes part or took part, by id."),
                new("planNode", "Only those that work on this node, or on a node of this ambition."),
                new("openOn", "Only those that are worked on on this day.", "date"),
                new("unevaluated", "Only those with a participation in this year that was not evaluated.", "integer"),
                OneThing.Moments[1],
                .. Paging.Keys,
            ],
        },
        async request => await Paging.PageAsync(
            request, (await AllAsync(request)).Where(project => IsAskedFor(project, request.Query)), project => project.Id, NetworkProjectEntry.Of));

    // A network has tens of projects, not thousands: what is asked for is picked in memory.
    private static async Task<IEnumerable<NetworkProject>> AllAsync(ReadRequest request)
    {
        var aborted = request.Http.RequestAborted;
        return request.KnownAt is null
            ? await request.Session.Query<NetworkProject>().ToListAsync(aborted)
            : (await request.History.AsOfAsync<NetworkProject>(
                await request.History.StreamsAsync(typeof(NetworkProject), aborted), request.Query.Date("openOn"), request.KnownAt, aborted)).Values;
    }

    private static bool IsAskedFor(NetworkProject project, QueryValues query)
    {
        var library = query.Text("library");
        return (query.Text("network") is not { } network || project.NetworkId == network)
            && (Names.Parse<ProjectPhase>(query.Text("phase")) is not { } phase || project.Phase == phase)
            && (Names.Parse<ProjectStatus>(query.Text("status")) is not { } status || project.Status == status)
            && (library is null || project.Participations.Any(participation => participation.LibraryId == library))
            && (query.Text("planNode") is not { } node || project.Nodes.Any(one => one.Node == node || one.Ambition == node))
            && (query.Date("openOn") is not { } day || project.IsOpenOn(day))
            && (query.Number("unevaluated") is not { } year || project.UnevaluatedIn(year).Any(one => library is null || one == library));
    }
}
