using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Certifications;

/// <summary>Records that the organisation judged itself.</summary>
/// <param name="Summary">What it found; no personal data.</param>
/// <param name="On">The day on which it was sent.</param>
public sealed record SubmitSelfEvaluation([property: Length(1, 1000)] string Summary, DateOnly On);

/// <summary>POST /v1/certifications/{certificationId}/self-evaluations.</summary>
public static class SubmitSelfEvaluationEndpoint
{
    public static Decision Decide(SubmitSelfEvaluation command, Certification certification, Asked asked) =>
        PersonalNumbers.Refuses(command.Summary) is { } personal ? personal
        : certification.Refuses(command.On, asked, CertificationStep.Announced) is { } unfit ? unfit
        : [new SelfEvaluationSubmitted(certification.Id, certification.OrganisationId, certification.Cycle, command.Summary, command.On)];

    public static void Map(Api api) => api.Change<Certification, SubmitSelfEvaluation>(
        new()
        {
            Path = "/certifications/{certificationId}/self-evaluations", Right = "certifications.change", Facts = [typeof(SelfEvaluationSubmitted)],
            Summary = "Submit a self-evaluation", Description = "The organisation judges itself by the norms of the framework, six weeks before the audit at the latest.",
            Example = new SubmitSelfEvaluation("Norm 6 (resultaten) kan scherper: effecten van twee programma's zijn niet gemeten.", new(2025, 2, 3)),
        },
        Decide);
}
