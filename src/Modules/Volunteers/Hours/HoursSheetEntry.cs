namespace Samenkracht.Volunteers.Hours;

/// <summary>An hours sheet as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="ConfirmedMinutes">The minutes that count.</param>
/// <param name="WaitingMinutes">The minutes that wait to be confirmed.</param>
/// <param name="Entries">The entries, by number.</param>
/// <param name="LockedOn">The day on which the month was locked; null while it is open.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record HoursSheetEntry(
    string Id, string VolunteerId, string OrganisationId, DateOnly Month, int ConfirmedMinutes, int WaitingMinutes, IReadOnlyList<Entry> Entries, DateOnly? LockedOn,
    string History)
{
    internal static HoursSheetEntry Of(HoursSheet state) => new(
        state.Id, state.VolunteerId, state.OrganisationId, state.Month, state.Entries.Sum(entry => entry.Counted),
        state.Entries.Where(entry => entry.Waits).Sum(entry => entry.Minutes), state.Entries, state.LockedOn, $"/v1/hours-sheets/{state.Id}/history");
}
