using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Courses;

/// <summary>Awards the certificate of a course.</summary>
/// <param name="Enrolment">The number of the enrolment.</param>
/// <param name="On">The first day on which it is valid.</param>
public sealed record AwardCertificate([property: Range(1, 10_000)] int Enrolment, DateOnly On);

/// <summary>POST /v1/training-records/{recordId}/certificates.</summary>
public static class AwardCertificateEndpoint
{
    /// <summary>A certificate tells that somebody was there.</summary>
    public static readonly Rule NotAttended = new("certificate-without-attendance", "A certificate is for who attended the course by that day.");

    /// <summary>To renew a certificate one follows the course again.</summary>
    public static readonly Rule AwardedAlready = new("certificate-awarded-already", "The certificate of this enrolment was awarded.");

    public static Decision Decide(AwardCertificate command, TrainingRecord record, Asked asked) =>
        record.Of(command.Enrolment, asked.By) is not { } enrolment ? TrainingRecord.NoSuchEnrolment
        : enrolment.AwardedOn is not null ? AwardedAlready
        : enrolment.AttendedOn is not { } attended || command.On < attended ? NotAttended
        : command.On > asked.Today ? TrainingRecord.InFuture
        : [new CertificateAwarded(
            record.Id, record.PersonId, enrolment.Number, enrolment.CourseId, enrolment.OrganisationId,
            enrolment.CertificateMonths is { } months ? command.On.AddMonths(months).AddDays(-1) : null, enrolment.PlanNode, command.On)];

    public static void Map(Api api) => api.Change<TrainingRecord, AwardCertificate>(
        new()
        {
            Path = "/training-records/{recordId}/certificates", Right = "training-records.change", Facts = [typeof(CertificateAwarded)],
            Summary = "Award a certificate", Description = "The certificate is valid for as many months as the course said at enrolment, or for ever; after its last day it has expired.",
            Example = new AwardCertificate(1, new(2026, 10, 1)),
        },
        Decide);
}
