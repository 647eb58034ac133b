using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Locations;

/// <summary>Opens a location of the organisation for which the caller acts.</summary>
/// <param name="Code">The network's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Place">The town, village or quarter.</param>
/// <param name="MunicipalityId">The municipality: the id of an organisation of that kind.</param>
/// <param name="OpenedOn">The first day on which it is open.</param>
/// <param name="Opening">How much of a week it is open.</param>
public sealed record OpenLocation(
    [property: Code] string? Code,
    [property: Length(1, 200)] string Name,
    LocationKind Kind,
    [property: Length(1, 100)] string Place,
    [property: Id("organisation")] string MunicipalityId,
    DateOnly OpenedOn,
    Opening Opening);

/// <summary>POST /v1/locations.</summary>
public static class OpenLocationEndpoint
{
    /// <summary>Somebody who exists operates it.</summary>
    public static readonly Rule OperatorNotThere = new("operator-not-there", "The organisation you act for is not registered, or has ceased to exist.");

    /// <summary>Nobody operates a location before existing.</summary>
    public static readonly Rule BeforeOperator = new("before-operator", "This day lies before the operating organisation was registered.");

    public static Decision Decide(OpenLocation command, string id, Asked asked) =>
        asked.Find<Organisation>(asked.By.Organisation) is not { EndedOn: null } operating ? OperatorNotThere
        : command.OpenedOn < operating.RegisteredOn ? BeforeOperator
        : NamedOrganisation.RefusesAsMunicipality(asked.Find<Organisation>(command.MunicipalityId)) is { } unfit ? unfit
        : command.Opening.StaffedHours > command.Opening.OpenHours ? Opening.StaffedWhileClosed
        : Decision.Of([new LocationOpened(id, operating.Id, command.Name, command.Kind, command.Place, command.MunicipalityId, command.OpenedOn, command.Opening)])
            .Telling(new LocationBecameAvailable(id, command.Name, operating.Id, command.MunicipalityId, command.OpenedOn));

    public static void Map(Api api) => api.Start<Location, OpenLocation>(
        new()
        {
            Path = "/locations", Right = "locations.open", Facts = [typeof(LocationOpened)],
            Summary = "Open a location",
            Description = "The organisation for which the caller acts operates a branch, service point, school library, bus or desk from the given day.",
            Example = new OpenLocation(
                "deventer-stromarkt", "Bibliotheek Centrum", LocationKind.Branch, "Deventer", "organisation-gemeente-deventer", new(2018, 9, 1), new(62, 48.5m)),
        },
        command => Keys.For("location", command.Code),
        Decide,
        (command, by) => NamedOrganisation.Keys(by.Organisation, command.MunicipalityId));
}
