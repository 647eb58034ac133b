using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class EndMembershipSpec
{
    private static Decision When(DateOnly until, params IFact[] history) =>
        EndMembershipEndpoint.Decide(new(Almelo, until, "Opgezegd"), Given.State<Network>([Founded, .. history]));

    [Fact]
    public void A_library_is_no_longer_a_member_on_the_day()
    {
        When(new(2021, 1, 1), AlmeloAdmitted).Then(AlmeloEnded);

        var network = Given.State<Network>(Founded, AlmeloAdmitted, BorneAdmitted, AlmeloEnded);
        Assert.Equal([Almelo, Borne], network.MembersOn(new(2020, 12, 31)).Select(member => member.OrganisationId));
        Assert.Equal([Borne], network.MembersOn(new(2021, 1, 1)).Select(member => member.OrganisationId));
    }

    [Fact]
    public void A_suspended_member_may_leave() => When(new(2021, 1, 1), AlmeloAdmitted, AlmeloSuspended).Then(AlmeloEnded);

    [Fact]
    public void Only_a_member_leaves() => When(new(2021, 1, 1), BorneAdmitted).ThenRefused("The organisation has no membership that can end.");

    [Fact]
    public void Nobody_leaves_twice() =>
        When(new(2022, 1, 1), AlmeloAdmitted, AlmeloEnded).ThenRefused("The organisation has no membership that can end.");

    [Fact]
    public void A_membership_lasts_a_day_at_least() => When(new(2013, 1, 1), AlmeloAdmitted).ThenRefused("A membership ends after it began.");
}
