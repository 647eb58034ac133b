using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Courses;

/// <summary>Ends a certificate before its time.</summary>
/// <param name="Enrolment">The number of the enrolment.</param>
/// <param name="On">The first day on which it is not valid; its first day when it should never have been awarded.</param>
/// <param name="Reason">Why.</param>
public sealed record WithdrawCertificate([property: Range(1, 10_000)] int Enrolment, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/training-records/{recordId}/certificate-withdrawals.</summary>
public static class WithdrawCertificateEndpoint
{
    /// <summary>Only what is valid can be ended.</summary>
    public static readonly Rule NotValid = new("certificate-not-valid", "There is no certificate of this enrolment that is valid on that day.");

    public static Decision Decide(WithdrawCertificate command, TrainingRecord record, Asked asked) =>
        record.Of(command.Enrolment, asked.By) is not { } enrolment ? TrainingRecord.NoSuchEnrolment
        : enrolment.WithdrawnOn is not null || !enrolment.IsCertifiedOn(command.On) ? NotValid
        : command.On > asked.Today ? TrainingRecord.InFuture
        : PersonalNumbers.Refuses(command.Reason) is { } held ? held
        : [new CertificateWithdrawn(record.Id, record.PersonId, enrolment.Number, enrolment.CourseId, enrolment.OrganisationId, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<TrainingRecord, WithdrawCertificate>(
        new()
        {
            Path = "/training-records/{recordId}/certificate-withdrawals", Right = "training-records.change", Facts = [typeof(CertificateWithdrawn)],
            Summary = "Withdraw a certificate", Description = "The certificate is not valid from that day on. A certificate that reaches its last day needs no withdrawal.",
            Example = new WithdrawCertificate(1, new(2026, 11, 1), "De inhoud is verouderd"),
        },
        Decide);
}
