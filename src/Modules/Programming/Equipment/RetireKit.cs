using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Equipment;

/// <summary>Retires a kit.</summary>
/// <param name="On">The day from which it is no longer shared.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record RetireKit(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/shared-equipment/{equipmentId}/retirements.</summary>
public static class RetireKitEndpoint
{
    /// <summary>What was promised is kept, or given back first.</summary>
    public static readonly Rule OnLoan = new("equipment-on-loan", "The kit is on loan, or promised to a library.");

    public static Decision Decide(RetireKit command, SharedEquipment kit, Asked asked) =>
        kit.Refuses(command.On, asked) is { } rule ? rule
        : kit.Loans.Where(loan => loan.ReturnedOn is null).Select(loan => loan.Number).ToList() is { Count: > 0 } loans ? OnLoan.With("loans", loans)
        : [new KitRetired(kit.Id, kit.OwnerId, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<SharedEquipment, RetireKit>(
        new()
        {
            Path = "/shared-equipment/{equipmentId}/retirements", Right = "equipment.change", Facts = [typeof(KitRetired)],
            Summary = "Retire a kit", Description = "The kit is no longer shared; what it was lent for stays on record.",
            Example = new RetireKit(new(2026, 12, 31), "Versleten"),
        },
        Decide);
}
