using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Mergers;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class AnnulDeedSpec
{
    private static readonly AnnulDeed Command = new(
        "Rechtbank Overijssel", AnnulmentGround.DecisionVoid, new(2024, 1, 4), new(2024, 5, 13), new(2024, 11, 5), new(2025, 2, 6), "Een besluit was ongeldig");

    private static readonly MergerAnnulled Annulled = new(
        Id, [Hengelo, Hof, Oldenzaal], Twente, Effective.EffectiveOn, Command.Court, Command.Ground, Command.DepositedOn, Command.ClaimedOn, Command.RuledOn,
        Command.AnnulledOn, Command.Reason);

    private static Decision When(AnnulDeed command, params IFact[] then) =>
        AnnulDeedEndpoint.Decide(command, Given.State<Merger>([Proposed, .. then]), Given.Asked(new(2025, 3, 1), Given.By("network-office")));

    [Fact]
    public void A_court_takes_a_merger_away() => When(Command, Effective).ThenFacts(Annulled)
        .ThenTells(new DeedWasAnnulled(Id, [Hengelo, Hof, Oldenzaal], Twente, new(2024, 1, 1), new(2025, 2, 6), true));

    [Fact]
    public void A_library_that_acquired_the_others_goes_on() => AnnulDeedEndpoint.Decide(
            Command, Given.State<Merger>(Acquisition, Effective with { Predecessors = [Hof, Oldenzaal], SuccessorId = Hengelo }),
            Given.Asked(new(2025, 3, 1), Given.By("network-office")))
        .ThenFacts(Annulled with { Predecessors = [Hof, Oldenzaal], SuccessorId = Hengelo })
        .ThenTells(new DeedWasAnnulled(Id, [Hof, Oldenzaal], Hengelo, new(2024, 1, 1), new(2025, 2, 6), false));

    [Fact]
    public void Only_a_deed_that_was_executed()
    {
        When(Command).ThenRefused("This merger has not taken effect, so there is no deed to annul.");
        When(Command, Effective, Annulled).ThenRefused("This merger was annulled by a court; propose it anew.");
        CancelMergerEndpoint.Decide(new(new(2025, 2, 7), "Spijt"), Given.State<Merger>(Proposed, Effective, Annulled)).ThenRefused("This merger was annulled by a court; propose it anew.");
    }

    [Fact]
    public void Within_the_terms_of_the_law()
    {
        When(Command with { DepositedOn = new(2023, 12, 30) }, Effective).ThenRefused("A deed is deposited within eight days after it was executed.");
        When(Command with { DepositedOn = new(2024, 1, 9) }, Effective).ThenRefused("A deed is deposited within eight days after it was executed.");
        When(Command with { ClaimedOn = new(2024, 7, 5) }, Effective).ThenRefused("The annulment is claimed within six months after the deposit of the deed.");
        When(Command with { ClaimedOn = new(2024, 7, 4) }, Effective).ThenFacts(Annulled with { ClaimedOn = new(2024, 7, 4) });
    }

    [Fact]
    public void In_order_and_not_in_the_future()
    {
        foreach (var command in new[]
                 {
                     Command with { ClaimedOn = new(2024, 1, 3) }, Command with { RuledOn = new(2024, 5, 12) }, Command with { AnnulledOn = new(2024, 11, 4) },
                 })
            When(command, Effective).ThenRefused("The claim follows the deposit, the ruling the claim, and the annulment the ruling and the merger.");
        When(Command with { AnnulledOn = new(2025, 3, 2) }, Effective).ThenRefused("An annulment cannot lie in the future.");
    }

    [Fact]
    public void As_now_nobody_stands_in_the_place_of_a_predecessor_any_more()
    {
        Assert.Equal(Twente, Succession.Of([Given.State<Merger>(Proposed, Effective)]).HeirOf(Hof));
        Assert.Equal(Hof, Succession.Of([Given.State<Merger>(Proposed, Effective, Annulled)]).HeirOf(Hof));
    }
}
