using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Offers;
using static Samenkracht.Specs.Programming.TheActivity;

namespace Samenkracht.Specs.Programming;

public sealed class PlanActivitySpec
{
    private const string OfferId = "programme-offer-taalcafe";

    private static readonly PlanActivity OnItsOwn = new(
        null, null, null, "Taalcafé", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.LowLiterateAdults, [Node], Project,
        DeliveryForm.Physical, 16, PlannedOn, GroupsBroughtTogether: true);

    private static readonly PlanActivity OfAnOffer = new(null, null, OfferId, null, null, null, null, null, null, DeliveryForm.Physical, 16, PlannedOn);

    private static readonly OfferDefined Defined = new(
        OfferId, Library, "Taalcafé", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.LowLiterateAdults, [Node], Taxonomy.Version, false, null, null, Project,
        new(2021, 9, 1));

    private static Decision When(PlanActivity command, Actor? by = null, params IFact[] offer) => PlanActivityEndpoint.Decide(command, Id, Given.Asked(
        Today, by, [(PlanOutline.IdOf(Plan), Given.State<PlanOutline>(Adopted)), .. offer.Length == 0 ? [] : new[] { (OfferId, (object)Given.State<Offer>(offer)) }]));

    [Fact]
    public void A_library_plans_an_activity_on_its_own() => When(OnItsOwn).Then(Planned);

    [Fact]
    public void The_network_office_plans_for_whom_it_names()
    {
        When(OnItsOwn with { OrganisationId = Other }, Given.By("network-office", "organisation-rijnbrink")).Then(Planned with { OrganisationId = Other });
        When(OnItsOwn, Given.By("network-office", "organisation-rijnbrink")).ThenRefused("The network office names the organisation for which it acts.");
    }

    [Fact]
    public void Nobody_else_plans_for_another() => When(OnItsOwn with { OrganisationId = Other }).ThenRefused("You act for your own organisation only.");

    [Fact]
    public void Planning_is_reported_when_it_was_done() =>
        When(OnItsOwn with { PlannedOn = Today.AddDays(1) }).ThenRefused("What is recorded of an activity cannot lie in the future.");

    [Fact]
    public void On_its_own_it_says_what_it_is()
    {
        PlanActivity[] incomplete =
        [
            OnItsOwn with { Title = null }, OnItsOwn with { CoreFunction = null }, OnItsOwn with { Theme = null }, OnItsOwn with { TargetGroup = null },
            OnItsOwn with { PlanNodes = null }, OnItsOwn with { PlanNodes = [] },
        ];

        Assert.All(incomplete, command => When(command).ThenRefused(
            "Without an offer an activity has a title, a core function, a theme, a target group and a node of a policy plan."));
    }

    [Fact]
    public void What_is_left_out_is_as_in_the_offer() => When(OfAnOffer, null, Defined).Then(Planned with { OfferId = OfferId, GroupsBroughtTogether = false });

    [Fact]
    public void What_is_given_holds_instead_of_the_offer() => When(
            OfAnOffer with { Title = "Café", CoreFunction = CoreFunction.MeetingDebate, Theme = Theme.Society, TargetGroup = TargetGroup.Everyone, PlanNodes = [OtherNode, OtherNode], ProjectId = "network-project-x" },
            null, Defined)
        .Then(Planned with
        {
            OfferId = OfferId, Title = "Café", CoreFunction = CoreFunction.MeetingDebate, Theme = Theme.Society, TargetGroup = TargetGroup.Everyone, PlanNodes = [OtherNode],
            ProjectId = "network-project-x", GroupsBroughtTogether = false,
        });

    [Fact]
    public void An_offer_that_is_co_owned_can_be_planned() => When(
            OfAnOffer, Given.By("staff", Other), Defined, new OfferCoOwned(OfferId, Other, new(2021, 10, 1)))
        .Then(Planned with { OfferId = OfferId, OrganisationId = Other, GroupsBroughtTogether = false });

    [Fact]
    public void An_offer_must_be_there() => When(OfAnOffer).ThenRefused("There is no such offer to plan.");

    [Fact]
    public void An_offer_of_another_is_not_planned() =>
        When(OfAnOffer, Given.By("staff", Other), Defined).ThenRefused("The organisation neither owns nor co-owns this offer.");

    [Fact]
    public void A_stub_is_not_planned() => When(OfAnOffer, null, new OfferStubMade(OfferId, Library, "Taal", Project, [Node], new(2021, 9, 1)))
        .ThenRefused("This offer has yet to be defined, so it cannot be planned.");

    [Fact]
    public void A_retired_offer_is_not_planned() => When(OfAnOffer, null, Defined, new OfferRetired(OfferId, new(2021, 12, 1), "Geen vraag"))
        .ThenRefused("This offer is retired, so it is not planned any more.");

    [Fact]
    public void Its_nodes_are_in_an_adopted_plan() =>
        When(OnItsOwn with { PlanNodes = [Node, $"{Plan}/a9"] }).ThenRefused("No adopted policy plan has this node on that day.");

    [Fact]
    public void Ahead_of_a_plan_its_nodes_are_checked_on_its_first_day()
    {
        When(OnItsOwn with { PlannedOn = new(2020, 11, 1) }).Then(Planned with { PlannedOn = new(2020, 11, 1) });
        When(OnItsOwn with { PlannedOn = new(2020, 11, 1), PlanNodes = ["policy-plan-other/a1"] }).ThenRefused("No adopted policy plan has this node on that day.");
        When(OnItsOwn with { PlannedOn = new(2020, 11, 1), PlanNodes = ["a1"] }).ThenRefused("No adopted policy plan has this node on that day.");
    }
}
