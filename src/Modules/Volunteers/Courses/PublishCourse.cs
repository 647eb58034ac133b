using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Courses;

/// <summary>Puts a course in the catalogue.</summary>
/// <param name="Code">The network's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="OrganisationId">The organisation that offers it; the own one when absent. The network office names it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Hours">How many hours it takes, 0.5 to 1000.</param>
/// <param name="CertificateMonths">For how many months its certificate is valid, 1 to 120; null for ever.</param>
/// <param name="Competences">The competences that it builds, by code as in competence profiles.</param>
/// <param name="PlanNode">The node of a policy plan that it works for; null for none.</param>
/// <param name="PublishedOn">The first day on which people can enrol.</param>
public sealed record PublishCourse(
    [property: Code] string? Code,
    [property: Id("organisation")] string? OrganisationId,
    [property: Length(1, 200)] string Title,
    [property: Range(0.5, 1000)] decimal Hours,
    [property: Range(1, 120)] int? CertificateMonths,
    [property: Length(0, 20)] IReadOnlyList<string> Competences,
    [property: RegularExpression("^policy-plan-[a-z0-9-]{2,100}/[a-z0-9-]{2,60}$", ErrorMessage = "This must be the id of a policy plan, a slash and the code of a node in it.")]
    string? PlanNode,
    DateOnly PublishedOn);

/// <summary>POST /v1/courses.</summary>
public static class PublishCourseEndpoint
{
    public static Decision Decide(PublishCourse command, string id, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } another ? another
        : command.PublishedOn > asked.Today ? Course.InFuture
        : [new CoursePublished(
            id, OwnOrganisation.Of(command.OrganisationId, asked.By)!, command.Title, command.Hours, command.CertificateMonths,
            [.. command.Competences.Distinct()], command.PlanNode, command.PublishedOn)];

    public static void Map(Api api) => api.Start<Course, PublishCourse>(
        new()
        {
            Path = "/courses", Right = "courses.publish", Facts = [typeof(CoursePublished)],
            Summary = "Publish a course",
            Description = "Puts a course for volunteers and staff in the catalogue of the network. Its certificate is valid for a number of months, or for ever.",
            Example = new PublishCourse(
                "taalvrijwilliger-basis", null, "Basistraining taalvrijwilliger", 12m, 36, ["taalcoaching"], "policy-plan-samenkracht-2021-2024/a3-d2", new(2026, 9, 1)),
        },
        command => Keys.For("course", command.Code),
        Decide);
}
