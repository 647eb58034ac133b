namespace Samenkracht.Volunteers.Courses;

/// <summary>Somebody's part in a course.</summary>
/// <param name="Number">Its number in the record, from 1.</param>
/// <param name="CourseId">The course.</param>
/// <param name="OrganisationId">The organisation that enrolled the person.</param>
/// <param name="CertificateMonths">For how many months the certificate is valid, as the course said at enrolment; null for ever.</param>
/// <param name="PlanNode">The node of a policy plan that the course works for.</param>
/// <param name="EnrolledOn">The day of enrolment.</param>
/// <param name="HoursAttended">Hours so far.</param>
/// <param name="AttendedOn">The last day at the course.</param>
/// <param name="AwardedOn">The first day of the certificate; null without.</param>
/// <param name="ValidUntil">The last day of the certificate; null for ever, or without one.</param>
/// <param name="WithdrawnOn">The day from which the certificate was withdrawn.</param>
public sealed record Enrolment(
    int Number, string CourseId, string OrganisationId, int? CertificateMonths, string? PlanNode, DateOnly EnrolledOn, decimal HoursAttended, DateOnly? AttendedOn,
    DateOnly? AwardedOn, DateOnly? ValidUntil, DateOnly? WithdrawnOn)
{
    /// <summary>Whether its certificate is valid on the day.</summary>
    public bool IsCertifiedOn(DateOnly day) =>
        AwardedOn <= day && (ValidUntil is not { } last || day <= last) && (WithdrawnOn is not { } gone || day < gone);
}
