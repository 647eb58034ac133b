namespace Samenkracht.Partnerships.Plans;

/// <summary>GET /v1/policy-plans/{planId} and its history.</summary>
public static class GetPlanEndpoint
{
    public static void Map(Api api) => api.GetOne<PolicyPlan, PolicyPlanEntry>("/policy-plans/{planId}", "policy-plans.read", "a policy plan", PolicyPlanEntry.Of);
}
