using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class ResumeMemberSpec
{
    private static Decision When(DateOnly from, params IFact[] history) =>
        ResumeMemberEndpoint.Decide(new(Almelo, from), Given.State<Network>([Founded, .. history]));

    [Fact]
    public void A_suspended_member_takes_part_again() => When(new(2020, 3, 1), AlmeloAdmitted, AlmeloSuspended).Then(AlmeloResumed);

    [Fact]
    public void Only_a_member_is_resumed() =>
        When(new(2021, 1, 1), AlmeloAdmitted, AlmeloSuspended, AlmeloEnded).ThenRefused("The organisation is not a member of the network on this day.");

    [Fact]
    public void A_member_that_takes_part_is_not_resumed() => When(new(2020, 3, 1), AlmeloAdmitted).ThenRefused("This member is not suspended on this day.");

    [Fact]
    public void Nobody_is_resumed_twice() =>
        When(new(2020, 4, 1), AlmeloAdmitted, AlmeloSuspended, AlmeloResumed).ThenRefused("This member is not suspended on this day.");

    [Fact]
    public void A_suspension_does_not_end_before_it_begins() =>
        When(new(2019, 12, 31), AlmeloAdmitted, AlmeloSuspended).ThenRefused("This member is not suspended on this day.");
}
