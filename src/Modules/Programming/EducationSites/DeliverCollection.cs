using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.EducationSites;

/// <summary>Brings books and other things to read to a site.</summary>
/// <param name="Items">How many, 1 to 100000.</param>
/// <param name="On">The day.</param>
public sealed record DeliverCollection([property: Range(1, 100_000)] int Items, DateOnly On);

/// <summary>POST /v1/education-sites/{siteId}/collections.</summary>
public static class DeliverCollectionEndpoint
{
    public static Decision Decide(DeliverCollection command, EducationSite site, Asked asked) =>
        site.RefusesOn(command.On, asked) is { } rule ? rule
        : [new CollectionDelivered(site.Id, site.OrganisationId, command.Items, [.. site.PlanNodes], command.On)];

    public static void Map(Api api) => api.Change<EducationSite, DeliverCollection>(
        new()
        {
            Path = "/education-sites/{siteId}/collections", Right = "education-sites.change", Facts = [typeof(CollectionDelivered)],
            Summary = "Deliver a collection",
            Description = "The library brings books and other things to read; each delivery counts.", Example = new DeliverCollection(450, new(2021, 10, 4)),
        },
        Decide);
}
