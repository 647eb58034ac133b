namespace Samenkracht.Programming.EducationSites;

/// <summary>GET /v1/education-sites/{siteId}, and its history.</summary>
public static class GetEducationSiteEndpoint
{
    public static void Map(Api api) => api.GetOne<EducationSite, EducationSiteEntry>(
        "/education-sites/{siteId}", "education-sites.read", "an education site", EducationSiteEntry.Of);
}
