using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Services;

/// <summary>Describes a service that is organised once for all.</summary>
/// <param name="Code">The network's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it is.</param>
/// <param name="ProviderId">The support organisation or library that delivers it.</param>
/// <param name="OwnerPosition">The position that answers for the process; never a person.</param>
/// <param name="ServiceLevel">What a subscriber may expect.</param>
/// <param name="FreesTask">The work that a subscriber no longer does itself.</param>
/// <param name="DefinedOn">The day from which it is there.</param>
public sealed record DefineService(
    [property: Code] string? Code,
    [property: Length(1, 200)] string Title,
    [property: Length(1, 500)] string Description,
    [property: Id("organisation")] string ProviderId,
    [property: Length(1, 100)] string? OwnerPosition,
    [property: Length(1, 500)] string ServiceLevel,
    [property: Length(1, 500)] string FreesTask,
    DateOnly DefinedOn);

/// <summary>POST /v1/central-services.</summary>
public static class DefineServiceEndpoint
{
    /// <summary>The network organises its own services.</summary>
    public static readonly Rule ProviderOutsideTheSystem = new(
        "central-service-provider-outside-the-system", "Only a support organisation or a library provides a central service.");

    public static Decision Decide(DefineService command, string id, Asked asked) =>
        asked.Find<Organisation>(command.ProviderId) is not { } provider ? Organisation.NotKnown
        : provider.Kind is not (OrganisationKind.Support or OrganisationKind.Library) ? ProviderOutsideTheSystem
        : command.DefinedOn > asked.Today ? CentralService.InFuture
        : !provider.ExistsOn(command.DefinedOn) ? Organisation.Dissolved
        : [new CentralServiceDefined(
            id, command.Title, command.Description, provider.Id, command.OwnerPosition, command.ServiceLevel, command.FreesTask, command.DefinedOn)];

    public static void Map(Api api) => api.Start<CentralService, DefineService>(
        new()
        {
            Path = "/central-services", Right = "central-services.change", Facts = [typeof(CentralServiceDefined)],
            Summary = "Define a central service",
            Description = "A support organisation or a library does work once for every library that subscribes, so that each has more time for its own community.",
            Example = new DefineService(
                "collectioneren", "Collectioneren", "Aanschaf en inrichting van de collectie voor alle vestigingen", "organisation-rijnbrink",
                "Teamleider collectie", "Nieuwe titels binnen tien werkdagen in de vestiging", "Zelf titels kiezen en bestellen", new(2020, 9, 1)),
        },
        command => Keys.For("central-service", command.Code),
        Decide,
        (command, _) => NamedOrganisation.Keys(command.ProviderId));
}
