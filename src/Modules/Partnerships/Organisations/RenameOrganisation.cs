using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Organisations;

/// <summary>Gives an organisation another name.</summary>
/// <param name="Name">The new name.</param>
/// <param name="From">The first day of the new name.</param>
public sealed record RenameOrganisation([property: Length(1, 200)] string Name, DateOnly From);

/// <summary>POST /v1/organisations/{organisationId}/names.</summary>
public static class RenameOrganisationEndpoint
{
    /// <summary>A rename changes the name.</summary>
    public static readonly Rule SameName = new("organisation-has-this-name", "The organisation has this name already.");

    public static Decision Decide(RenameOrganisation command, Organisation organisation) =>
        organisation.EndedOn is not null ? Organisation.Dissolved
        : command.From < organisation.RegisteredOn ? Organisation.BeforeRegistration
        : command.Name == organisation.Name ? SameName
        : [new OrganisationRenamed(organisation.Id, command.Name, command.From)];

    public static void Map(Api api) => api.Change<Organisation, RenameOrganisation>(
        new()
        {
            Path = "/organisations/{organisationId}/names", Right = "organisations.change", Facts = [typeof(OrganisationRenamed)],
            Summary = "Rename an organisation",
            Description = "The organisation goes by the new name from the given day; earlier facts keep the name of their day.",
            Example = new RenameOrganisation("Bibliotheek Deventer", new(2024, 1, 1)),
        },
        (command, organisation, _) => Decide(command, organisation));
}
