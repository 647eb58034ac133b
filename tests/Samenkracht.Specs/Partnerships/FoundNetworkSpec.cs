using Samenkracht.Common.Deciding;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class FoundNetworkSpec
{
    private const string Support = "organisation-steun";

    private static Decision When(Organisation? support) =>
        FoundNetworkEndpoint.Decide(new("oost", "Netwerk Oost", Support, new(2013, 1, 1), VotingRule.EqualVotes), NetworkFacts.Id, support);

    [Fact]
    public void It_begins_with_the_organisation_that_supports_it() =>
        When(NetworkFacts.AnOrganisation(Support, OrganisationKind.Support)).Then(NetworkFacts.Founded);

    [Fact]
    public void The_support_organisation_is_registered() => When(null).ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void A_library_supports_no_network() =>
        When(NetworkFacts.AnOrganisation(Support)).ThenRefused("A support organisation supports a network; this is another kind.");
}
