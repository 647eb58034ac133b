using Samenkracht.Common.Sealing;

namespace Samenkracht.Volunteers.People;

/// <summary>A person as the API shows it. Who reads without a purpose sees no values.</summary>
/// <param name="Id">The pseudonym.</param>
/// <param name="AgeClass">The age class as recorded last.</param>
/// <param name="AgeClassOn">The day of that record.</param>
/// <param name="Consents">The consents.</param>
/// <param name="Files">What each organisation keeps; who reads for an organisation sees its own.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record PersonEntry(
    string Id, AgeClass AgeClass, DateOnly AgeClassOn, IReadOnlyList<Consent> Consents, IReadOnlyList<PersonFileEntry> Files, string History)
{
    internal static PersonEntry Of(Person state, Opened opened) => new(
        state.Id, state.AgeClassOn(DateOnly.MaxValue), state.Ages.Max(age => age.On), state.Consents, [.. state.Files.Select(file => PersonFileEntry.Of(file, opened))],
        $"/v1/persons/{state.Id}/history");
}

/// <summary>What one organisation keeps of a person, as the API shows it.</summary>
/// <param name="OrganisationId">The organisation, which is the controller.</param>
/// <param name="OpenedOn">The day on which it began.</param>
/// <param name="Name">The name; gewist after erasure.</param>
/// <param name="Email">Where to write to; gewist after erasure.</param>
/// <param name="Phone">Where to call; gewist after erasure.</param>
/// <param name="Born">The birth date, as 2001-12-31; gewist after erasure.</param>
/// <param name="FiscalName">The name of the account that payments go to; gewist after the fiscal term.</param>
/// <param name="Iban">The account; gewist after the fiscal term.</param>
/// <param name="AccessRequests">The days on which access was asked for.</param>
/// <param name="ErasureRequestedOn">The day of the last request for erasure.</param>
/// <param name="ErasedOn">The day of the erasure.</param>
/// <param name="DeferredUntil">The last day on which fiscal values are kept after erasure.</param>
/// <param name="OpenedBy">The organisation that opened the file: another one than the controller after a merger.</param>
/// <param name="Notices">What the person is told, or still has to be told, of other controllers.</param>
public sealed record PersonFileEntry(
    string OrganisationId, DateOnly OpenedOn, string? Name, string? Email, string? Phone, string? Born, string? FiscalName, string? Iban,
    IReadOnlyList<DateOnly> AccessRequests, DateOnly? ErasureRequestedOn, DateOnly? ErasedOn, DateOnly? DeferredUntil, string OpenedBy,
    IReadOnlyList<ControllershipNotice> Notices)
{
    internal static PersonFileEntry Of(PersonFile file, Opened opened) => new(
        file.ControllerId, file.OpenedOn, opened.Of(file.Name), opened.Of(file.Email), opened.Of(file.Phone), opened.Of(file.BirthDate), opened.Of(file.FiscalName),
        opened.Of(file.Iban), file.AccessRequests, file.ErasureRequestedOn, file.ErasedOn, file.DeferredUntil, file.OpenedById,
        file.Notices);
}
