using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Reactions;
using static Samenkracht.Specs.Partnerships.TheAgreement;

namespace Samenkracht.Specs.Partnerships;

public sealed class SignAgreementSpec
{
    private static readonly SignAgreement ForTheLibrary = new(Library, SignatoryPosition.Director, new(2021, 11, 10));
    private static readonly SignAgreement ForTheMunicipality = new(Municipality, SignatoryPosition.Alderman, new(2021, 11, 20));

    private static Decision When(SignAgreement command, params IFact[] history) =>
        SignAgreementEndpoint.Decide(command, Given.State<Agreement>(history), AskedBy(Director, Known(Library), Known(Municipality)));

    [Fact]
    public void A_party_signs() => When(ForTheLibrary, Drafted).Then(SignedByLibrary);

    [Fact]
    public void The_last_signature_brings_it_into_force()
    {
        var decision = When(ForTheMunicipality, Drafted, SignedByLibrary).ThenFacts(SignedByMunicipality, CameIntoForce);

        decision.ThenTells(new AgreementRunsUntil(Id, Until));
    }

    [Fact]
    public void An_open_ended_agreement_comes_into_force_and_never_expires() => When(ForTheMunicipality, Drafted with { Until = null }, SignedByLibrary)
        .Then(SignedByMunicipality, CameIntoForce with { Until = null });

    [Fact]
    public void A_party_that_need_not_sign_is_not_waited_for() => When(
            ForTheLibrary, Drafted with { Parties = [Drafted.Parties[0], Drafted.Parties[1] with { MustSign = false }] })
        .ThenFacts(SignedByLibrary, CameIntoForce);

    [Fact]
    public void What_is_in_force_is_not_signed_again() => When(ForTheLibrary, InForce).ThenRefused("This agreement is no longer a draft.");

    [Fact]
    public void Only_a_party_signs() =>
        When(ForTheLibrary with { PartyId = School }, Drafted).ThenRefused("This organisation is not a party to the agreement.");

    [Fact]
    public void A_library_signs_for_itself() => SignAgreementEndpoint.Decide(
            ForTheLibrary, Given.State<Agreement>(Drafted), AskedBy(Given.By("director", Municipality), Known(Library)))
        .ThenRefused("A library or support organisation signs for itself.");

    [Fact]
    public void Nobody_signs_twice() => When(ForTheLibrary, Drafted, SignedByLibrary).ThenRefused("This party has already signed the agreement.");

    [Fact]
    public void Nobody_signs_before_the_draft() =>
        When(ForTheLibrary with { SignedOn = new(2021, 10, 31) }, Drafted).ThenRefused("A signature cannot precede the draft.");

    [Fact]
    public void Nobody_signs_in_the_future() =>
        When(ForTheLibrary with { SignedOn = new(2023, 6, 2) }, Drafted).ThenRefused("A signature cannot lie in the future.");

    [Fact]
    public void Nobody_signs_what_is_over() => When(ForTheLibrary with { SignedOn = new(2023, 1, 1) }, Drafted with { Until = new(2022, 12, 31) })
        .ThenRefused("The agreed period was already over on that day.");

    [Fact]
    public void A_dissolved_party_does_not_sign() => SignAgreementEndpoint.Decide(
            ForTheLibrary, Given.State<Agreement>(Drafted), AskedBy(Director, Ended(Library, new(2021, 11, 10))))
        .ThenRefused("This organisation has ceased to exist; only corrections are possible.");

    [Fact]
    public void It_binds_from_its_first_day_to_its_last()
    {
        var agreement = Given.State<Agreement>(InForce);

        Assert.Equal([false, true, true, false], new[] { From.AddDays(-1), From, Until, Until.AddDays(1) }.Select(agreement.BindsOn));
        Assert.False(Given.State<Agreement>(Drafted).BindsOn(From));
    }
}
