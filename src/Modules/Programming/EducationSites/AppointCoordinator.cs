namespace Samenkracht.Programming.EducationSites;

/// <summary>Records that somebody works on reading at a site; who it is, is not kept.</summary>
/// <param name="Role">What somebody does.</param>
/// <param name="Trained">Whether somebody was trained for it.</param>
/// <param name="From">The first day.</param>
public sealed record AppointCoordinator(CoordinatorRole Role, bool Trained, DateOnly From);

/// <summary>POST /v1/education-sites/{siteId}/coordinators.</summary>
public static class AppointCoordinatorEndpoint
{
    public static Decision Decide(AppointCoordinator command, EducationSite site, Asked asked) =>
        site.RefusesOn(command.From, asked) is { } rule ? rule
        : [new CoordinatorAppointed(site.Id, site.OrganisationId, command.Role, command.Trained, command.From)];

    public static void Map(Api api) => api.Change<EducationSite, AppointCoordinator>(
        new()
        {
            Path = "/education-sites/{siteId}/coordinators", Right = "education-sites.change", Facts = [typeof(CoordinatorAppointed)],
            Summary = "Appoint a coordinator", Description = "Somebody takes on a role for reading at the site, in the place of whoever had it before.",
            Example = new AppointCoordinator(CoordinatorRole.ReadingCoordinator, true, new(2021, 10, 1)),
        },
        Decide);
}
