namespace Samenkracht.Programming.Equipment;

/// <summary>GET /v1/shared-equipment/{equipmentId}, and its history.</summary>
public static class GetEquipmentEndpoint
{
    public static void Map(Api api) => api.GetOne<SharedEquipment, EquipmentEntry>(
        "/shared-equipment/{equipmentId}", "equipment.read", "a shared kit", EquipmentEntry.Of);
}
