namespace Samenkracht.Partnerships.Locations;

/// <summary>Says what makes a location accessible.</summary>
/// <param name="Facilities">What it has from then on.</param>
/// <param name="From">The first day.</param>
public sealed record RecordFacilities(Facilities Facilities, DateOnly From);

/// <summary>POST /v1/locations/{locationId}/facilities.</summary>
public static class RecordFacilitiesEndpoint
{
    /// <summary>What is known already is no news.</summary>
    public static readonly Rule SameFacilities = new("location-has-these-facilities", "The location has these facilities already.");

    public static Decision Decide(RecordFacilities command, Location location) =>
        location.ClosedOn is not null ? Location.Closed
        : command.From < location.OpenedOn ? Location.BeforeOpening
        : command.Facilities == location.Facilities ? SameFacilities
        : [new LocationFacilitiesRecorded(location.Id, command.Facilities, command.From)];

    public static void Map(Api api) => api.Change<Location, RecordFacilities>(
        new()
        {
            Path = "/locations/{locationId}/facilities", Right = "locations.change", Facts = [typeof(LocationFacilitiesRecorded)],
            Summary = "Record what makes a location accessible",
            Description = "Whether everybody can come in, stay and follow what is said there, from the given day.",
            Example = new RecordFacilities(new(true, true, false, true), new(2026, 1, 5)),
        },
        (command, location, _) => Decide(command, location));
}
