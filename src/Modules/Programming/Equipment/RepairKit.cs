namespace Samenkracht.Programming.Equipment;

/// <summary>Records that a kit was repaired or made complete.</summary>
/// <param name="On">The day from which it can be used again.</param>
public sealed record RepairKit(DateOnly On);

/// <summary>POST /v1/shared-equipment/{equipmentId}/repairs.</summary>
public static class RepairKitEndpoint
{
    /// <summary>What works is not repaired.</summary>
    public static readonly Rule NothingToRepair = new("equipment-in-order", "There is nothing to repair on this kit.");

    public static Decision Decide(RepairKit command, SharedEquipment kit, Asked asked) =>
        kit.Refuses(command.On, asked) is { } rule ? rule
        : kit.OutOfOrderFrom is null ? NothingToRepair
        : [new KitRepaired(kit.Id, kit.OwnerId, command.On)];

    public static void Map(Api api) => api.Change<SharedEquipment, RepairKit>(
        new()
        {
            Path = "/shared-equipment/{equipmentId}/repairs", Right = "equipment.change", Facts = [typeof(KitRepaired)],
            Summary = "Repair a kit", Description = "The kit is whole, so it can be lent again.",
            Example = new RepairKit(new(2026, 10, 20)),
        },
        Decide);
}
