namespace Samenkracht.Partnerships.Risks;

/// <summary>GET /v1/organisation-risks/{riskId} and its history.</summary>
public static class GetOrganisationRiskEndpoint
{
    public static void Map(Api api) => api.GetOne<OrganisationRisk, OrganisationRiskEntry>(
        "/organisation-risks/{riskId}", "organisation-risks.read", "a risk of an organisation", OrganisationRiskEntry.Of);
}
