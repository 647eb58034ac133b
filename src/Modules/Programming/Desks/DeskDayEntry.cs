namespace Samenkracht.Programming.Desks;

/// <summary>A day of a desk as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ServicePointId">The service point.</param>
/// <param name="OrganisationId">The library whose desk it is.</param>
/// <param name="LocationId">The location where it stands.</param>
/// <param name="Day">The business day.</param>
/// <param name="Minutes">How long people were helped, in minutes.</param>
/// <param name="Referrals">In how many contacts somebody else was pointed to.</param>
/// <param name="Contacts">The contacts, in the order in which they were registered.</param>
/// <param name="ClosedOn">The day on which it was closed; null while open.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record DeskDayEntry(
    string Id, string ServicePointId, string OrganisationId, string LocationId, DateOnly Day, int Minutes, int Referrals, IReadOnlyList<DeskContact> Contacts,
    DateOnly? ClosedOn, string History)
{
    internal static DeskDayEntry Of(DeskDay state) => new(
        state.Id, state.ServicePointId, state.OrganisationId, state.LocationId, state.Day, state.Contacts.Sum(contact => contact.Minutes),
        state.Contacts.Count(contact => contact.Referred), state.Contacts, state.ClosedOn, $"/v1/desk-days/{state.Id}/history");
}
