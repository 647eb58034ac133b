using Microsoft.AspNetCore.Http;

namespace Samenkracht.Programming.Offers;

/// <summary>GET /v1/programme-offers.</summary>
public static class ListOffersEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/programme-offers", Kind = OperationKind.List, Right = "programme-offers.read", Answer = typeof(Page<OfferEntry>),
            Summary = "List offers", Description = "What the libraries of the network can put on, by owner, status, theme, target group, function, plan node or project.",
            Query =
            [
                new("owner", "Only those that this organisation owns or co-owns, by id."),
                new("status", "Only this status.", Values: Names.Of<OfferStatus>()),
                new("theme", "Only this theme.", Values: Names.Of<Theme>()),
                new("targetGroup", "Only this target group.", Values: Names.Of<TargetGroup>()),
                new("coreFunction", "Only this function.", Values: Names.Of<CoreFunction>()),
                new("planNode", "Only those that work on this node, by id."),
                new("project", "Only those of this project, by id."),
                .. Paging.Keys,
            ],
        },
        ReadAsync);

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<Offer>().AsQueryable();
        if (request.Query.Text("owner") is { } owner) query = query.Where(offer => offer.OwnerId == owner || offer.CoOwners.Contains(owner));
        if (Names.Parse<OfferStatus>(request.Query.Text("status")) is { } status) query = query.Where(offer => offer.Status == status);
        if (Names.Parse<Theme>(request.Query.Text("theme")) is { } theme) query = query.Where(offer => offer.Theme == theme);
        if (Names.Parse<TargetGroup>(request.Query.Text("targetGroup")) is { } group) query = query.Where(offer => offer.TargetGroup == group);
        if (Names.Parse<CoreFunction>(request.Query.Text("coreFunction")) is { } function) query = query.Where(offer => offer.CoreFunction == function);
        if (request.Query.Text("planNode") is { } node) query = query.Where(offer => offer.PlanNodes.Contains(node));
        if (request.Query.Text("project") is { } project) query = query.Where(offer => offer.ProjectId == project);
        return Paging.PageAsync(request, query, offer => offer.Id, OfferEntry.Of);
    }
}
