using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Offers;

/// <summary>An offer that asks for attention.</summary>
/// <param name="Id">The offer.</param>
/// <param name="OwnerId">Whose it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="WaitsForDescription">Whether a project began it and its owner has yet to describe it.</param>
/// <param name="LapsedNodes">Its nodes that no policy plan has today, for instance after an amendment; they ask for a revision.</param>
/// <param name="Risks">The agreements that end and brought money, with the first day without it.</param>
public sealed record OfferWarning(
    string Id, string OwnerId, string Title, bool WaitsForDescription, IReadOnlyList<string> LapsedNodes, IReadOnlyList<OfferRisk> Risks);

/// <summary>GET /v1/offer-warnings.</summary>
public static class ListOfferWarningsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/offer-warnings", Kind = OperationKind.List, Right = "programme-offers.read", Answer = typeof(Page<OfferWarning>),
            Summary = "List offer warnings", Description = "Offers that wait for a description, work on nodes that no policy plan has on the day, or lose money by an agreement that ends; retired ones need nothing.",
            Query = [new("owner", "Only those of this organisation, by id."), OneThing.Moments[0], .. Paging.Keys],
        },
        ReadAsync);

    /// <summary>The warnings about offers, given the nodes that hold.</summary>
    public static IEnumerable<OfferWarning> Of(IEnumerable<Offer> offers, IReadOnlySet<string> nodes) =>
        from offer in offers
        where offer.Status != OfferStatus.Retired
        let lapsed = offer.PlanNodes.Where(node => !nodes.Contains(node)).ToList()
        where offer.Status == OfferStatus.Stub || lapsed.Count > 0 || !offer.Risks.IsEmpty
        select new OfferWarning(offer.Id, offer.OwnerId, offer.Title, offer.Status == OfferStatus.Stub, lapsed, offer.Risks);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var outlines = await request.Session.Query<PlanOutline>().ToListAsync(request.Http.RequestAborted);
        var nodes = outlines.SelectMany(outline => outline.NodesOn(request.ValidOn)).ToHashSet();
        var query = request.Session.Query<Offer>().Where(offer => offer.Status != OfferStatus.Retired);
        if (request.Query.Text("owner") is { } owner) query = query.Where(offer => offer.OwnerId == owner);
        return await Paging.PageAsync(request, Of(await query.ToListAsync(request.Http.RequestAborted), nodes), warning => warning.Id, warning => warning);
    }
}
