using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Finance.Reserves;

/// <summary>A reserve as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation that created it.</param>
/// <param name="HolderId">The organisation that holds it: the successor after a merger.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="GrantorId">The grantor of an equalisation reserve.</param>
/// <param name="Goal">What it is for.</param>
/// <param name="GiverId">Who gave a fund.</param>
/// <param name="Balance">What is in it, in euro.</param>
/// <param name="CreatedOn">Since when.</param>
/// <param name="ReleasedOn">When it was released; null while it is there.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record ReserveEntry(
    string Id, string OrganisationId, string HolderId, ReserveKind Kind, string Name, string? GrantorId, string? Goal, string? GiverId, decimal Balance, DateOnly CreatedOn,
    DateOnly? ReleasedOn, string History)
{
    internal static ReserveEntry Of(Reserve state) => new(
        state.Id, state.OrganisationId, state.HolderId, state.Kind, state.Name, state.GrantorId, state.Goal, state.GiverId, state.Balance, state.CreatedOn,
        state.ReleasedOn, $"/v1/reserves/{state.Id}/history");
}

/// <summary>GET /v1/reserves, and one with its history.</summary>
public static class ListReservesEndpoint
{
    public static void Map(Api api)
    {
        api.Get(
            new()
            {
                Path = "/reserves", Kind = OperationKind.List, Right = "reserves.read", Answer = typeof(Page<ReserveEntry>),
                Summary = "List reserves", Description = "Reserves and funds by holder, kind, grantor, and whether they are still there.",
                Query =
                [
                    new("organisation", "Only those that this organisation holds, by id."), new("kind", "Only this kind.", Values: Names.Of<ReserveKind>()),
                    new("grantor", "Only those of this grantor, by id."), new("released", "true for released only, false for those that are there.", Values: ["true", "false"]),
                    .. Paging.Keys,
                ],
            },
            ReadAsync);
        api.GetOne<Reserve, ReserveEntry>("/reserves/{reserveId}", "reserves.read", "a reserve", ReserveEntry.Of);
    }

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<Reserve>().AsQueryable();
        var own = request.Caller.Organisation ?? "";
        if (request.Caller.Reach == Reach.Own) query = query.Where(reserve => reserve.HolderId == own);
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(reserve => reserve.HolderId == organisation);
        if (Names.Parse<ReserveKind>(request.Query.Text("kind")) is { } kind) query = query.Where(reserve => reserve.Kind == kind);
        if (request.Query.Text("grantor") is { } grantor) query = query.Where(reserve => reserve.GrantorId == grantor);
        if (request.Query.Text("released") is "true") query = query.Where(reserve => reserve.ReleasedOn != null);
        if (request.Query.Text("released") is "false") query = query.Where(reserve => reserve.ReleasedOn == null);
        return Paging.PageAsync(request, query, reserve => reserve.Id, ReserveEntry.Of);
    }
}
