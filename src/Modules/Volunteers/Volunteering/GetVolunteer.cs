namespace Samenkracht.Volunteers.Volunteering;

/// <summary>GET /v1/volunteers/{volunteerId}, and its history.</summary>
public static class GetVolunteerEndpoint
{
    public static void Map(Api api) => api.GetOne<Volunteer, VolunteerEntry>("/volunteers/{volunteerId}", "volunteers.read", "a volunteer", VolunteerEntry.Of);
}
