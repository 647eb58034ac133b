using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Organisations;

/// <summary>Makes an organisation known to the network.</summary>
/// <param name="Code">The network's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of organisation it is.</param>
/// <param name="LegalForm">Its legal form.</param>
/// <param name="Model">How it is organised; for libraries.</param>
/// <param name="KvkNumber">Its number in the trade register (Handelsregisterwet 2007), 8 digits; null when it has none.</param>
/// <param name="RegisteredOn">The day from which it is known.</param>
public sealed record RegisterOrganisation(
    [property: Code] string? Code,
    [property: Length(1, 200)] string Name,
    OrganisationKind Kind,
    LegalForm LegalForm,
    OrganisationModel? Model,
    [property: RegularExpression("^[0-9]{8}$", ErrorMessage = "A KvK number has 8 digits.")] string? KvkNumber,
    DateOnly RegisteredOn);

/// <summary>POST /v1/organisations.</summary>
public static class RegisterOrganisationEndpoint
{
    /// <summary>Guarded by a unique index, because it looks across all organisations.</summary>
    public static readonly Rule KvkNumberTaken = new("kvk-number-taken", "Another active organisation has this KvK number.");

    /// <summary>Staff register partners; the structure of the system is the network office's.</summary>
    public static readonly Rule ForTheNetworkOffice = new(
        "organisation-kind-for-network-office", "The network office registers libraries, support organisations and public bodies.");

    /// <summary>A model describes a library.</summary>
    public static readonly Rule ModelIsForLibraries = new("organisation-model-for-libraries", "Only a library has an organisation model.");

    public static Decision Decide(RegisterOrganisation command, string id, Actor by) =>
        command.Kind < OrganisationKind.School && by.Role is "director" or "staff" ? ForTheNetworkOffice
        : command.Model is not null && command.Kind != OrganisationKind.Library ? ModelIsForLibraries
        : [new OrganisationRegistered(id, command.Name, command.Kind, command.LegalForm, command.Model, command.KvkNumber, command.RegisteredOn)];

    public static void Map(Api api) => api.Start<Organisation, RegisterOrganisation>(
        new()
        {
            Path = "/organisations", Right = "organisations.register", Facts = [typeof(OrganisationRegistered)],
            Summary = "Register an organisation",
            Description = "Makes a library, a public body or a partner known, so that locations, agreements and memberships can name it.",
            Example = new RegisterOrganisation(
                "basisschool-de-linde", "Basisschool De Linde", OrganisationKind.School, LegalForm.Foundation, null, "99123456", new(2021, 8, 1)),
        },
        command => Keys.For("organisation", command.Code),
        (command, id, asked) => Decide(command, id, asked.By));
}
