namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>GET /v1/annual-plans/{annualPlanId} and its history.</summary>
public static class GetAnnualPlanEndpoint
{
    public static void Map(Api api) => api.GetOne<AnnualPlan, AnnualPlanEntry>(
        "/annual-plans/{annualPlanId}", "annual-plans.read", "an annual plan", AnnualPlanEntry.Of);
}
