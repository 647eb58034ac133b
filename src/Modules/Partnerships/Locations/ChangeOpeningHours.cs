namespace Samenkracht.Partnerships.Locations;

/// <summary>Opens or staffs a location for another part of the week.</summary>
/// <param name="Opening">How much of a week it is open from then on.</param>
/// <param name="From">The first day of the new hours.</param>
public sealed record ChangeOpeningHours(Opening Opening, DateOnly From);

/// <summary>POST /v1/locations/{locationId}/opening-hours.</summary>
public static class ChangeOpeningHoursEndpoint
{
    /// <summary>A change changes the hours.</summary>
    public static readonly Rule SameHours = new("location-has-these-hours", "The location has these opening hours already.");

    public static Decision Decide(ChangeOpeningHours command, Location location) =>
        location.ClosedOn is not null ? Location.Closed
        : command.From < location.OpenedOn ? Location.BeforeOpening
        : command.Opening.StaffedHours > command.Opening.OpenHours ? Opening.StaffedWhileClosed
        : command.Opening == location.Opening ? SameHours
        : [new OpeningHoursChanged(location.Id, command.Opening, command.From)];

    public static void Map(Api api) => api.Change<Location, ChangeOpeningHours>(
        new()
        {
            Path = "/locations/{locationId}/opening-hours", Right = "locations.change", Facts = [typeof(OpeningHoursChanged)],
            Summary = "Change the opening hours of a location",
            Description = "The location is open, with or without staff, for another number of hours a week from the given day.",
            Example = new ChangeOpeningHours(new(70, 40), new(2026, 1, 5)),
        },
        (command, location, _) => Decide(command, location));
}
