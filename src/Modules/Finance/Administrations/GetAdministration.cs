namespace Samenkracht.Finance.Administrations;

/// <summary>GET /v1/administrations/{administrationId} and its history.</summary>
public static class GetAdministrationEndpoint
{
    public static void Map(Api api) => api.GetOne<Administration, AdministrationEntry>(
        "/administrations/{administrationId}", "administrations.read", "the books of a legal entity", AdministrationEntry.Of);
}
