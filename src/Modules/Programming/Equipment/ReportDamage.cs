using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Equipment;

/// <summary>Reports damage to a kit.</summary>
/// <param name="Description">What is broken, in 1 to 500 characters; no personal data.</param>
/// <param name="On">The day.</param>
public sealed record ReportDamage([property: Length(1, 500)] string Description, DateOnly On);

/// <summary>POST /v1/shared-equipment/{equipmentId}/damages.</summary>
public static class ReportDamageEndpoint
{
    public static Decision Decide(ReportDamage command, SharedEquipment kit, Asked asked) =>
        kit.Refuses(command.On, asked) is { } rule ? rule : [new KitDamaged(kit.Id, kit.OwnerId, command.Description, command.On)];

    public static void Map(Api api) => api.Change<SharedEquipment, ReportDamage>(
        new()
        {
            Path = "/shared-equipment/{equipmentId}/damages", Right = "equipment.change", Facts = [typeof(KitDamaged)],
            Summary = "Report damage", Description = "The kit cannot be used, so it is not lent until it was repaired.",
            Example = new ReportDamage("Scherm gebarsten", new(2026, 10, 5)),
        },
        Decide);
}
