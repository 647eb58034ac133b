using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Organisations;

/// <summary>Puts right what was registered wrongly; every particular is given, also those that were right.</summary>
/// <param name="Name">The right name at its registration; a later rename stands as it is.</param>
/// <param name="KvkNumber">The right number in the trade register (Handelsregisterwet 2007), 8 digits; null when it has none.</param>
/// <param name="RegisteredOn">The right day from which it is known.</param>
/// <param name="Reason">What was wrong and how that was found, in 1 to 500 characters; no personal data.</param>
public sealed record CorrectOrganisation(
    [property: Length(1, 200)] string Name,
    [property: RegularExpression("^[0-9]{8}$", ErrorMessage = "A KvK number has 8 digits.")] string? KvkNumber,
    DateOnly RegisteredOn,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/organisations/{organisationId}/corrections.</summary>
public static class CorrectOrganisationEndpoint
{
    /// <summary>A correction corrects something.</summary>
    public static readonly Rule NothingDiffers = new("correction-changes-nothing", "These are the particulars that are known already.");

    /// <summary>An organisation is known before it ends.</summary>
    public static readonly Rule AfterItsEnd = new("registration-after-end", "The organisation had ceased to exist before this day.");

    public static Decision Decide(CorrectOrganisation command, Organisation organisation) =>
        (command.Name, command.KvkNumber, command.RegisteredOn) == (organisation.RegisteredName, organisation.KvkNumber, organisation.RegisteredOn) ? NothingDiffers
        : command.RegisteredOn > organisation.EndedOn ? AfterItsEnd
        : [new OrganisationCorrected(organisation.Id, command.Name, command.KvkNumber, command.RegisteredOn, command.Reason)];

    public static void Map(Api api) => api.Change<Organisation, CorrectOrganisation>(
        new()
        {
            Path = "/organisations/{organisationId}/corrections", Right = "organisations.change", Facts = [typeof(OrganisationCorrected)],
            Summary = "Correct an organisation",
            Description = "Name, KvK number or day of registration were wrong; what was known before stays readable. Dissolved organisations can be corrected too.",
            Example = new CorrectOrganisation("Bibliotheek Deventer", "99000006", new(2007, 1, 1), "Nummer verkeerd overgenomen uit het handelsregister"),
        },
        (command, organisation, _) => Decide(command, organisation));
}
