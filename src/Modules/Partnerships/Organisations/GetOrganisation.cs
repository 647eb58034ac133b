namespace Samenkracht.Partnerships.Organisations;

/// <summary>GET /v1/organisations/{organisationId} and its history.</summary>
public static class GetOrganisationEndpoint
{
    public static void Map(Api api) => api.GetOne<Organisation, OrganisationEntry>(
        "/organisations/{organisationId}", "organisations.read", "an organisation", OrganisationEntry.Of);
}
