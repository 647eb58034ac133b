using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Certifications;

/// <summary>Records that the organisation is certified on conditions, for half a year.</summary>
/// <param name="From">The first day.</param>
/// <param name="Conditions">What has to be repaired; no personal data.</param>
public sealed record GrantConditional(DateOnly From, [property: Length(1, 1000)] string Conditions);

/// <summary>POST /v1/certifications/{certificationId}/conditional-certificates.</summary>
public static class GrantConditionalEndpoint
{
    public static Decision Decide(GrantConditional command, Certification certification, Asked asked)
    {
        var until = command.From.AddMonths(Certification.RepairMonths);
        return PersonalNumbers.Refuses(command.Conditions) is { } personal ? personal
            : certification.Refuses(command.From, asked, CertificationStep.Audited) is { } unfit ? unfit
            : Decision.Of([new ConditionalCertificateGranted(
                    certification.Id, certification.OrganisationId, certification.Cycle, command.Conditions, command.From, until)])
                .Telling(certification.Tell(command.From, until));
    }

    public static void Map(Api api) => api.Change<Certification, GrantConditional>(
        new()
        {
            Path = "/certifications/{certificationId}/conditional-certificates", Right = "certifications.grant", Facts = [typeof(ConditionalCertificateGranted)],
            Summary = "Grant a conditional certificate", Description = "The organisation has half a year to repair what the audit found; then it is certified in full, or no longer.",
            Example = new GrantConditional(new(2025, 6, 1), "Effectmeting van het taalhuis invoeren"),
        },
        Decide);
}
