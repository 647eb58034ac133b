namespace Samenkracht.Contracts.Programming;

/// <summary>The result of an effect measurement was published.</summary>
/// <param name="MeasurementId">The measurement.</param>
/// <param name="Wave">The number of the wave of the measurement.</param>
/// <param name="OrganisationId">The library that measured.</param>
/// <param name="Title">What was measured.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it is evidence for.</param>
/// <param name="Score">The mean score, 1 to 10.</param>
/// <param name="Responses">How many answered: 10 or more.</param>
/// <param name="PublishedOn">The day of publication.</param>
public sealed record EffectResultPublished(
    string MeasurementId, int Wave, string OrganisationId, string Title, IReadOnlyList<string> PlanNodes, decimal Score, int Responses, DateOnly PublishedOn);
