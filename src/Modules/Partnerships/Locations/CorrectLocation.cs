using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Locations;

/// <summary>Puts right what was recorded wrongly at the opening; every particular is given, also those that were right.</summary>
/// <param name="Name">The right name.</param>
/// <param name="OpenedOn">The right first day on which it was open.</param>
/// <param name="Reason">What was wrong and how that was found, in 1 to 500 characters; no personal data.</param>
public sealed record CorrectLocation([property: Length(1, 200)] string Name, DateOnly OpenedOn, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/locations/{locationId}/corrections.</summary>
public static class CorrectLocationEndpoint
{
    /// <summary>A location opens before it closes and before it changes hands.</summary>
    public static readonly Rule OpenedTooLate = new("opening-after-later-facts", "The location was transferred or closed before this day.");

    public static Decision Decide(CorrectLocation command, Location location) =>
        (command.Name, command.OpenedOn) == (location.Name, location.OpenedOn) ? CorrectOrganisationEndpoint.NothingDiffers
        : command.OpenedOn > location.ClosedOn || location.Operators.Skip(1).Any(later => later.From <= command.OpenedOn) ? OpenedTooLate
        : Decision.Of([new LocationCorrected(location.Id, command.Name, command.OpenedOn, command.Reason)])
            .Telling(new LocationBecameAvailable(location.Id, command.Name, location.Operators[0].OrganisationId, location.MunicipalityId, command.OpenedOn));

    public static void Map(Api api) => api.Change<Location, CorrectLocation>(
        new()
        {
            Path = "/locations/{locationId}/corrections", Right = "locations.change", Facts = [typeof(LocationCorrected)],
            Summary = "Correct a location",
            Description = "Name or day of opening were wrong; what was known before stays readable. Closed locations can be corrected too.",
            Example = new CorrectLocation("Bibliotheek Centrum", new(2018, 9, 3), "Openingsdatum verkeerd overgenomen"),
        },
        (command, location, _) => Decide(command, location));
}
