using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Locations;
using static Samenkracht.Specs.Partnerships.TheClosure;

namespace Samenkracht.Specs.Partnerships;

public sealed class WithdrawClosureProposalSpec
{
    private static Decision When(WithdrawClosureProposal command, params IFact[] history) =>
        WithdrawClosureProposalEndpoint.Decide(command, Given.State<Location>(history));

    [Fact]
    public void The_proposal_is_off_the_table() =>
        When(new("huur verlengd", new(2022, 3, 1)), Opened, Proposed)
            .ThenFacts(new LocationClosureWithdrawn(Id, new(2022, 3, 1), "huur verlengd")).ThenTells(new LocationClosureWasWithdrawn(Id, new(2022, 3, 1)));

    [Fact]
    public void Only_a_proposal_is_withdrawn() =>
        When(new("huur verlengd", new(2022, 3, 1)), Opened).ThenRefused("No closure of this location is proposed.");

    [Fact]
    public void It_is_withdrawn_once() =>
        When(new("huur verlengd", new(2022, 4, 1)), Opened, Proposed, new LocationClosureWithdrawn(Id, new(2022, 3, 1), "huur verlengd"))
            .ThenRefused("No closure of this location is proposed.");

    [Fact]
    public void A_withdrawal_follows_the_proposal() =>
        When(new("huur verlengd", new(2022, 1, 14)), Opened, Proposed)
            .ThenRefused("This day lies before the closure was proposed.");

    [Fact]
    public void A_closed_location_stays_closed() =>
        When(new("huur verlengd", new(2024, 3, 1)), Opened, Proposed, Closed)
            .ThenRefused("This location is closed; only corrections are possible.");
}
