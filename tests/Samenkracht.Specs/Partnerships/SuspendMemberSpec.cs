using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class SuspendMemberSpec
{
    private static Decision When(DateOnly from, params IFact[] history) =>
        SuspendMemberEndpoint.Decide(new(Almelo, from, "Bijdrage niet voldaan"), Given.State<Network>([Founded, .. history]));

    [Fact]
    public void A_member_has_no_say_from_the_day() => When(new(2020, 1, 1), AlmeloAdmitted).Then(AlmeloSuspended);

    [Fact]
    public void A_resumed_member_is_suspended_again() =>
        When(new(2020, 3, 1), AlmeloAdmitted, AlmeloSuspended, AlmeloResumed)
            .Then(new NetworkMemberSuspended(Id, Almelo, new(2020, 3, 1), "Bijdrage niet voldaan"));

    [Fact]
    public void Only_a_member_is_suspended() =>
        When(new(2020, 1, 1), BorneAdmitted).ThenRefused("The organisation is not a member of the network on this day.");

    [Fact]
    public void Nobody_is_suspended_twice() => When(new(2020, 2, 1), AlmeloAdmitted, AlmeloSuspended).ThenRefused("This member is suspended already.");

    [Fact]
    public void Suspensions_do_not_overlap() =>
        When(new(2020, 2, 1), AlmeloAdmitted, AlmeloSuspended, AlmeloResumed).ThenRefused("This day lies before the end of an earlier suspension.");

    [Fact]
    public void A_suspension_holds_from_its_day_until_the_resumption()
    {
        var membership = Given.State<Network>(Founded, AlmeloAdmitted, AlmeloSuspended, AlmeloResumed).MembershipOn(Almelo, new(2020, 1, 1))!;

        Assert.Equal(
            [false, true, true, false],
            new DateOnly[] { new(2019, 12, 31), new(2020, 1, 1), new(2020, 2, 29), new(2020, 3, 1) }.Select(membership.IsSuspendedOn));
    }
}
