namespace Samenkracht.Contracts.Programming;

/// <summary>A published result is contested or withdrawn: it is no evidence any more.</summary>
/// <param name="MeasurementId">The measurement.</param>
/// <param name="Wave">The number of the wave of the measurement.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it was evidence for.</param>
/// <param name="On">The day.</param>
public sealed record EffectResultContested(string MeasurementId, int Wave, IReadOnlyList<string> PlanNodes, DateOnly On);
