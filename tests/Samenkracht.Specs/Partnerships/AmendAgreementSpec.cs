using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Reactions;
using static Samenkracht.Specs.Partnerships.TheAgreement;

namespace Samenkracht.Specs.Partnerships;

public sealed class AmendAgreementSpec
{
    private static readonly AmendmentProposed Proposed = new(Id, 1, ["reading"], 15_000m, new(2023, 1, 1), new(2022, 9, 1));
    private static readonly RenewalProposed Renewal = new(Id, 1, new(2026, 12, 31), new(2022, 9, 1));
    private static readonly AmendmentSigned SignedByTheLibrary = new(Id, 1, Library, SignatoryPosition.Director, new(2022, 10, 1));
    private static readonly AmendmentSigned SignedByTheMunicipality = new(Id, 1, Municipality, SignatoryPosition.Alderman, new(2022, 10, 2));
    private static readonly ProposeAmendment Amend = new(Proposed.Scope, Proposed.YearlyContribution, Proposed.EffectiveFrom, Proposed.ProposedOn);
    private static readonly ProposeRenewal Renew = new(Renewal.Until, Renewal.ProposedOn);
    private static readonly SignAmendment SignForTheLibrary = new(Library, SignatoryPosition.Director, new(2022, 10, 1));
    private static readonly SignAmendment SignForTheMunicipality = new(Municipality, SignatoryPosition.Alderman, new(2022, 10, 2));

    private static Agreement After(params IFact[] later) => Given.State<Agreement>([.. InForce, .. later]);

    private static Decision WhenSigned(SignAmendment command, params IFact[] later) => SignAmendmentEndpoint.Decide(command, After(later), AskedBy(Director));

    [Fact]
    public void Other_terms_are_put_on_paper() => ProposeAmendmentEndpoint.Decide(Amend, After()).Then(Proposed);

    [Fact]
    public void A_draft_is_not_amended() =>
        ProposeAmendmentEndpoint.Decide(Amend, Given.State<Agreement>(Drafted)).ThenRefused("This agreement is not in force.");

    [Fact]
    public void One_amendment_waits_at_a_time() =>
        ProposeAmendmentEndpoint.Decide(Amend, After(Proposed)).ThenRefused("Another amendment or renewal still waits for signatures.");

    [Fact]
    public void Amended_terms_begin_while_it_binds() => ProposeAmendmentEndpoint.Decide(Amend with { EffectiveFrom = new(2025, 1, 1) }, After())
        .ThenRefused("The amended terms must begin while the agreement binds.");

    [Fact]
    public void A_later_end_is_put_on_paper() => ProposeRenewalEndpoint.Decide(Renew, After()).Then(Renewal);

    [Fact]
    public void An_expired_agreement_can_be_renewed() => ProposeRenewalEndpoint.Decide(Renew, After(new AgreementExpired(Id, Until))).Then(Renewal);

    [Fact]
    public void A_draft_is_not_renewed() =>
        ProposeRenewalEndpoint.Decide(Renew, Given.State<Agreement>(Drafted)).ThenRefused("This agreement is not in force.");

    [Fact]
    public void A_renewal_takes_the_notice_back()
    {
        ProposeRenewalEndpoint.Decide(Renew, After(Terminated)).Then(Renewal);
        ProposeRenewalEndpoint.Decide(Renew with { Until = Terminated.EndsOn }, After(Terminated)).ThenRefused("A renewal ends later than the agreement does now.");

        var renewed = After(Terminated, Renewal, SignedByTheLibrary, SignedByTheMunicipality, new AgreementRenewed(Id, 1, Renewal.Until, new(2023, 10, 2)));
        Assert.Equal((AgreementStatus.InForce, Renewal.Until), (renewed.Status, renewed.LastDay));
        TerminateAgreementEndpoint.Decide(new(Terminated.EndsOn, Terminated.NoticeOn, "bezuiniging"), renewed)
            .ThenRefused("Notice from before the last renewal ends nothing any more.");
    }

    [Fact]
    public void One_renewal_waits_at_a_time() =>
        ProposeRenewalEndpoint.Decide(Renew, After(Renewal)).ThenRefused("Another amendment or renewal still waits for signatures.");

    [Fact]
    public void A_renewal_prolongs() =>
        ProposeRenewalEndpoint.Decide(Renew with { Until = Until }, After()).ThenRefused("A renewal ends later than the agreement does now.");

    [Fact]
    public void A_party_signs_the_amendment() => WhenSigned(SignForTheLibrary, Proposed).Then(SignedByTheLibrary);

    [Fact]
    public void The_last_signature_makes_the_amended_terms_hold() => WhenSigned(SignForTheMunicipality, Proposed, SignedByTheLibrary)
        .Then(SignedByTheMunicipality, new AgreementAmended(Id, 1, ["reading"], 15_000m, new(2023, 1, 1)));

    [Fact]
    public void The_last_signature_makes_the_later_end_hold()
    {
        var decision = WhenSigned(SignForTheMunicipality, Renewal, SignedByTheLibrary)
            .ThenFacts(SignedByTheMunicipality, new AgreementRenewed(Id, 1, Renewal.Until, new(2022, 10, 2)));

        decision.ThenTells(new AgreementRunsUntil(Id, Renewal.Until), new AgreementWasRenewed(Id, [Library, Municipality], Renewal.Until, new(2022, 10, 2)));
    }

    [Fact]
    public void There_must_be_something_to_sign() => WhenSigned(SignForTheLibrary).ThenRefused("No amendment or renewal waits for signatures.");

    [Fact]
    public void Only_a_party_signs_an_amendment() =>
        WhenSigned(SignForTheLibrary with { PartyId = School }, Proposed).ThenRefused("This organisation is not a party to the agreement.");

    [Fact]
    public void A_library_signs_an_amendment_for_itself() =>
        SignAmendmentEndpoint.Decide(SignForTheLibrary, After(Proposed), AskedBy(Given.By("director", Municipality)))
            .ThenRefused("A library or support organisation signs for itself.");

    [Fact]
    public void Nobody_signs_an_amendment_twice() =>
        WhenSigned(SignForTheLibrary, Proposed, SignedByTheLibrary).ThenRefused("This party has already signed the amendment.");

    [Fact]
    public void Nobody_signs_before_the_proposal() =>
        WhenSigned(SignForTheLibrary with { SignedOn = new(2022, 8, 31) }, Proposed).ThenRefused("A signature cannot precede the proposal.");

    [Fact]
    public void Nobody_signs_an_amendment_in_the_future() =>
        WhenSigned(SignForTheLibrary with { SignedOn = new(2023, 6, 2) }, Proposed).ThenRefused("A signature cannot lie in the future.");

    [Fact]
    public void An_amendment_is_taken_off_the_table() => WithdrawAmendmentEndpoint.Decide(new(new(2022, 10, 5), "geen steun"), After(Proposed))
        .Then(new AmendmentWithdrawn(Id, 1, new(2022, 10, 5), "geen steun"));

    [Fact]
    public void There_must_be_something_to_withdraw() => WithdrawAmendmentEndpoint.Decide(new(new(2022, 10, 5), "geen steun"), After())
        .ThenRefused("No amendment or renewal waits for signatures.");

    [Fact]
    public void Nothing_is_withdrawn_before_it_is_proposed() => WithdrawAmendmentEndpoint.Decide(new(new(2022, 8, 31), "geen steun"), After(Proposed))
        .ThenRefused("A signature cannot precede the proposal.");
}
