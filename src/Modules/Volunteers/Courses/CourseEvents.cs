namespace Samenkracht.Volunteers.Courses;

/// <summary>A course can be followed.</summary>
public sealed record CoursePublished(
    string CourseId, string OrganisationId, string Title, decimal Hours, int? CertificateMonths, IReadOnlyList<string> Competences, string? PlanNode,
    DateOnly PublishedOn) : IFact
{
    DateOnly IFact.ValidFrom => PublishedOn;
}

/// <summary>A course takes nobody new; certificates keep what they are worth.</summary>
public sealed record CourseWithdrawn(string CourseId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.Reason => Reason;
}

/// <summary>By a merger, or its annulment, a course is another organisation's.</summary>
public sealed record CoursePassedOn(
    string CourseId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
