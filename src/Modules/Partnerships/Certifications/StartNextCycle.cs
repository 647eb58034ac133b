namespace Samenkracht.Partnerships.Certifications;

/// <summary>Starts the next cycle, while the certificate of this one still stands or after it lapsed.</summary>
/// <param name="On">The day of the announcement.</param>
public sealed record StartNextCycle(DateOnly On);

/// <summary>POST /v1/certifications/{certificationId}/cycles.</summary>
public static class StartNextCycleEndpoint
{
    /// <summary>One cycle at a time.</summary>
    public static readonly Rule CycleRuns = new("certification-cycle-runs", "This cycle still runs: it ends with a certificate, or when the certificate before it has lapsed.");

    public static Decision Decide(StartNextCycle command, Certification certification, Asked asked) =>
        certification.Step < CertificationStep.Conditional && certification.Certificate?.LapsedOn is null ? CycleRuns
        : command.On > asked.Today ? Certification.InFuture
        : command.On < certification.LastOn ? Certification.TooEarly
        : [new CertificationCycleStarted(certification.Id, certification.OrganisationId, certification.Framework, certification.Cycle + 1, command.On)];

    public static void Map(Api api) => api.Change<Certification, StartNextCycle>(
        new()
        {
            Path = "/certifications/{certificationId}/cycles", Right = "certifications.change", Facts = [typeof(CertificationCycleStarted)],
            Summary = "Start the next cycle of a certification", Description = "Every four years anew. The certificate that stands goes on until its last day.",
            Example = new StartNextCycle(new(2029, 1, 15)),
        },
        Decide);
}
