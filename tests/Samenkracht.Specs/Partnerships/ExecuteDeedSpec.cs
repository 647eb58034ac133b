using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Organisations;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class ExecuteDeedSpec
{
    private static readonly EstateItem Branch = new(EstateKind.Location, "location-hengelo");
    private static readonly EstateItem Taal = new(EstateKind.Agreement, "agreement-taal");
    private static readonly ExecuteDeed Execute = new(new(2023, 12, 31), new(2024, 1, 1), [Branch, Taal]);

    private static readonly IFact[] Ready =
    [
        Proposed, Published, Consent(Hengelo), Consent(Hof), Consent(Oldenzaal), Decided(Hengelo), Decided(Hof), Decided(Oldenzaal), Approved,
    ];

    private static readonly DeedFile File = new(
        [AParty(Hengelo), AParty(Hof), AParty(Oldenzaal)], [new(EstateKind.Location, Branch.Id, Hengelo), new(EstateKind.Agreement, Taal.Id, Hof)], []);

    private static Decision When(ExecuteDeed command, IEnumerable<IFact> history, DeedFile? file = null, DateOnly? today = null) =>
        ExecuteDeedEndpoint.Decide(command, Given.State<Merger>([.. history]), file ?? File, Given.Asked(today ?? new(2024, 1, 1)));

    [Fact]
    public void The_successor_holds_everything_from_the_day_after() => When(Execute, Ready)
        .ThenFacts(new MergerEffective(Id, [Hengelo, Hof, Oldenzaal], Twente, new(2023, 12, 31), new(2024, 1, 1), [Branch, Taal], null))
        .ThenTells(new MergerTookEffect(Id, [Hengelo, Hof, Oldenzaal], Twente, "Bibliotheek Twente", "foundation", new(2024, 1, 1)));

    [Fact]
    public void The_party_that_acquires_the_others_goes_on() => When(Execute, [Acquisition, .. Ready.Skip(1)])
        .ThenFacts(new MergerEffective(Id, [Hof, Oldenzaal], Hengelo, new(2023, 12, 31), new(2024, 1, 1), [Branch, Taal], null))
        .ThenTells(new MergerTookEffect(Id, [Hof, Oldenzaal], Hengelo, "Bibliotheek hengelo", "foundation", new(2024, 1, 1)));

    [Fact]
    public void What_became_known_late_is_recorded_with_a_reason()
    {
        When(Execute, Ready, today: new(2024, 1, 2)).ThenRefused("A merger that took effect before today is recorded with a reason.");
        When(Execute with { Reason = "Nagekomen" }, Ready, today: new(2024, 1, 2))
            .ThenFacts(new MergerEffective(Id, [Hengelo, Hof, Oldenzaal], Twente, new(2023, 12, 31), new(2024, 1, 1), [Branch, Taal], "Nagekomen"));
    }

    [Fact]
    public void Foundations_alone_need_the_court()
    {
        DeedFile associations = File with { Parties = [.. File.Parties.Select(party => AParty(party.Id, LegalForm.Association))] };
        var proposed = Proposed with { Successor = Proposed.Successor with { LegalForm = LegalForm.Association } };

        When(Execute, Ready.SkipLast(1)).ThenRefused("Foundations merge only with the approval of the court.");
        When(Execute, [.. Ready.SkipLast(1), Approved with { On = new(2024, 1, 1) }]).ThenRefused("Foundations merge only with the approval of the court.");
        Assert.Null(When(Execute, [proposed, .. Ready.Skip(1).SkipLast(1)], associations).Refusal);
    }

    [Fact]
    public void The_proposal_is_published()
    {
        When(Execute, [Proposed]).ThenRefused("The merger proposal was not yet published on this day.");
        When(Execute with { DeedOn = new(2023, 9, 17) }, Ready).ThenRefused("The merger proposal was not yet published on this day.");
    }

    [Fact]
    public void Creditors_have_their_month()
    {
        When(Execute with { DeedOn = new(2023, 10, 17), EffectiveOn = new(2023, 10, 18) }, Ready)
            .ThenRefused("The deed is executed one month after publication at the earliest.");
    }

    [Fact]
    public void An_opposition_is_resolved_first()
    {
        var refused = When(Execute, [.. Ready, Opposed]);

        refused.ThenRefused("An opposition of a creditor is not yet resolved.");
        Assert.Equal(["1"], (IEnumerable<string>)refused.Refusal!.Details!);
        Assert.Null(When(Execute, [.. Ready, Opposed, Resolved]).Refusal);
    }

    [Fact]
    public void Every_party_decides()
    {
        var refused = When(Execute, Ready.Where(fact => fact is not MergerPartyDecided { PartyId: Hof }));

        refused.ThenRefused("Not every party has decided to merge.");
        Assert.Equivalent(new[] { Hof }, refused.Refusal!.Details);
    }

    [Fact]
    public void Nobody_merges_who_is_no_more()
    {
        const string because = "A party to this merger has ceased to exist before the deed.";
        var gone = AParty(Hof, then: new OrganisationDissolved(Hof, new(2023, 12, 31), null, "Opgeheven"));
        When(Execute, Ready, File with { Parties = [AParty(Hengelo), gone, AParty(Oldenzaal)] }).ThenRefused(because);
        When(Execute, Ready, File with { SucceededElsewhere = [Hof] }).ThenRefused(because);
    }

    [Fact]
    public void Legal_forms_are_equal()
    {
        const string because = "Only organisations of one legal form merge, into a successor of that form.";
        When(Execute, Ready, File with { Parties = [AParty(Hengelo), AParty(Hof, LegalForm.Cooperative), AParty(Oldenzaal)] }).ThenRefused(because);
        When(Execute, [Proposed with { Successor = Proposed.Successor with { LegalForm = LegalForm.Association } }, .. Ready.Skip(1)]).ThenRefused(because);
    }

    [Fact]
    public void Nobody_merges_without_consent()
    {
        var refused = When(Execute, Ready.Where(fact => fact is not MunicipalConsentGiven given || given.MunicipalityId != MunicipalityOf(Oldenzaal)));

        refused.ThenRefused("Not every municipality that the parties serve has agreed to the merger.");
        Assert.Equivalent(new[] { MunicipalityOf(Oldenzaal) }, refused.Refusal!.Details);
    }

    [Fact]
    public void It_takes_effect_on_the_day_after()
    {
        When(Execute with { EffectiveOn = new(2023, 12, 31) }, Ready).ThenRefused("A merger takes effect on the day after the deed.");
        When(Execute with { EffectiveOn = new(2024, 1, 2) }, Ready).ThenRefused("A merger takes effect on the day after the deed.");
    }

    [Fact]
    public void Nothing_is_left_behind()
    {
        var refused = When(Execute with { Succession = [Branch] }, Ready);

        refused.ThenRefused("The succession leaves something behind that a disappearing party has.");
        Assert.Equivalent(new[] { Taal }, refused.Refusal!.Details);
    }

    [Fact]
    public void Nothing_of_others_is_passed_on()
    {
        EstateItem foreign = new(EstateKind.Location, "location-almelo");
        var refused = When(Execute with { Succession = [Branch, Taal, foreign] }, Ready);

        refused.ThenRefused("The succession names something that no disappearing party has.");
        Assert.Equivalent(new[] { foreign }, refused.Refusal!.Details);
    }

    [Fact]
    public void It_is_executed_once_and_never_after_cancelling()
    {
        When(Execute, [.. Ready, Effective]).ThenRefused("This merger has taken effect.");
        When(Execute, [.. Ready, Cancelled]).ThenRefused("This merger was cancelled; propose it anew.");
    }
}
