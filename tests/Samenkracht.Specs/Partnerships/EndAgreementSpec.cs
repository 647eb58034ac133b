using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Reactions;
using static Samenkracht.Specs.Partnerships.TheAgreement;

namespace Samenkracht.Specs.Partnerships;

public sealed class EndAgreementSpec
{
    private const string Successor = "organisation-bibliotheek-ijssel";

    private static readonly TerminateAgreement Notice = new(Terminated.EndsOn, Terminated.NoticeOn, Terminated.Reason);
    private static readonly AssignAgreement ToTheSuccessor = new(Library, Successor, new(2024, 1, 1), "merger-ijssel");

    private static Agreement After(params IFact[] later) => Given.State<Agreement>([.. InForce, .. later]);

    private static Decision WhenAssigned(AssignAgreement command, params (string, object)[] known) =>
        AssignAgreementEndpoint.Decide(command, After(), AskedBy(Director, known));

    [Fact]
    public void A_party_gives_notice() => TerminateAgreementEndpoint.Decide(Notice, After()).ThenFacts(Terminated)
        .ThenTells(new AgreementWasTerminated(Id, [Library, Municipality], 12_500m, Terminated.EndsOn, Terminated.NoticeOn, Municipality, ["basic-skills"]));

    [Fact]
    public void After_notice_it_binds_until_the_last_day()
    {
        var agreement = After(Terminated);

        Assert.True(agreement.BindsOn(Terminated.EndsOn));
        Assert.False(agreement.BindsOn(Terminated.EndsOn.AddDays(1)));
    }

    [Fact]
    public void Notice_that_was_given_in_time_is_recorded_late()
    {
        TerminateAgreementEndpoint.Decide(Notice, After(new AgreementExpired(Id, Until))).ThenFacts(Terminated);

        Assert.Equal(AgreementStatus.Terminated, After(Terminated, new AgreementExpired(Id, Until)).Status);
    }

    [Fact]
    public void A_draft_needs_no_notice() =>
        TerminateAgreementEndpoint.Decide(Notice, Given.State<Agreement>(Drafted)).ThenRefused("This agreement is not in force.");

    [Fact]
    public void It_cannot_end_before_it_started() => TerminateAgreementEndpoint.Decide(Notice with { EndsOn = new(2021, 12, 31) }, After())
        .ThenRefused("An agreement cannot end before the day it starts.");

    [Fact]
    public void Notice_does_not_prolong() =>
        TerminateAgreementEndpoint.Decide(Notice with { EndsOn = new(2025, 1, 1) }, After()).ThenRefused("The agreement ends earlier by itself.");

    [Fact]
    public void Notice_is_not_given_afterwards() => TerminateAgreementEndpoint.Decide(Notice with { NoticeOn = new(2024, 1, 1) }, After())
        .ThenRefused("Notice is given on or before the last day.");

    [Fact]
    public void Another_takes_the_place_of_a_party() =>
        WhenAssigned(ToTheSuccessor, Known(Successor)).Then(new AgreementAssigned(Id, Library, Successor, new(2024, 1, 1), "merger-ijssel"));

    [Fact]
    public void The_successor_has_the_place_and_the_signature()
    {
        var agreement = After(new AgreementAssigned(Id, Library, Successor, new(2024, 1, 1), "merger-ijssel"));

        Assert.Equal([Successor, Municipality], agreement.Parties.Select(party => party.OrganisationId));
        Assert.Equal([Successor, Municipality], agreement.SignedBy);
    }

    [Fact]
    public void Nobody_succeeds_itself() =>
        WhenAssigned(ToTheSuccessor with { ToPartyId = Library }).ThenRefused("An agreement is assigned to another organisation.");

    [Fact]
    public void Only_a_party_has_a_place_to_give() =>
        WhenAssigned(ToTheSuccessor with { FromPartyId = School }, Known(Successor)).ThenRefused("This organisation is not a party to the agreement.");

    [Fact]
    public void The_successor_is_registered() => WhenAssigned(ToTheSuccessor).ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void The_successor_exists_on_the_day() => WhenAssigned(ToTheSuccessor, Ended(Successor, new(2024, 1, 1)))
        .ThenRefused("This organisation has ceased to exist; only corrections are possible.");

    [Fact]
    public void The_day_after_its_last_day_it_has_expired() =>
        ExpireAgreementHandler.Decide(new(Id, Until), After()).Then(new AgreementExpired(Id, Until));

    [Fact]
    public void A_renewed_agreement_does_not_expire_on_the_old_day() => ExpireAgreementHandler.Decide(
        new(Id, Until), After(new RenewalProposed(Id, 1, new(2026, 12, 31), new(2024, 1, 1)), new AgreementRenewed(Id, 1, new(2026, 12, 31), new(2024, 2, 1)))).Then();

    [Fact]
    public void A_terminated_agreement_does_not_expire() => ExpireAgreementHandler.Decide(new(Id, Until), After(Terminated)).Then();

    [Fact]
    public void It_expires_once() => ExpireAgreementHandler.Decide(new(Id, Until), After(new AgreementExpired(Id, Until))).Then();
}
