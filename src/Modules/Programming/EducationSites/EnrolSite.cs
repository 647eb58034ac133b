using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.EducationSites;

/// <summary>Enrols a school or childcare centre where the own library works on reading.</summary>
/// <param name="Code">The library's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Title">Its title.</param>
/// <param name="InstitutionId">The school or childcare centre, a registered organisation.</param>
/// <param name="Programme">By which programme they work; the stage of the continuous line follows from it.</param>
/// <param name="Pupils">How many pupils or children there are, 1 to 5000.</param>
/// <param name="AgreementId">The agreement behind it; null when there is none here.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it works on, 1 to 10.</param>
/// <param name="From">The first day.</param>
public sealed record EnrolSite(
    [property: Code] string? Code,
    [property: Length(1, 200)] string Title,
    [property: Id("organisation")] string InstitutionId,
    SiteProgramme Programme,
    [property: Range(1, 5_000)] int Pupils,
    [property: Id("agreement")] string? AgreementId,
    [property: Length(1, 10)] IReadOnlyList<string> PlanNodes,
    DateOnly From);

/// <summary>POST /v1/education-sites.</summary>
public static class EnrolSiteEndpoint
{
    public static Decision Decide(EnrolSite command, string id, Asked asked) =>
        command.From > asked.Today ? EducationSite.InFuture
        : PlanOutline.Refuses(command.PlanNodes, command.From, asked)
        ?? [new EducationSiteEnrolled(
            id, asked.By.Organisation!, command.Title, command.InstitutionId, command.Programme, EducationSite.StageOf(command.Programme), command.Pupils,
            command.AgreementId, command.PlanNodes, command.From)];

    public static void Map(Api api) => api.Start<EducationSite, EnrolSite>(
        new()
        {
            Path = "/education-sites", Right = "education-sites.change", Facts = [typeof(EducationSiteEnrolled)],
            Summary = "Enrol an education site",
            Description = "The caller's library and a school or childcare centre work on reading together, by a programme, from the given day.",
            Example = new EnrolSite(
                "deventer-de-wizard", "De Bibliotheek op school De Wizard", "organisation-de-wizard", SiteProgramme.DbosPrimary, 240, null,
                ["policy-plan-samenkracht-2021-2024/a1-d2"], new(2021, 9, 1)),
        },
        command => Keys.For("education-site", command.Code),
        Decide,
        (command, _) => PlanOutline.Keys(command.PlanNodes));
}
