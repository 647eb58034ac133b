namespace Samenkracht.Programming.EducationSites;

/// <summary>GET /v1/education-sites.</summary>
public static class ListEducationSitesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/education-sites", Kind = OperationKind.List, Right = "education-sites.read", Answer = typeof(Page<EducationSiteEntry>),
            Summary = "List education sites",
            Description = "Schools and childcare centres where libraries work on reading, by library, programme or institution, or that take part on a day.",
            Query =
            [
                new("organisation", "Only those of this library, by id."),
                new("programme", "Only this programme.", Values: Names.Of<SiteProgramme>()),
                new("institution", "Only those at this school or childcare centre, by id."),
                new("activeOn", "Only those that take part on this day.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<EducationSite>().AsQueryable();
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(site => site.OrganisationId == organisation);
            if (Names.Parse<SiteProgramme>(request.Query.Text("programme")) is { } programme) query = query.Where(site => site.Programme == programme);
            if (request.Query.Text("institution") is { } institution) query = query.Where(site => site.InstitutionId == institution);
            if (request.Query.Date("activeOn") is { } day) query = query.Where(site => site.From <= day && (site.EndedOn == null || site.EndedOn > day));
            return Paging.PageAsync(request, query, site => site.Id, EducationSiteEntry.Of);
        });
}
