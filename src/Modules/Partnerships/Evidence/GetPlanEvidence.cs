namespace Samenkracht.Partnerships.Evidence;

/// <summary>GET /v1/plan-evidence/{evidenceId} and its history.</summary>
public static class GetPlanEvidenceEndpoint
{
    public static void Map(Api api) => api.GetOne<PlanEvidence, PlanEvidenceEntry>(
        "/plan-evidence/{evidenceId}", "plan-evidence.read", "evidence", PlanEvidenceEntry.Of);
}
