using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Locations;

/// <summary>Closes a location for good.</summary>
/// <param name="ClosedOn">The first day on which it is no longer open.</param>
/// <param name="UrgentReason">Why it closes without a proposal, in 1 to 500 characters, no personal data; null when it was proposed.</param>
public sealed record CloseLocation(DateOnly ClosedOn, [property: Length(1, 500)] string? UrgentReason);

/// <summary>POST /v1/locations/{locationId}/closures.</summary>
public static class CloseLocationEndpoint
{
    /// <summary>Nobody is surprised by a closure, unless it cannot wait.</summary>
    public static readonly Rule NeedsProposal = new("closure-needs-proposal", "A closure needs an earlier proposal or an urgent reason.");

    public static Decision Decide(CloseLocation command, Location location) =>
        location.ClosedOn is not null ? Location.Closed
        : command.ClosedOn < location.OpenedOn ? Location.BeforeOpening
        : command.UrgentReason is null && !(location.Proposal?.ProposedOn <= command.ClosedOn) ? NeedsProposal
        : Decision.Of([new LocationClosed(location.Id, command.ClosedOn, command.UrgentReason)])
            .Telling(new LocationShutDown(location.Id, command.ClosedOn));

    public static void Map(Api api) => api.Change<Location, CloseLocation>(
        new()
        {
            Path = "/locations/{locationId}/closures", Right = "locations.close", Facts = [typeof(LocationClosed)],
            Summary = "Close a location",
            Description = "The location is closed from the given day, after a proposal or for an urgent reason. Its history stays; only corrections are possible.",
            Example = new CloseLocation(new(2026, 7, 1), null),
        },
        (command, location, _) => Decide(command, location));
}
