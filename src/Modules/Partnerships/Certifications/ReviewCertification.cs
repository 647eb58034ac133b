using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Certifications;

/// <summary>Records that the CBCT looked at the organisation after its merger.</summary>
/// <param name="Conclusion">What it found; no personal data.</param>
/// <param name="On">The day.</param>
public sealed record ReviewCertification([property: Length(1, 1000)] string Conclusion, DateOnly On);

/// <summary>POST /v1/certifications/{certificationId}/reviews.</summary>
public static class ReviewCertificationEndpoint
{
    /// <summary>Without a merger the cycle is enough.</summary>
    public static readonly Rule NotDue = new("certification-review-not-due", "No merger makes a review of this certification due.");

    public static Decision Decide(ReviewCertification command, Certification certification, Asked asked) =>
        PersonalNumbers.Refuses(command.Conclusion) is { } personal ? personal
        : certification.Review is not { } review ? NotDue
        : command.On > asked.Today ? Certification.InFuture
        : command.On < certification.LastOn ? Certification.TooEarly
        : [new CertificationReviewed(certification.Id, certification.OrganisationId, review.MergerId, command.Conclusion, command.On)];

    public static void Map(Api api) => api.Change<Certification, ReviewCertification>(
        new()
        {
            Path = "/certifications/{certificationId}/reviews", Right = "certifications.grant", Facts = [typeof(CertificationReviewed)],
            Summary = "Record a review of a certification",
            Description = "The CBCT looked at the organisation that a merger changed. A certificate that came from a predecessor stays conditional until a new one is granted.",
            Example = new ReviewCertification("De opvolger werkt volgens hetzelfde beleid.", new(2024, 4, 8)),
        },
        Decide);
}
