namespace Samenkracht.Programming.Equipment;

/// <summary>A kit as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="OwnerId">The organisation that owns it.</param>
/// <param name="RegisteredOn">The day from which it is shared.</param>
/// <param name="OutOfOrderFrom">The day from which it is damaged or incomplete; null when it is whole.</param>
/// <param name="RetiredOn">The day from which it is no longer shared; null while it is.</param>
/// <param name="Loans">Its loans, in the order in which they were agreed.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record EquipmentEntry(
    string Id, string Title, EquipmentKind Kind, string OwnerId, DateOnly RegisteredOn, DateOnly? OutOfOrderFrom, DateOnly? RetiredOn, IReadOnlyList<Loan> Loans, string History)
{
    internal static EquipmentEntry Of(SharedEquipment state) => new(
        state.Id, state.Title, state.Kind, state.OwnerId, state.RegisteredOn, state.OutOfOrderFrom, state.RetiredOn, state.Loans, $"/v1/shared-equipment/{state.Id}/history");
}
