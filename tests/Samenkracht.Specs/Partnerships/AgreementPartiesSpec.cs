using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Agreements;
using static Samenkracht.Specs.Partnerships.TheAgreement;

namespace Samenkracht.Specs.Partnerships;

public sealed class AgreementPartiesSpec
{
    private static readonly DateOnly On = new(2021, 11, 5);
    private static readonly Party ASchool = new(School, PartyRole.Partner, false);

    private static Decision WhenAdded(Party party, params IFact[] history) =>
        AddPartyEndpoint.Decide(new(party, On), Given.State<Agreement>(history), AskedBy(Director, Known(School)));

    private static Decision WhenRemoved(string party, params IFact[] history) => RemovePartyEndpoint.Decide(new(party, On), Given.State<Agreement>(history));

    [Fact]
    public void A_draft_takes_another_party() => WhenAdded(ASchool, Drafted).Then(new AgreementPartyAdded(Id, ASchool, On));

    [Fact]
    public void An_agreement_in_force_takes_no_other_party() => WhenAdded(ASchool, InForce).ThenRefused("This agreement is no longer a draft.");

    [Fact]
    public void After_a_signature_nobody_joins() =>
        WhenAdded(ASchool, Drafted, SignedByLibrary).ThenRefused("The parties cannot change once somebody has signed.");

    [Fact]
    public void Nobody_joins_twice() => WhenAdded(Drafted.Parties[0], Drafted).ThenRefused("An organisation can be a party only once.");

    [Fact]
    public void Whoever_joins_is_registered() =>
        WhenAdded(ASchool with { OrganisationId = "organisation-onbekend" }, Drafted).ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void Whoever_joins_exists() =>
        AddPartyEndpoint.Decide(new(ASchool, On), Given.State<Agreement>(Drafted), AskedBy(Director, Ended(School, new(2021, 1, 1))))
            .ThenRefused("This organisation has ceased to exist; only corrections are possible.");

    [Fact]
    public void A_party_leaves_a_draft() =>
        WhenRemoved(School, Drafted, new AgreementPartyAdded(Id, ASchool, On)).Then(new AgreementPartyRemoved(Id, School, On));

    [Fact]
    public void Nobody_leaves_an_agreement_in_force() => WhenRemoved(Municipality, InForce).ThenRefused("This agreement is no longer a draft.");

    [Fact]
    public void After_a_signature_nobody_leaves() =>
        WhenRemoved(Municipality, Drafted, SignedByLibrary).ThenRefused("The parties cannot change once somebody has signed.");

    [Fact]
    public void Only_a_party_leaves() => WhenRemoved(School, Drafted).ThenRefused("This organisation is not a party to the agreement.");

    [Fact]
    public void Two_remain() => WhenRemoved(Municipality, Drafted).ThenRefused("At least two parties must remain, and one of them must sign.");

    [Fact]
    public void One_who_must_sign_remains() => WhenRemoved(
            Library, Drafted with { Parties = [new(Library, PartyRole.Library, true), new(Municipality, PartyRole.Municipality, false), ASchool] })
        .ThenRefused("At least two parties must remain, and one of them must sign.");
}
