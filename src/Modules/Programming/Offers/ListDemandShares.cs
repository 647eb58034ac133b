using Marten;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Programming.Offers;

/// <summary>How much of what libraries put on began with a question of somebody else.</summary>
/// <param name="Id">The year.</param>
/// <param name="Offers">Offers that were described in the year.</param>
/// <param name="FromDemand">Those among them that answer a demand signal.</param>
/// <param name="Share">Their share, 0 to 1 in three decimals.</param>
public sealed record DemandShare(string Id, int Offers, int FromDemand, decimal Share);

/// <summary>GET /v1/demand-shares.</summary>
public static class ListDemandSharesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/demand-shares", Kind = OperationKind.List, Right = "programme-offers.read", Answer = typeof(Page<DemandShare>),
            Summary = "List the share of the programme that began with a demand",
            Description = "Per year: how many offers were described and which share of them answers a demand signal, of one organisation or of the network.",
            Query = [new("organisation", "Only offers of this organisation, by id."), .. Paging.Keys],
        },
        ReadAsync);

    /// <summary>The shares of these offers, per year; stubs do not count.</summary>
    public static IEnumerable<DemandShare> Of(IEnumerable<Offer> offers) =>
        from offer in offers
        where offer.Status != OfferStatus.Stub
        group offer by offer.From.Year into year
        let fromDemand = year.Count(offer => offer.DemandSignalId is not null)
        select new DemandShare($"{year.Key}", year.Count(), fromDemand, decimal.Round((decimal)fromDemand / year.Count(), 3));

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<Offer>().AsQueryable();
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(offer => offer.OwnerId == organisation);
        return await Paging.PageAsync(request, Of(await query.ToListAsync(request.Http.RequestAborted)), share => share.Id, share => share);
    }
}
