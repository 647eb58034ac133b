using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Mergers;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class RecordPartyDecisionSpec
{
    private static readonly Asked Office = AskedBy("network-office");

    private static Decision When(string party, DateOnly on, Asked by, params IFact[] history) =>
        RecordPartyDecisionEndpoint.Decide(new(party, on), Given.State<Merger>(history), by);

    [Fact]
    public void A_party_decides_to_merge() => When(Hengelo, new(2023, 11, 6), Office, Proposed, Published).Then(HengeloDecided);

    [Fact]
    public void A_director_records_the_decision_of_the_own_library() =>
        When(Hengelo, new(2023, 11, 6), AskedBy("director", Hengelo), Proposed, Published).Then(HengeloDecided);

    [Fact]
    public void A_director_does_not_decide_for_others() => When(Hengelo, new(2023, 11, 6), AskedBy("director", Hof), Proposed, Published)
        .ThenRefused("You act for another organisation than this party.");

    [Fact]
    public void Who_is_no_party_decides_nothing() =>
        When("organisation-almelo", new(2023, 11, 6), Office, Proposed, Published).ThenRefused("The organisation is not a party to this merger.");

    [Fact]
    public void Nobody_decides_before_publication()
    {
        When(Hengelo, new(2023, 11, 6), Office, Proposed).ThenRefused("The merger proposal was not yet published on this day.");
        When(Hengelo, new(2023, 9, 17), Office, Proposed, Published).ThenRefused("The merger proposal was not yet published on this day.");
    }

    [Fact]
    public void A_party_decides_once() =>
        When(Hengelo, new(2023, 11, 7), Office, Proposed, Published, HengeloDecided).ThenRefused("This party has decided to merge already.");

    [Fact]
    public void Nobody_decides_once_it_is_over()
    {
        When(Hengelo, new(2023, 11, 6), Office, Proposed, Published, Effective).ThenRefused("This merger has taken effect.");
        When(Hengelo, new(2023, 11, 6), Office, Proposed, Published, Cancelled).ThenRefused("This merger was cancelled; propose it anew.");
    }
}
