using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Services;
using static Samenkracht.Specs.Partnerships.CentralServiceFacts;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class SubscribeLibrarySpec
{
    private const string OutsideMembership = "A subscription lies within the time in which the library is a member of the network.";

    private static readonly SubscribeLibrary For2021 = new(Almelo, NetworkFacts.Id, new(2021, 1, 1), new(2021, 12, 31), null);

    private static Decision When(SubscribeLibrary command, params IFact[] then) => WhenIn(ANetwork(), command, State(then));

    private static Decision WhenIn(Network network, SubscribeLibrary command, CentralService? service = null) => SubscribeLibraryEndpoint.Decide(
        command, service ?? State(Priced), Office((NetworkFacts.Id, network), Known(AnOrganisation(Almelo))));

    [Fact]
    public void A_member_subscribes() => When(For2021, Priced).Then(Subscribed);

    [Fact]
    public void A_director_subscribes_the_own_library()
    {
        SubscribeLibraryEndpoint.Decide(For2021, State(Priced), Director(Almelo, (NetworkFacts.Id, ANetwork()))).Then(Subscribed);
        SubscribeLibraryEndpoint.Decide(For2021, State(Priced), Director(Borne, (NetworkFacts.Id, ANetwork())))
            .ThenRefused("You decide for your own library only.");
    }

    [Fact]
    public void Nobody_subscribes_before_the_definition() =>
        When(For2021 with { From = new(2020, 8, 31) }, Priced).ThenRefused("This day lies before the central service was defined.");

    [Fact]
    public void A_subscription_runs_forward() =>
        When(For2021 with { Until = new(2020, 12, 31) }, Priced).ThenRefused("A subscription ends on or after the day it starts.");

    [Fact]
    public void The_network_is_known() => When(For2021 with { NetworkId = "network-nergens" }, Priced).ThenRefused("The request names a network that is not known.");

    [Fact]
    public void The_network_is_founded_by_then() => WhenIn(Given.State<Network>(Founded with { FoundedOn = new(2021, 1, 2) }), For2021)
        .ThenRefused("This day lies before the network was founded.");

    [Fact]
    public void The_provider_works_for_the_network()
    {
        var elsewhere = Given.State<CentralService>(Defined with { ProviderId = Borne }, Priced);

        WhenIn(ANetwork(), For2021, elsewhere).ThenRefused("The provider of this service does not work for this network.");
        WhenIn(ANetwork(BorneAdmitted), For2021, elsewhere).Then(Subscribed);
    }

    [Fact]
    public void Who_is_no_member_cannot_subscribe() => When(For2021 with { LibraryId = Borne }, Priced).ThenRefused(OutsideMembership);

    [Fact]
    public void A_subscription_ends_before_the_membership_does()
    {
        var leaving = ANetwork(AlmeloEnded with { Until = new(2022, 1, 1) });

        WhenIn(leaving, For2021).Then(Subscribed);
        WhenIn(leaving, For2021 with { Until = new(2022, 1, 1) }).ThenRefused(OutsideMembership);
        WhenIn(leaving, For2021 with { Until = null }).ThenRefused(OutsideMembership);
        When(For2021 with { Until = null }, Priced).Then(Subscribed with { Until = null });
    }

    [Fact]
    public void The_library_still_exists() => SubscribeLibraryEndpoint.Decide(
            For2021, State(Priced),
            Office((NetworkFacts.Id, ANetwork()), Known(AnOrganisation(Almelo, then: new OrganisationDissolved(Almelo, new(2021, 1, 1), null, "Gefuseerd")))))
        .ThenRefused("This organisation has ceased to exist; only corrections are possible.");

    [Fact]
    public void The_price_of_the_first_year_is_known() => When(For2021).ThenRefused("There is no price list of this service for the year.");

    [Fact]
    public void A_library_has_one_subscription_at_a_time()
    {
        const string overlaps = "The library is subscribed to this service in a part of this time already.";

        When(For2021 with { From = new(2021, 12, 31), Until = null }, Priced, Subscribed).ThenRefused(overlaps);
        When(For2021, Priced, Subscribed with { From = new(2021, 12, 31), Until = null }).ThenRefused(overlaps);
        When(For2021 with { From = new(2021, 7, 1) }, Priced, Subscribed, Ended).Then(Subscribed with { From = new(2021, 7, 1) });
    }
}
