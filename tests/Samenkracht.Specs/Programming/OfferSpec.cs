using Samenkracht.Common.Facts;
using Samenkracht.Programming.Offers;
using static Samenkracht.Specs.Programming.OfferFacts;

namespace Samenkracht.Specs.Programming;

public sealed class OfferSpec
{
    private static Offer TheOffer(params IFact[] facts) => Given.State<Offer>(facts);

    [Fact]
    public void A_library_describes_what_it_can_put_on()
    {
        DefineOfferEndpoint.Decide(new("taalcafe", Description, null, new(2022, 3, 21)), Id, In2024).Then(Defined);
        DefineOfferEndpoint.Decide(new("taalcafe", Description, "demand-signal-1", new(2022, 3, 21)), Id, In2024).Then(Defined with { DemandSignalId = "demand-signal-1" });
    }

    [Fact]
    public void It_has_a_place_in_the_plan()
    {
        DefineOfferEndpoint.Decide(new(null, Description with { PlanNodes = [] }, null, new(2022, 3, 21)), Id, In2024)
            .ThenRefused("An offer works on at least one node of the policy plan.");
        DefineOfferEndpoint.Decide(new(null, Description with { PlanNodes = [$"{Plan}/a9"] }, null, new(2022, 3, 21)), Id, In2024)
            .ThenRefused("No adopted policy plan has this node on that day.");
    }

    [Fact]
    public void It_may_be_described_ahead_of_the_plan_and_not_ahead_of_today()
    {
        DefineOfferEndpoint.Decide(new("taalcafe", Description, null, new(2020, 12, 1)), Id, AskedOn(new(2020, 12, 1))).Then(Defined with { DefinedOn = new(2020, 12, 1) });
        DefineOfferEndpoint.Decide(new(null, Description, null, new(2024, 6, 2)), Id, In2024).ThenRefused("What is recorded of an offer cannot lie in the future.");
    }

    [Fact]
    public void A_stub_is_described_and_keeps_its_project() =>
        CompleteStubEndpoint.Decide(new(Description, new(2022, 3, 21)), TheOffer(Stub), In2024).Then(Defined with { OfferId = Stub.OfferId, ProjectId = Project });

    [Fact]
    public void Only_a_stub_is_described_so()
    {
        CompleteStubEndpoint.Decide(new(Description, new(2022, 3, 21)), TheOffer(Defined), In2024).ThenRefused("This offer is described already; revise it.");
        CompleteStubEndpoint.Decide(new(Description, new(2021, 12, 31)), TheOffer(Stub), In2024).ThenRefused("This day lies before the offer was first known.");
    }

    private static readonly ReviseOffer Revision = new(Description with { Title = "Taalcafé op de markt" }, new(2023, 1, 9), "Andere plek");

    [Fact]
    public void It_is_described_anew()
    {
        ReviseOfferEndpoint.Decide(Revision, TheOffer(Defined, Published), In2024).Then(new OfferRevised(
            Id, 1, "Taalcafé op de markt", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.Newcomers, [Node], "2021.1", true, "Ervaring van 2021",
            new(2023, 1, 9), "Andere plek"));
        ReviseOfferEndpoint.Decide(Revision, TheOffer(Stub), In2024).ThenRefused("This offer was begun by a project and is not described yet.");
        ReviseOfferEndpoint.Decide(Revision, TheOffer(Defined, Retired), In2024).ThenRefused("This offer is retired.");
        ReviseOfferEndpoint.Decide(Revision with { On = new(2022, 3, 20) }, TheOffer(Defined), In2024).ThenRefused("This day lies before the offer was first known.");
    }

    [Fact]
    public void It_is_shared_with_a_partner()
    {
        CoOwnOfferEndpoint.Decide(new(Hengelo, new(2022, 9, 1)), TheOffer(Defined), In2024).Then(CoOwned);
        CoOwnOfferEndpoint.Decide(new(Hengelo, new(2022, 9, 1)), TheOffer(Defined, CoOwned), In2024).ThenRefused("This organisation owns the offer already.");
        CoOwnOfferEndpoint.Decide(new(Deventer, new(2022, 9, 1)), TheOffer(Defined), In2024).ThenRefused("This organisation owns the offer already.");
        CoOwnOfferEndpoint.Decide(new(Hengelo, new(2024, 6, 2)), TheOffer(Defined), In2024).ThenRefused("What is recorded of an offer cannot lie in the future.");
        CoOwnOfferEndpoint.Decide(new(Hengelo, new(2022, 9, 1)), TheOffer(Stub), In2024).ThenRefused("This offer was begun by a project and is not described yet.");
    }

    [Fact]
    public void It_is_published_once()
    {
        PublishOfferEndpoint.Decide(new(new(2022, 4, 1)), TheOffer(Defined), In2024).Then(Published);
        PublishOfferEndpoint.Decide(new(new(2022, 4, 1)), TheOffer(Defined, Published), In2024).ThenRefused("This offer is published already.");
        PublishOfferEndpoint.Decide(new(new(2022, 3, 1)), TheOffer(Defined), In2024).ThenRefused("This day lies before the offer was first known.");
        PublishOfferEndpoint.Decide(new(new(2022, 4, 1)), TheOffer(Defined, Retired), In2024).ThenRefused("This offer is retired.");
    }

    [Fact]
    public void It_is_retired_once()
    {
        RetireOfferEndpoint.Decide(new(new(2023, 7, 1), "Te weinig belangstelling"), TheOffer(Defined), In2024).Then(Retired);
        RetireOfferEndpoint.Decide(new(new(2023, 7, 1), "Te weinig belangstelling"), TheOffer(Defined, Retired), In2024).ThenRefused("This offer is retired.");
        RetireOfferEndpoint.Decide(new(new(2022, 3, 1), "Nooit begonnen"), TheOffer(Defined), In2024).ThenRefused("This day lies before the offer was first known.");
    }

    [Fact]
    public void An_offer_asks_for_attention_when_it_waits_or_its_node_is_gone()
    {
        var offers = new[] { TheOffer(Defined), TheOffer(Stub), TheOffer(Defined, Retired) };

        Assert.Equal([Stub.OfferId], ListOfferWarningsEndpoint.Of(offers, new HashSet<string> { Node }).Select(warning => warning.Id));
        var gone = ListOfferWarningsEndpoint.Of(offers, new HashSet<string>()).Single(warning => warning.Id == Id);
        Assert.Equal((false, Node), (gone.WaitsForDescription, Assert.Single(gone.LapsedNodes)));
    }

    [Fact]
    public void The_share_of_demand_counts_what_was_described_in_the_year()
    {
        var offers = new[]
        {
            TheOffer(Defined), TheOffer(Defined with { DemandSignalId = "demand-signal-1" }), TheOffer(Defined), TheOffer(Stub), TheOffer(Defined with { DefinedOn = new(2023, 1, 1) }),
        };

        Assert.Equal([new("2022", 3, 1, 0.333m), new("2023", 1, 0, 0m)], ListDemandSharesEndpoint.Of(offers));
    }
}
