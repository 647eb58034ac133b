using Marten;

namespace Samenkracht.Programming.Equipment;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class EquipmentPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<SharedEquipment>(ProgrammingModule.Name)
            .Records<KitRegistered>("kit-registered")
            .Records<KitLent>("kit-lent")
            .Records<KitReturned>("kit-returned")
            .Records<KitDamaged>("kit-damaged")
            .Records<KitRepaired>("kit-repaired")
            .Records<KitPassedOn>("kit-passed-on")
            .Records<KitRetired>("kit-retired");
    }

    public static void Map(Api api)
    {
        RegisterKitEndpoint.Map(api);
        LendKitEndpoint.Map(api);
        ReturnKitEndpoint.Map(api);
        ReportDamageEndpoint.Map(api);
        RepairKitEndpoint.Map(api);
        RetireKitEndpoint.Map(api);
        GetEquipmentEndpoint.Map(api);
        ListEquipmentEndpoint.Map(api);
    }
}
