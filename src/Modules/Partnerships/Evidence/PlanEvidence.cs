using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Evidence;

/// <summary>What one wave of an effect measurement says about nodes of the policy plan.</summary>
public sealed record PlanEvidence(
    string Id, string MeasurementId, int Wave, string OrganisationId, string Title, ImmutableArray<string> PlanNodes, decimal Score, int Responses,
    DateOnly RecordedOn, DateOnly? ContestedOn)
{
    private const string Measurement = "effect-measurement-";

    /// <summary>What is contested was published; the contest waits until that is known here.</summary>
    public static readonly Rule NotRecorded = new("plan-evidence-not-recorded", "No result of this wave of the measurement is recorded yet.");

    /// <summary>Whether it was contested since it was last published.</summary>
    public bool IsContested => RecordedOn <= ContestedOn;

    /// <summary>The stream for a wave of a measurement.</summary>
    public static string StreamOf(string measurementId, int wave) => Keys.For("plan-evidence", $"{CodeOf(measurementId)}-{wave}");

    /// <summary>The code of a measurement, without its noun.</summary>
    public static string CodeOf(string measurementId) =>
        measurementId.StartsWith(Measurement, StringComparison.Ordinal) ? measurementId[Measurement.Length..] : measurementId;

    public static PlanEvidence Create(PlanEvidenceRecorded e) =>
        new(e.EvidenceId, e.MeasurementId, e.Wave, e.OrganisationId, e.Title, [.. e.PlanNodes], e.Score, e.Responses, e.On, null);

    public PlanEvidence Apply(PlanEvidenceRevised e) => this with { PlanNodes = [.. e.PlanNodes], Score = e.Score, Responses = e.Responses, RecordedOn = e.On };

    public PlanEvidence Apply(PlanEvidenceContested e) => this with { ContestedOn = e.On };
}
