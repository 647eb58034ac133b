namespace Samenkracht.Volunteers.Shifts;

/// <summary>GET /v1/volunteer-shifts/{shiftId}, and its history.</summary>
public static class GetShiftEndpoint
{
    public static void Map(Api api) => api.GetOne<Shift, ShiftEntry>("/volunteer-shifts/{shiftId}", "volunteer-shifts.read", "a shift", ShiftEntry.Of);
}
