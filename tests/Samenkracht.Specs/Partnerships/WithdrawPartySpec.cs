using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Mergers;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class WithdrawPartySpec
{
    private static Decision When(string party, Asked by, params IFact[] history) =>
        WithdrawPartyEndpoint.Decide(new(party, new(2023, 6, 1), "Blijft zelfstandig"), Given.State<Merger>(history), by);

    private static readonly Asked Office = AskedBy("network-office");

    [Fact]
    public void A_party_goes_on_alone() => When(Hof, Office, Proposed).ThenFacts(HofWithdrew)
        .ThenTells(new MergerPartyLeft(Id, Hof, [Hengelo, Oldenzaal], new(2023, 6, 1)));

    [Fact]
    public void A_party_that_had_decided_goes_on_alone()
    {
        When(Hof, AskedBy("director", Hof), Proposed, Published, Decided(Hof)).ThenFacts(HofWithdrew)
            .ThenTells(new MergerPartyLeft(Id, Hof, [Hengelo, Oldenzaal], new(2023, 6, 1)));

        Assert.Equal([Hengelo, Oldenzaal], Given.State<Merger>(Proposed, Published, Decided(Hof), HofWithdrew).Parties);
    }

    [Fact]
    public void Who_is_no_party_cannot_withdraw() =>
        When(Hof, Office, Proposed, HofWithdrew).ThenRefused("The organisation is not a party to this merger.");

    [Fact]
    public void A_director_withdraws_the_own_library_only() =>
        When(Hof, AskedBy("director", Hengelo), Proposed).ThenRefused("You act for another organisation than this party.");

    [Fact]
    public void Nobody_withdraws_before_the_proposal() =>
        When(Hof, Office, Proposed with { ProposedOn = new(2023, 6, 2) }).ThenRefused("This day lies before the merger was proposed.");

    [Fact]
    public void Who_acquires_the_others_stays() => When(Hengelo, Office, Acquisition)
        .ThenRefused("The party that acquires the others cannot withdraw; cancel the merger instead.");

    [Fact]
    public void Two_remain() =>
        When(Oldenzaal, Office, Proposed, HofWithdrew).ThenRefused("At least two parties must remain; cancel the merger instead.");

    [Fact]
    public void Nobody_withdraws_once_it_is_over()
    {
        When(Hof, Office, Proposed, Published, Effective).ThenRefused("This merger has taken effect.");
        When(Hof, Office, Proposed, Cancelled).ThenRefused("This merger was cancelled; propose it anew.");
    }
}
