using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Locations;
using static Samenkracht.Specs.Partnerships.TheClosure;

namespace Samenkracht.Specs.Partnerships;

public sealed class CloseLocationSpec
{
    private static Decision When(CloseLocation command, params IFact[] history) =>
        CloseLocationEndpoint.Decide(command, Given.State<Location>(history));

    [Fact]
    public void It_closes_as_proposed() =>
        When(new(new(2022, 8, 1), null), Opened, Proposed)
            .ThenFacts(new LocationClosed(Id, new(2022, 8, 1), null)).ThenTells(new LocationShutDown(Id, new(2022, 8, 1)));

    [Fact]
    public void It_closes_without_a_proposal_for_an_urgent_reason() =>
        When(new(new(2022, 8, 1), "brand"), Opened)
            .ThenFacts(new LocationClosed(Id, new(2022, 8, 1), "brand")).ThenTells(new LocationShutDown(Id, new(2022, 8, 1)));

    [Fact]
    public void Without_either_it_stays_open() =>
        When(new(new(2022, 8, 1), null), Opened)
            .ThenRefused("A closure needs an earlier proposal or an urgent reason.");

    [Fact]
    public void A_withdrawn_proposal_closes_nothing() =>
        When(new(new(2022, 8, 1), null), Opened, Proposed, new LocationClosureWithdrawn(Id, new(2022, 3, 1), "huur verlengd"))
            .ThenRefused("A closure needs an earlier proposal or an urgent reason.");

    [Fact]
    public void The_proposal_comes_first() =>
        When(new(new(2022, 1, 14), null), Opened, Proposed)
            .ThenRefused("A closure needs an earlier proposal or an urgent reason.");

    [Fact]
    public void Nothing_happens_before_it_is_opened() =>
        When(new(new(2018, 8, 31), "brand"), Opened).ThenRefused("This day lies before the location was opened.");

    [Fact]
    public void A_closed_location_does_not_close_again() =>
        When(new(new(2024, 1, 1), "brand"), Opened, Closed).ThenRefused("This location is closed; only corrections are possible.");
}
