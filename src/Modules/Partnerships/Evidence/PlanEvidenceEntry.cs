namespace Samenkracht.Partnerships.Evidence;

/// <summary>Evidence as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="MeasurementId">The effect measurement.</param>
/// <param name="Wave">The number of its wave.</param>
/// <param name="OrganisationId">The library that measured.</param>
/// <param name="Title">What was measured.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it is about.</param>
/// <param name="Score">The mean score, 1 to 10.</param>
/// <param name="Responses">How many answered: 10 or more.</param>
/// <param name="RecordedOn">The day of the last publication.</param>
/// <param name="IsContested">Whether it was contested since, and therefore is no evidence.</param>
/// <param name="ContestedOn">The last day on which it was contested; null when it never was.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record PlanEvidenceEntry(
    string Id, string MeasurementId, int Wave, string OrganisationId, string Title, IReadOnlyList<string> PlanNodes, decimal Score, int Responses,
    DateOnly RecordedOn, bool IsContested, DateOnly? ContestedOn, string History)
{
    internal static PlanEvidenceEntry Of(PlanEvidence state) => new(
        state.Id, state.MeasurementId, state.Wave, state.OrganisationId, state.Title, state.PlanNodes, state.Score, state.Responses, state.RecordedOn,
        state.IsContested, state.ContestedOn, $"/v1/plan-evidence/{state.Id}/history");
}
