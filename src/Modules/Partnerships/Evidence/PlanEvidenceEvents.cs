namespace Samenkracht.Partnerships.Evidence;

/// <summary>A published result says something about nodes of the policy plan.</summary>
public sealed record PlanEvidenceRecorded(
    string EvidenceId, string MeasurementId, int Wave, string OrganisationId, string Title, IReadOnlyList<string> PlanNodes, decimal Score, int Responses,
    DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The result was published anew, and says this from now on.</summary>
public sealed record PlanEvidenceRevised(
    string EvidenceId, string MeasurementId, int Wave, string OrganisationId, IReadOnlyList<string> PlanNodes, decimal Score, int Responses, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The result is contested or withdrawn: it is no evidence any more.</summary>
public sealed record PlanEvidenceContested(
    string EvidenceId, string MeasurementId, int Wave, string OrganisationId, IReadOnlyList<string> PlanNodes, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}
