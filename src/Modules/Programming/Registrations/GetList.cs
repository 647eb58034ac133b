namespace Samenkracht.Programming.Registrations;

/// <summary>GET /v1/registration-lists/{registrationListId}, and its history.</summary>
public static class GetListEndpoint
{
    public static void Map(Api api) => api.GetOne<RegistrationList, RegistrationListEntry>(
        "/registration-lists/{registrationListId}", "registrations.read", "personal-data.participants", "a registration list", RegistrationListEntry.Of);
}
