using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Locations;

/// <summary>Proposes to close a location.</summary>
/// <param name="IntendedOn">The intended first day without the location.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
/// <param name="ProposedOn">The day of the proposal.</param>
public sealed record ProposeClosure(DateOnly IntendedOn, [property: Length(1, 500)] string Reason, DateOnly ProposedOn);

/// <summary>POST /v1/locations/{locationId}/closure-proposals.</summary>
public static class ProposeClosureEndpoint
{
    /// <summary>One proposal at a time.</summary>
    public static readonly Rule ProposedAlready = new("closure-proposed-already", "The closure of this location is proposed already.");

    /// <summary>A proposal looks ahead.</summary>
    public static readonly Rule IntendedBeforeProposal = new("closure-intended-before-proposal", "The intended day lies before the day of the proposal.");

    public static Decision Decide(ProposeClosure command, Location location) =>
        location.ClosedOn is not null ? Location.Closed
        : command.ProposedOn < location.OpenedOn ? Location.BeforeOpening
        : location.Proposal is not null ? ProposedAlready
        : command.IntendedOn < command.ProposedOn ? IntendedBeforeProposal
        : Decision.Of([new LocationClosureProposed(location.Id, command.IntendedOn, command.Reason, command.ProposedOn)])
            .Telling(new LocationClosureWasProposed(location.Id, command.IntendedOn, command.ProposedOn));

    public static void Map(Api api) => api.Change<Location, ProposeClosure>(
        new()
        {
            Path = "/locations/{locationId}/closure-proposals", Right = "locations.close", Facts = [typeof(LocationClosureProposed)],
            Summary = "Propose to close a location",
            Description = "Announces a closure so that others can respond. The location stays open until it is closed, or the proposal is withdrawn.",
            Example = new ProposeClosure(new(2026, 7, 1), "Huurcontract loopt af", new(2026, 1, 15)),
        },
        (command, location, _) => Decide(command, location));
}
