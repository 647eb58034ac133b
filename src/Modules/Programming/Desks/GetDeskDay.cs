namespace Samenkracht.Programming.Desks;

/// <summary>GET /v1/desk-days/{deskDayId}, and its history.</summary>
public static class GetDeskDayEndpoint
{
    public static void Map(Api api) => api.GetOne<DeskDay, DeskDayEntry>("/desk-days/{deskDayId}", "desk-days.read", "a day of a desk", DeskDayEntry.Of);
}
