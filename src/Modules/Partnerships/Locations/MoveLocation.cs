using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Locations;

/// <summary>Moves a location.</summary>
/// <param name="Place">The town, village or quarter where it goes.</param>
/// <param name="MunicipalityId">The municipality where it goes: the id of an organisation of that kind.</param>
/// <param name="From">The first day at the new place.</param>
public sealed record MoveLocation([property: Length(1, 100)] string Place, [property: Id("organisation")] string MunicipalityId, DateOnly From);

/// <summary>POST /v1/locations/{locationId}/moves.</summary>
public static class MoveLocationEndpoint
{
    /// <summary>A move leads elsewhere.</summary>
    public static readonly Rule ThereAlready = new("location-is-there-already", "The location is in this place already.");

    public static Decision Decide(MoveLocation command, Location location, Asked asked) =>
        location.ClosedOn is not null ? Location.Closed
        : command.From < location.OpenedOn ? Location.BeforeOpening
        : NamedOrganisation.RefusesAsMunicipality(asked.Find<Organisation>(command.MunicipalityId)) is { } unfit ? unfit
        : (command.Place, command.MunicipalityId) == (location.Place, location.MunicipalityId) ? ThereAlready
        : [new LocationMoved(location.Id, command.Place, command.MunicipalityId, command.From)];

    public static void Map(Api api) => api.Change<Location, MoveLocation>(
        new()
        {
            Path = "/locations/{locationId}/moves", Right = "locations.change", Facts = [typeof(LocationMoved)],
            Summary = "Move a location",
            Description = "The location goes to another place, in the same municipality or another, and stays the same location.",
            Example = new MoveLocation("Colmschate", "organisation-gemeente-deventer", new(2026, 1, 5)),
        },
        Decide,
        (command, _) => NamedOrganisation.Keys(command.MunicipalityId));
}
