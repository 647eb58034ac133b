namespace Samenkracht.Partnerships.Projects;

/// <summary>GET /v1/network-projects/{projectId} and its history.</summary>
public static class GetProjectEndpoint
{
    public static void Map(Api api) => api.GetOne<NetworkProject, NetworkProjectEntry>(
        "/network-projects/{projectId}", "network-projects.read", "a network project", NetworkProjectEntry.Of);
}
