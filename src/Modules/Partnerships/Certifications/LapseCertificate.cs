using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Certifications;

/// <summary>Records that a certificate was withdrawn before its last day.</summary>
/// <param name="On">The first day without.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record LapseCertificate(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/certifications/{certificationId}/lapses.</summary>
public static class LapseCertificateEndpoint
{
    /// <summary>What is not there cannot be taken away.</summary>
    public static readonly Rule NoneHolds = new("certificate-none-holds", "No certificate holds on this day.");

    public static Decision Decide(LapseCertificate command, Certification certification, Asked asked) =>
        command.On > asked.Today ? Certification.InFuture
        : certification.Certificate is not { LapsedOn: null } certificate || !certificate.HoldsOn(command.On) ? NoneHolds
        : certification.Lapse(command.On, command.Reason);

    public static void Map(Api api) => api.Change<Certification, LapseCertificate>(
        new()
        {
            Path = "/certifications/{certificationId}/lapses", Right = "certifications.grant", Facts = [typeof(CertificateLapsed)],
            Summary = "Let a certificate lapse", Description = "The CBCT withdraws a certificate before its last day. On the day after its last day it lapses by itself.",
            Example = new LapseCertificate(new(2027, 3, 1), "Op eigen verzoek beeindigd"),
        },
        Decide);
}
