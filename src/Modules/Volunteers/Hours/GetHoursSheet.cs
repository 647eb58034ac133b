namespace Samenkracht.Volunteers.Hours;

/// <summary>GET /v1/hours-sheets/{sheetId}, and its history.</summary>
public static class GetHoursSheetEndpoint
{
    public static void Map(Api api) => api.GetOne<HoursSheet, HoursSheetEntry>("/hours-sheets/{sheetId}", "hours-sheets.read", "an hours sheet", HoursSheetEntry.Of);
}
