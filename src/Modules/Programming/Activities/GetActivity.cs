namespace Samenkracht.Programming.Activities;

/// <summary>GET /v1/activities/{activityId} and its history.</summary>
public static class GetActivityEndpoint
{
    public static void Map(Api api) => api.GetOne<Activity, ActivityEntry>("/activities/{activityId}", "activities.read", "an activity", ActivityEntry.Of);
}
