using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Locations;
using static Samenkracht.Specs.Partnerships.TheClosure;

namespace Samenkracht.Specs.Partnerships;

public sealed class ProposeClosureSpec
{
    private static Decision When(ProposeClosure command, params IFact[] history) =>
        ProposeClosureEndpoint.Decide(command, Given.State<Location>(history));

    [Fact]
    public void Its_closure_is_proposed() =>
        When(new(new(2022, 7, 1), "huur loopt af", new(2022, 1, 15)), Opened)
            .ThenFacts(Proposed).ThenTells(new LocationClosureWasProposed(Id, new(2022, 7, 1), new(2022, 1, 15)));

    [Fact]
    public void There_is_one_proposal_at_a_time() =>
        When(new(new(2022, 9, 1), "huur loopt af", new(2022, 2, 1)), Opened, Proposed)
            .ThenRefused("The closure of this location is proposed already.");

    [Fact]
    public void A_withdrawn_closure_can_be_proposed_again() =>
        When(
            new(new(2023, 7, 1), "huur loopt af", new(2023, 1, 15)), Opened, Proposed, new LocationClosureWithdrawn(Id, new(2022, 3, 1), "huur verlengd"))
            .ThenFacts(new LocationClosureProposed(Id, new(2023, 7, 1), "huur loopt af", new(2023, 1, 15)))
            .ThenTells(new LocationClosureWasProposed(Id, new(2023, 7, 1), new(2023, 1, 15)));

    [Fact]
    public void A_proposal_looks_ahead() =>
        When(new(new(2022, 1, 14), "huur loopt af", new(2022, 1, 15)), Opened)
            .ThenRefused("The intended day lies before the day of the proposal.");

    [Fact]
    public void Nothing_happens_before_it_is_opened() =>
        When(new(new(2022, 7, 1), "huur loopt af", new(2018, 8, 31)), Opened)
            .ThenRefused("This day lies before the location was opened.");

    [Fact]
    public void A_closed_location_does_not_close_again() =>
        When(new(new(2024, 7, 1), "huur loopt af", new(2024, 1, 15)), Opened, Closed)
            .ThenRefused("This location is closed; only corrections are possible.");
}
