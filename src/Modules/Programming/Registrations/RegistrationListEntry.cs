using Samenkracht.Common.Sealing;

namespace Samenkracht.Programming.Registrations;

/// <summary>A registration list as the API shows it in a list of lists.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ActivityId">The activity.</param>
/// <param name="OrganisationId">The organisation that keeps it.</param>
/// <param name="Capacity">How many can take part.</param>
/// <param name="PlacesTaken">How many have a place.</param>
/// <param name="Waiting">How many wait for one.</param>
/// <param name="ForMinors">Whether the participants are under age.</param>
/// <param name="OpenedOn">The first day of registering.</param>
/// <param name="ClosedOn">The day from which nobody can register; null while open.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record RegistrationListLine(
    string Id, string ActivityId, string OrganisationId, int Capacity, int PlacesTaken, int Waiting, bool ForMinors, DateOnly OpenedOn, DateOnly? ClosedOn, string History)
{
    internal static RegistrationListLine Of(RegistrationList state) => new(
        state.Id, state.ActivityId, state.OrganisationId, state.Capacity, state.Count(RegistrationStatus.Registered), state.Count(RegistrationStatus.Waiting),
        state.ForMinors, state.OpenedOn, state.ClosedOn, $"/v1/registration-lists/{state.Id}/history");
}

/// <summary>A registration list as the API shows it by itself.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ActivityId">The activity.</param>
/// <param name="OrganisationId">The organisation that keeps it.</param>
/// <param name="Capacity">How many can take part.</param>
/// <param name="PlacesTaken">How many have a place.</param>
/// <param name="Waiting">How many wait for one.</param>
/// <param name="ForMinors">Whether the participants are under age.</param>
/// <param name="OpenedOn">The first day of registering.</param>
/// <param name="ClosedOn">The day from which nobody can register; null while open.</param>
/// <param name="Registrations">Everybody who came on it, in the order of their numbers.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record RegistrationListEntry(
    string Id, string ActivityId, string OrganisationId, int Capacity, int PlacesTaken, int Waiting, bool ForMinors, DateOnly OpenedOn, DateOnly? ClosedOn,
    IReadOnlyList<RegistrationEntry> Registrations, string History)
{
    internal static RegistrationListEntry Of(RegistrationList state, Opened opened)
    {
        var line = RegistrationListLine.Of(state);
        return new(
            line.Id, line.ActivityId, line.OrganisationId, line.Capacity, line.PlacesTaken, line.Waiting, line.ForMinors, line.OpenedOn, line.ClosedOn,
            [.. state.Registrations.Select(one => RegistrationEntry.Of(one, opened))], line.History);
    }
}

/// <summary>A registration as the API shows it. Who reads without a purpose sees no name and no contact.</summary>
/// <param name="Id">Its number on the list.</param>
/// <param name="SubjectId">The pseudonym of the participant.</param>
/// <param name="Name">The name; gewist after erasure.</param>
/// <param name="Email">Where to write to; gewist after erasure.</param>
/// <param name="Phone">Where to call; gewist after erasure.</param>
/// <param name="ParentName">The name of a parent; gewist after erasure.</param>
/// <param name="ParentContact">How to reach that parent; gewist after erasure.</param>
/// <param name="PhotoConsent">Whether photos may be taken.</param>
/// <param name="On">The day of the registration.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="CheckedIn">The numbers of the sessions that were attended.</param>
/// <param name="IsErased">Whether the participant was erased.</param>
public sealed record RegistrationEntry(
    string Id, string SubjectId, string? Name, string? Email, string? Phone, string? ParentName, string? ParentContact, bool PhotoConsent, DateOnly On,
    RegistrationStatus Status, IReadOnlyList<int> CheckedIn, bool IsErased)
{
    internal static RegistrationEntry Of(Registration one, Opened opened) => new(
        one.Id, one.SubjectId, opened.Of(one.Name), opened.Of(one.Email), opened.Of(one.Phone), opened.Of(one.ParentName), opened.Of(one.ParentContact),
        one.PhotoConsent, one.On, one.Status, one.Sessions, one.IsErased);
}
