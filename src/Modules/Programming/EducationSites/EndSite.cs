using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.EducationSites;

/// <summary>Ends the work on reading at a site.</summary>
/// <param name="On">The first day on which they do not work together any more.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record EndSite(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/education-sites/{siteId}/ends.</summary>
public static class EndSiteEndpoint
{
    /// <summary>What has ended does not end again.</summary>
    public static readonly Rule EndedAlready = new("education-site-ended-already", "This education site has ended already.");

    public static Decision Decide(EndSite command, EducationSite site, Asked asked) =>
        site.EndedOn is not null ? EndedAlready
        : site.RefusesOn(command.On, asked) is { } rule ? rule
        : [new EducationSiteEnded(site.Id, site.OrganisationId, site.Pupils, [.. site.PlanNodes], command.On, command.Reason)];

    public static void Map(Api api) => api.Change<EducationSite, EndSite>(
        new()
        {
            Path = "/education-sites/{siteId}/ends", Right = "education-sites.end", Facts = [typeof(EducationSiteEnded)],
            Summary = "End an education site",
            Description = "The site and its pupils do not count any more from the given day. What came before can still be recorded.",
            Example = new EndSite(new(2024, 8, 1), "School gefuseerd"),
        },
        Decide);
}
