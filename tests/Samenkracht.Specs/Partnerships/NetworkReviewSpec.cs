using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Reviews;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class NetworkReviewSpec
{
    private const string Review = "network-review-terugblik";
    private const string InFuture = "A review and what follows from it cannot lie in the future.";

    private static readonly Network Network = Given.State<Network>(
        Founded, AlmeloAdmitted, new NetworkDecisionTaken(NetworkFacts.Id, "2020-04", "Besluiten voorbereiden", new(2020, 11, 7), null));

    private static readonly Asked Today = Given.Asked(new(2021, 6, 1), Given.By("network-office"), (NetworkFacts.Id, Network));

    private static readonly HoldReview Looking = new(
        "terugblik", NetworkFacts.Id, new(2020, 10, 10), "Wat levert het op?", "Kennis delen werkt", 8, [Almelo, "organisation-steun", Almelo]);

    private static readonly NetworkReviewHeld Held = new(
        Review, NetworkFacts.Id, new(2020, 10, 10), "Wat levert het op?", "Kennis delen werkt", 8, [Almelo, "organisation-steun"]);

    private static readonly ReviewDecisionRecorded Decided = new(Review, NetworkFacts.Id, "Besluiten voorbereiden", "2020-04", new(2020, 11, 7));
    private static readonly ReviewFollowedUp FollowedUp = new(Review, NetworkFacts.Id, "Ingevoerd", new(2021, 2, 6));

    private static Decision When(HoldReview command) => HoldReviewEndpoint.Decide(command, Review, Today);

    private static Decision WhenDecided(DateOnly on, string? reference = "2020-04") =>
        RecordReviewDecisionEndpoint.Decide(new("Besluiten voorbereiden", reference, on), Given.State<NetworkReview>(Held), Network, Today);

    private static Decision WhenFollowedUp(DateOnly on, params IFact[] then) =>
        FollowUpReviewEndpoint.Decide(new("Ingevoerd", on), Given.State<NetworkReview>([Held, .. then]), Today);

    [Fact]
    public void Members_and_their_support_organisation_look_back() => When(Looking).Then(Held);

    [Fact]
    public void Nobody_else_looks_back()
    {
        var refused = When(Looking with { Participants = [Almelo, Borne] });

        refused.ThenRefused("Members of the network and its support organisation review the cooperation, and nobody else.");
        Assert.Equivalent(new[] { Borne }, refused.Refusal!.Details, strict: true);
    }

    [Fact]
    public void A_review_has_been_held() => When(Looking with { HeldOn = new(2021, 6, 2) }).ThenRefused(InFuture);

    [Fact]
    public void The_network_is_known() => When(Looking with { NetworkId = "network-nergens" }).ThenRefused("The request names a network that is not known.");

    [Fact]
    public void The_network_is_founded_by_then() =>
        When(Looking with { HeldOn = new(2012, 12, 31) }).ThenRefused("This day lies before the network was founded.");

    [Fact]
    public void It_leads_to_a_decision()
    {
        WhenDecided(new(2020, 11, 7)).Then(Decided);
        WhenDecided(new(2020, 11, 7), reference: null).Then(Decided with { DecisionReference = null });
    }

    [Fact]
    public void A_decision_that_is_referred_to_was_taken() => WhenDecided(new(2020, 11, 7), "2020-05")
        .ThenRefused("The network has taken no decision with the number that is referred to.");

    [Fact]
    public void A_decision_follows_the_review()
    {
        WhenDecided(new(2020, 10, 9)).ThenRefused("This day lies before the review was held.");
        WhenDecided(new(2021, 6, 2)).ThenRefused(InFuture);
    }

    [Fact]
    public void A_decision_is_followed_up()
    {
        WhenFollowedUp(new(2021, 2, 6), Decided).Then(FollowedUp);

        Assert.Equal(new ReviewFollowUp("Ingevoerd", new(2021, 2, 6)), Assert.Single(Given.State<NetworkReview>(Held, FollowedUp, Decided).FollowUps));
    }

    [Fact]
    public void Without_a_decision_there_is_nothing_to_do()
    {
        WhenFollowedUp(new(2021, 2, 6)).ThenRefused("A review is followed up after it led to a decision.");
        WhenFollowedUp(new(2020, 11, 6), Decided).ThenRefused("A review is followed up after it led to a decision.");
        WhenFollowedUp(new(2021, 6, 2), Decided).ThenRefused(InFuture);
    }
}
