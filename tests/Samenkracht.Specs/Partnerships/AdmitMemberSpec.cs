using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class AdmitMemberSpec
{
    private static Decision When(DateOnly from, Organisation? organisation, params IFact[] history) =>
        AdmitMemberEndpoint.Decide(new(Almelo, from), Given.State<Network>([Founded, .. history]), organisation);

    [Fact]
    public void A_library_is_a_member_from_the_day() => When(new(2013, 1, 1), AnOrganisation(Almelo)).Then(AlmeloAdmitted);

    [Fact]
    public void A_former_member_is_admitted_again() =>
        When(new(2021, 1, 1), AnOrganisation(Almelo), AlmeloAdmitted, AlmeloEnded).Then(new NetworkMemberAdmitted(Id, Almelo, new(2021, 1, 1)));

    [Fact]
    public void A_library_that_ceased_later_was_a_member_before() =>
        When(new(2013, 1, 1), AnOrganisation(Almelo, then: new OrganisationDissolved(Almelo, new(2024, 1, 1), null, "Opgeheven"))).Then(AlmeloAdmitted);

    [Fact]
    public void A_member_is_registered() => When(new(2013, 1, 1), null).ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void A_school_is_no_member() =>
        When(new(2013, 1, 1), AnOrganisation(Almelo, OrganisationKind.School)).ThenRefused("Only a library can be a member of the network.");

    [Fact]
    public void A_dissolved_library_is_not_admitted() =>
        When(new(2024, 1, 1), AnOrganisation(Almelo, then: new OrganisationDissolved(Almelo, new(2024, 1, 1), null, "Opgeheven")))
            .ThenRefused("This organisation has ceased to exist; only corrections are possible.");

    [Fact]
    public void Nobody_is_a_member_before_the_founding() =>
        When(new(2012, 12, 31), AnOrganisation(Almelo)).ThenRefused("This day lies before the network was founded.");

    [Fact]
    public void A_member_is_not_admitted_twice() =>
        When(new(2022, 1, 1), AnOrganisation(Almelo), AlmeloAdmitted).ThenRefused("The organisation is a member of the network already.");

    [Fact]
    public void Memberships_do_not_overlap() =>
        When(new(2020, 12, 31), AnOrganisation(Almelo), AlmeloAdmitted, AlmeloEnded)
            .ThenRefused("The organisation was still a member of the network on this day.");
}
