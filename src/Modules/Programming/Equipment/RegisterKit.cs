using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Equipment;

/// <summary>Registers a kit to share.</summary>
/// <param name="Code">The network's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="OwnerId">The organisation that owns it. The network office names it; for others it is their own.</param>
/// <param name="On">The day from which it is shared.</param>
public sealed record RegisterKit(
    [property: Code] string? Code, [property: Length(1, 200)] string Title, EquipmentKind Kind, [property: Id("organisation")] string OwnerId, DateOnly On);

/// <summary>POST /v1/shared-equipment.</summary>
public static class RegisterKitEndpoint
{
    /// <summary>Nobody shares what is not theirs.</summary>
    public static readonly Rule OwnKitOnly = new("equipment-own-only", "You can share the equipment of your own organisation only.");

    public static Decision Decide(RegisterKit command, string id, Asked asked) =>
        asked.By.Role != "network-office" && command.OwnerId != asked.By.Organisation ? OwnKitOnly
        : command.On > asked.Today ? SharedEquipment.InFuture
        : [new KitRegistered(id, command.Title, command.Kind, command.OwnerId, command.On)];

    public static void Map(Api api) => api.Start<SharedEquipment, RegisterKit>(
        new()
        {
            Path = "/shared-equipment", Right = "equipment.change", Facts = [typeof(KitRegistered)],
            Summary = "Register a kit", Description = "Shares a kit or a lab of one library with all libraries of the network.",
            Example = new RegisterKit("bee-bots", "Bee-Bots, 12 stuks", EquipmentKind.Robotics, "organisation-bibliotheek-deventer", new(2026, 9, 1)),
        },
        command => Keys.For("shared-equipment", command.Code),
        Decide);
}
