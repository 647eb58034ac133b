namespace Samenkracht.Volunteers.Courses;

/// <summary>A course as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation that offers it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Hours">How many hours it takes.</param>
/// <param name="CertificateMonths">For how many months its certificate is valid; null for ever.</param>
/// <param name="Competences">The competences that it builds, by code.</param>
/// <param name="PlanNode">The node of a policy plan that it works for.</param>
/// <param name="PublishedOn">Since when people can enrol.</param>
/// <param name="WithdrawnOn">Since when nobody can any more.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record CourseEntry(
    string Id, string OrganisationId, string Title, decimal Hours, int? CertificateMonths, IReadOnlyList<string> Competences, string? PlanNode,
    DateOnly PublishedOn, DateOnly? WithdrawnOn, string History)
{
    internal static CourseEntry Of(Course state) => new(
        state.Id, state.OrganisationId, state.Title, state.Hours, state.CertificateMonths, state.Competences, state.PlanNode, state.PublishedOn, state.WithdrawnOn,
        $"/v1/courses/{state.Id}/history");
}
