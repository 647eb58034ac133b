using Marten;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Programming.Desks;

/// <summary>Help in the neighbourhood, as the API shows it.</summary>
/// <param name="Id">The service point that points to it, a slash and the code of the entry.</param>
/// <param name="ServicePointId">The service point that points to it.</param>
/// <param name="LibraryId">The library whose service point it is.</param>
/// <param name="Code">The code of the entry.</param>
/// <param name="Title">What it is.</param>
/// <param name="OrganisationId">Who gives the help; null when it is no registered organisation.</param>
/// <param name="From">The first day on which it is there.</param>
/// <param name="Until">The last day on which it is there; null for open-ended.</param>
public sealed record SocialMapHelp(
    string Id, string ServicePointId, string LibraryId, string Code, string Title, string? OrganisationId, DateOnly From, DateOnly? Until);

/// <summary>GET /v1/social-map.</summary>
public static class ListSocialMapEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/social-map", Kind = OperationKind.List, Right = "service-points.read", Answer = typeof(Page<SocialMapHelp>),
            Summary = "List the social map",
            Description = "The help that service points can point people to, of one library or of all; on a day, only what is there at a desk that is open.",
            Query =
            [
                new("organisation", "Only of service points of this library, by id."),
                new("on", "Only what is there on this day.", "date"),
                .. Paging.Keys,
            ],
        },
        ReadAsync);

    /// <summary>The entries of these service points; on a day, only what is there at a desk that is open.</summary>
    public static IEnumerable<SocialMapHelp> Of(IEnumerable<ServicePoint> points, DateOnly? day) =>
        from point in points
        where day is not { } open || point.IsOpenOn(open)
        from entry in point.SocialMap
        where day is not { } there || entry.IsThereOn(there)
        select new SocialMapHelp(
            $"{point.Id}/{entry.Code}", point.Id, point.OrganisationId, entry.Code, entry.Title, entry.OrganisationId, entry.From, entry.Until);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<ServicePoint>().AsQueryable();
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(point => point.OrganisationId == organisation);
        return await Paging.PageAsync(
            request, Of(await query.ToListAsync(request.Http.RequestAborted), request.Query.Date("on")), help => help.Id, help => help);
    }
}
