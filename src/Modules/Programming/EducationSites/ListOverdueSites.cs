using Marten;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Programming.EducationSites;

/// <summary>An education site that owes something of a year.</summary>
/// <param name="Id">The site.</param>
/// <param name="Title">Its title.</param>
/// <param name="OrganisationId">The library.</param>
/// <param name="InstitutionId">The school or childcare centre.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="MonitorMissing">Whether a monitor is due by the agreed cycle and has no result.</param>
/// <param name="TalkMissing">Whether the annual talk was not held.</param>
public sealed record OverdueSite(string Id, string Title, string OrganisationId, string InstitutionId, int Year, bool MonitorMissing, bool TalkMissing);

/// <summary>GET /v1/education-sites/overdue.</summary>
public static class ListOverdueSitesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/education-sites/overdue", Kind = OperationKind.List, Right = "education-sites.read", Answer = typeof(Page<OverdueSite>),
            Summary = "List education sites that owe a monitor or a talk",
            Description = "Sites whose monitor is due in a year by the agreed cycle, or whose annual talk is, and for which it is missing. "
                + "A site that ends during the year owes nothing of it.",
            Query =
            [
                new("year", "The calendar year; this year when absent.", "integer"),
                new("organisation", "Only those of this library, by id."),
                .. Paging.Keys,
            ],
        },
        ReadAsync);

    /// <summary>Those of these sites that owe something of the year.</summary>
    public static IEnumerable<OverdueSite> Of(IEnumerable<EducationSite> sites, int year) =>
        from site in sites
        where site.LacksMonitor(year) || site.LacksTalk(year)
        select new OverdueSite(site.Id, site.Title, site.OrganisationId, site.InstitutionId, year, site.LacksMonitor(year), site.LacksTalk(year));

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<EducationSite>().AsQueryable();
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(site => site.OrganisationId == organisation);
        var sites = await query.ToListAsync(request.Http.RequestAborted);
        return await Paging.PageAsync(request, Of(sites, request.Query.Number("year") ?? request.ValidOn.Year), site => site.Id, site => site);
    }
}
