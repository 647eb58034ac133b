using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Certifications;

/// <summary>Records an audit.</summary>
/// <param name="NormsNotMet">The norms that were not met, 1 to 7; none when all were.</param>
/// <param name="On">The day.</param>
public sealed record HoldAudit([property: Length(0, 7)] IReadOnlyList<int> NormsNotMet, DateOnly On);

/// <summary>POST /v1/certifications/{certificationId}/audits.</summary>
public static class HoldAuditEndpoint
{
    private const int WeeksToRead = 6;

    /// <summary>Auditors read before they come.</summary>
    public static readonly Rule TooSoon = new("audit-too-soon", "An audit is held six weeks after the self-evaluation at the earliest.");

    /// <summary>The frameworks have seven norms.</summary>
    public static readonly Rule NoSuchNorm = new("audit-norm-unknown", "A framework has the norms 1 to 7, each named once.");

    public static Decision Decide(HoldAudit command, Certification certification, Asked asked) =>
        certification.Refuses(command.On, asked, CertificationStep.SelfEvaluated) is { } unfit ? unfit
        : command.NormsNotMet.Any(norm => norm is < 1 or > 7) || command.NormsNotMet.Distinct().Count() < command.NormsNotMet.Count ? NoSuchNorm
        : command.On < certification.SelfEvaluatedOn!.Value.AddDays(WeeksToRead * 7) ? TooSoon
        : [new CertificationAuditHeld(certification.Id, certification.OrganisationId, certification.Cycle, [.. command.NormsNotMet.Order()], command.On)];

    public static void Map(Api api) => api.Change<Certification, HoldAudit>(
        new()
        {
            Path = "/certifications/{certificationId}/audits", Right = "certifications.change", Facts = [typeof(CertificationAuditHeld)],
            Summary = "Record an audit", Description = "Auditors of the CBCT saw how the organisation works, by the norms of the framework.",
            Example = new HoldAudit([6], new(2025, 4, 7)),
        },
        Decide);
}
