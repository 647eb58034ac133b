using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Partnerships.Agreements;

/// <summary>GET /v1/agreements.</summary>
public static class ListAgreementsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/agreements", Kind = OperationKind.List, Right = "agreements.read", Answer = typeof(Page<AgreementEntry>),
            Summary = "List agreements",
            Description = "Agreements by party, level, status, or that bind on a day; with knownAt as they were known at an instant. Who reads for an organisation sees its own.",
            Query =
            [
                new("party", "Only those of this organisation, by id."),
                new("level", "Only this level.", Values: Names.Of<AgreementLevel>()),
                new("status", "Only this status.", Values: Names.Of<AgreementStatus>()),
                new("inForceOn", "Only those that bind on this day.", "date"),
                OneThing.Moments[1],
                .. Paging.Keys,
            ],
        },
        request => request.KnownAt is null ? NowAsync(request) : ThenAsync(request));

    private static Task<IResult> NowAsync(ReadRequest request)
    {
        var query = request.Session.Query<Agreement>().AsQueryable();
        foreach (var party in PartiesAsked(request)) query = query.Where(agreement => agreement.Parties.Any(one => one.OrganisationId == party));
        if (Names.Parse<AgreementLevel>(request.Query.Text("level")) is { } level) query = query.Where(agreement => agreement.Level == level);
        if (Names.Parse<AgreementStatus>(request.Query.Text("status")) is { } status) query = query.Where(agreement => agreement.Status == status);
        if (request.Query.Date("inForceOn") is { } day)
            query = query.Where(agreement => agreement.Status != AgreementStatus.Draft && agreement.From <= day
                && (agreement.Until == null || agreement.Until >= day) && (agreement.EndsOn == null || agreement.EndsOn >= day));
        return Paging.PageAsync(request, query, agreement => agreement.Id, AgreementEntry.Of);
    }

    // What was known then is folded from the facts recorded by then, of every agreement that there is.
    private static async Task<IResult> ThenAsync(ReadRequest request)
    {
        var streams = await request.History.StreamsAsync(typeof(Agreement), request.Http.RequestAborted);
        var then = await request.History.AsOfAsync<Agreement>(streams, request.Query.Date("inForceOn"), request.KnownAt, request.Http.RequestAborted);
        var found = then.Values.Where(agreement => PartiesAsked(request).All(agreement.BelongsTo));
        if (Names.Parse<AgreementLevel>(request.Query.Text("level")) is { } level) found = found.Where(agreement => agreement.Level == level);
        if (Names.Parse<AgreementStatus>(request.Query.Text("status")) is { } status) found = found.Where(agreement => agreement.Status == status);
        if (request.Query.Date("inForceOn") is { } day) found = found.Where(agreement => agreement.BindsOn(day));
        return await Paging.PageAsync(request, found, agreement => agreement.Id, AgreementEntry.Of);
    }

    private static IEnumerable<string> PartiesAsked(ReadRequest request)
    {
        if (request.Query.Text("party") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}
