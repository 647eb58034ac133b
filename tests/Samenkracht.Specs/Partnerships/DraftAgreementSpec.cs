using Samenkracht.Common.Deciding;
using Samenkracht.Partnerships.Agreements;
using static Samenkracht.Specs.Partnerships.TheAgreement;

namespace Samenkracht.Specs.Partnerships;

public sealed class DraftAgreementSpec
{
    private static readonly DraftAgreement Terms = new(
        null, Drafted.Title, Drafted.Level, Drafted.Scope, Drafted.Parties, Drafted.From, Drafted.Until, Drafted.YearlyContribution, Drafted.DraftedOn);

    private static Decision When(DraftAgreement command, Actor? by = null, params (string, object)[] known) => DraftAgreementEndpoint.Decide(
        command, Id, AskedBy(by ?? Director, known.Length > 0 ? known : [Known(Library), Known(Municipality)]));

    [Fact]
    public void Terms_are_put_on_paper() => When(Terms).Then(Drafted);

    [Fact]
    public void An_open_ended_agreement_can_be_drafted() => When(Terms with { Until = null }).Then(Drafted with { Until = null });

    [Fact]
    public void The_network_office_drafts_for_others() =>
        When(Terms, Given.By("network-office", "organisation-rijnbrink")).Then(Drafted);

    [Fact]
    public void It_cannot_end_before_it_starts() =>
        When(Terms with { Until = new(2021, 12, 31) }).ThenRefused("An agreement ends on or after the day it starts.");

    [Fact]
    public void A_party_has_one_place() =>
        When(Terms with { Parties = [Terms.Parties[0], Terms.Parties[0]] }).ThenRefused("An organisation can be a party only once.");

    [Fact]
    public void Somebody_must_sign() =>
        When(Terms with { Parties = [.. Terms.Parties.Select(party => party with { MustSign = false })] }).ThenRefused("At least one party must sign.");

    [Fact]
    public void Nobody_drafts_for_others() =>
        When(Terms, Given.By("staff", "organisation-bibliotheek-hengelo")).ThenRefused("Your own organisation must be one of the parties.");

    [Fact]
    public void Parties_are_registered() =>
        When(Terms, null, Known(Library)).ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void Parties_exist_on_the_day_of_the_draft() =>
        When(Terms, null, Known(Library), Ended(Municipality, new(2021, 1, 1))).ThenRefused("This organisation has ceased to exist; only corrections are possible.");
}
