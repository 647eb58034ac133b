using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Equipment;

/// <summary>Takes a kit back.</summary>
/// <param name="On">The day of the return.</param>
/// <param name="Complete">Whether everything is there; an incomplete kit is not lent until it was repaired.</param>
/// <param name="Note">What is missing or to know, in 1 to 500 characters; no personal data. Null for nothing.</param>
public sealed record ReturnKit(DateOnly On, bool Complete, [property: Length(1, 500)] string? Note);

/// <summary>POST /v1/shared-equipment/{equipmentId}/returns.</summary>
public static class ReturnKitEndpoint
{
    /// <summary>What comes back was away.</summary>
    public static readonly Rule NotLent = new("equipment-not-lent", "Nobody has this kit on loan on that day.");

    public static Decision Decide(ReturnKit command, SharedEquipment kit, Asked asked) =>
        kit.Refuses(command.On, asked) is { } rule ? rule
        : kit.LoanToReturn(command.On) is not { } loan ? NotLent
        : [new KitReturned(kit.Id, loan.Number, kit.OwnerId, loan.LibraryId, command.Complete, command.Note, command.On)];

    public static void Map(Api api) => api.Change<SharedEquipment, ReturnKit>(
        new()
        {
            Path = "/shared-equipment/{equipmentId}/returns", Right = "equipment.change", Facts = [typeof(KitReturned)],
            Summary = "Take a kit back", Description = "The kit came back from the loan that began first; from that day another can have it.",
            Example = new ReturnKit(new(2026, 10, 2), false, "Een oplaadkabel ontbreekt"),
        },
        Decide);
}
