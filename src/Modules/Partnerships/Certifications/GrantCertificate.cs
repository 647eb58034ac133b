namespace Samenkracht.Partnerships.Certifications;

/// <summary>Records that the organisation is certified.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, at most four years later.</param>
public sealed record GrantCertificate(DateOnly From, DateOnly Until);

/// <summary>POST /v1/certifications/{certificationId}/certificates.</summary>
public static class GrantCertificateEndpoint
{
    /// <summary>What was good is looked at again.</summary>
    public static readonly Rule TooLong = new("certificate-too-long", "A certificate lasts a day at least and four years at most.");

    // Also after a conditional certificate: the conditions were met.
    public static Decision Decide(GrantCertificate command, Certification certification, Asked asked) =>
        certification.Refuses(command.From, asked, CertificationStep.Audited, CertificationStep.Conditional) is { } unfit ? unfit
        : command.Until < command.From || command.Until > command.From.AddYears(Certification.MostYears) ? TooLong
        : Decision.Of([new CertificateGranted(certification.Id, certification.OrganisationId, certification.Cycle, command.From, command.Until)])
            .Telling(certification.Tell(command.From, command.Until));

    public static void Map(Api api) => api.Change<Certification, GrantCertificate>(
        new()
        {
            Path = "/certifications/{certificationId}/certificates", Right = "certifications.grant", Facts = [typeof(CertificateGranted)],
            Summary = "Grant a certificate", Description = "The CBCT certifies the organisation, after an audit or when the conditions of an earlier certificate are met. It lapses by itself.",
            Example = new GrantCertificate(new(2025, 6, 1), new(2029, 6, 1)),
        },
        Decide);
}
