using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Locations;

/// <summary>Takes a proposed closure off the table.</summary>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
/// <param name="On">The day of the withdrawal.</param>
public sealed record WithdrawClosureProposal([property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/locations/{locationId}/closure-withdrawals.</summary>
public static class WithdrawClosureProposalEndpoint
{
    /// <summary>Only a proposal is withdrawn.</summary>
    public static readonly Rule NothingProposed = new("no-closure-proposed", "No closure of this location is proposed.");

    /// <summary>A withdrawal follows the proposal.</summary>
    public static readonly Rule BeforeProposal = new("before-closure-proposal", "This day lies before the closure was proposed.");

    public static Decision Decide(WithdrawClosureProposal command, Location location) =>
        location.ClosedOn is not null ? Location.Closed
        : location.Proposal is not { } proposal ? NothingProposed
        : command.On < proposal.ProposedOn ? BeforeProposal
        : Decision.Of([new LocationClosureWithdrawn(location.Id, command.On, command.Reason)])
            .Telling(new LocationClosureWasWithdrawn(location.Id, command.On));

    public static void Map(Api api) => api.Change<Location, WithdrawClosureProposal>(
        new()
        {
            Path = "/locations/{locationId}/closure-withdrawals", Right = "locations.close", Facts = [typeof(LocationClosureWithdrawn)],
            Summary = "Withdraw a proposed closure",
            Description = "The location is not closed after all; a later closure needs a new proposal.",
            Example = new WithdrawClosureProposal("Gemeente verlengt de huur", new(2026, 3, 1)),
        },
        (command, location, _) => Decide(command, location));
}
