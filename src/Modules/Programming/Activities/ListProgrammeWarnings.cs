using System.Text.Json;
using Marten;
using Marten.Linq.MatchesSql;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;
using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Activities;

/// <summary>GET /v1/programme-warnings.</summary>
public static class ListProgrammeWarningsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/programme-warnings", Kind = OperationKind.List, Right = "activities.read", Answer = typeof(Page<ProgrammeWarning>),
            Summary = "List programme warnings",
            Description = "Activities with sessions in a year that have no partner, work on nodes that no policy plan has today, or have sessions that need another place.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("year", "The year of the sessions; this year when absent.", "integer"),
                .. Paging.Keys,
            ],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var year = request.Query.Number("year") ?? request.ValidOn.Year;
        if (year is < 2000 or > 2100) return Problems.Invalid([new("year", "query", "This must lie between 2000 and 2100.")]);

        var outlines = await request.Session.Query<PlanOutline>().ToListAsync(request.Http.RequestAborted);
        var nodes = outlines.SelectMany(outline => outline.NodesOn(request.ValidOn)).ToHashSet();
        var query = request.Session.Query<Activity>().AsQueryable().Between(new(year, 1, 1), new(year, 12, 31)).Where(activity => activity.MatchesSql(
            "(jsonb_array_length(d.data -> 'partners') = 0 or (d.data ->> 'needsPlace')::boolean or not d.data -> 'planNodes' <@ ?::jsonb)",
            JsonSerializer.Serialize(nodes)));
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(activity => activity.OrganisationId == organisation);
        if (request.Caller.Reach == Reach.Own) query = query.Where(activity => activity.OrganisationId == request.Caller.Organisation);
        return await Paging.PageAsync(request, query, activity => activity.Id, activity => ProgrammeWarning.Of(activity, nodes));
    }
}
