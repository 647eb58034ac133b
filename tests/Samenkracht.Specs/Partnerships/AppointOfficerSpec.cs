using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class AppointOfficerSpec
{
    private static readonly NetworkOfficerAppointed Appointed = new(Id, OfficerPosition.Chair, Almelo, new(2020, 9, 1));

    private static Decision When(AppointOfficer command, params IFact[] history) =>
        AppointOfficerEndpoint.Decide(command, Given.State<Network>([Founded, AlmeloAdmitted, .. history]));

    [Fact]
    public void A_member_provides_the_chair() => When(new(OfficerPosition.Chair, Almelo, new(2020, 9, 1))).Then(Appointed);

    [Fact]
    public void Another_member_takes_the_place()
    {
        var next = new NetworkOfficerAppointed(Id, OfficerPosition.Chair, Borne, new(2022, 1, 1));
        When(new(OfficerPosition.Chair, Borne, new(2022, 1, 1)), BorneAdmitted, Appointed).Then(next);

        Assert.Equal([Borne], Given.State<Network>(Founded, AlmeloAdmitted, BorneAdmitted, Appointed, next).Officers.Select(officer => officer.OrganisationId));
    }

    [Fact]
    public void Only_a_member_provides_an_officer() =>
        When(new(OfficerPosition.Chair, Borne, new(2013, 6, 1)), BorneAdmitted).ThenRefused("The organisation is not a member of the network on this day.");

    [Fact]
    public void Nobody_is_appointed_twice() =>
        When(new(OfficerPosition.Chair, Almelo, new(2021, 1, 1)), Appointed).ThenRefused("This member provides this officer already.");
}
