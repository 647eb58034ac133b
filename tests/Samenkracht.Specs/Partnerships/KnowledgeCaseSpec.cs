using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Cases;
using static Samenkracht.Specs.Partnerships.CaseFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class KnowledgeCaseSpec
{
    private static bool[] SeenBy(params IFact[] history) => [.. new[] { Deventer, Hengelo, Twente }.Select(State(history).BelongsTo)];

    [Fact]
    public void The_owner_sees_it_always_and_others_while_it_is_shared_with_them()
    {
        Assert.Equal([true, false, false], SeenBy(Drafted));
        Assert.Equal([true, true, false], SeenBy(Drafted, WithHengelo));
        Assert.Equal([true, true, true], SeenBy(Drafted, WithHengelo, WithNetwork));
        Assert.Equal([true, false, false], SeenBy(Drafted, WithHengelo, WithNetwork, WithNobody));
        Assert.Equal([true, false, false], SeenBy(Drafted, WithHengelo, WithNetwork, Withdrawn));
        Assert.Equal([true, false, false], SeenBy(Drafted, Withdrawn, WithNetwork));
    }

    private static RankedCase[] Ranked(Func<CaseRanking, IEnumerable<RankedCase>> by, params IFact[] history) => [.. by(CaseRanking.Of(2022, [State(history)]))];

    private static readonly IFact[] Learned =
    [
        WithNetwork, Thanked, Thanked, Thanked with { OrganisationId = Deventer }, Thanked with { OrganisationId = Twente, Kind = CaseReactionKind.Question },
        Reused, Reused, Reused with { OrganisationId = Twente }, Reused with { OrganisationId = "organisation-later", On = new(2023, 1, 1) },
    ];

    [Fact]
    public void A_ranking_counts_every_other_organisation_once_a_year()
    {
        var entry = new RankedCase(Id, Deventer, CaseKind.Shine, Shone.Title, 2, 1);

        Assert.Equal([entry], Ranked(ranking => ranking.MostReused, [Shone, .. Learned]));
        Assert.Equal([entry], Ranked(ranking => ranking.MostThanked, [Shone, .. Learned]));
        Assert.Equal(CaseKind.Mixed, Assert.Single(Ranked(ranking => ranking.MostReused, [Shone with { Kind = CaseKind.Mixed }, .. Learned])).Kind);
    }

    [Fact]
    public void A_failure_is_in_no_ranking_nor_what_not_all_can_see()
    {
        IFact[][] histories =
        [
            [Drafted, .. Learned], [Shone, .. Learned, WithNobody], [Shone, .. Learned, WithHengelo], [Shone, .. Learned, Withdrawn], [Shone, WithNetwork],
        ];

        Assert.All(histories, history => Assert.Empty(Ranked(ranking => [.. ranking.MostReused, .. ranking.MostThanked], history)));
    }

    [Fact]
    public void A_ranking_begins_with_the_most_and_holds_twenty()
    {
        var cases = Enumerable.Range(10, 21).Select(number => Given.State<KnowledgeCase>(
            [Shone with { CaseId = $"knowledge-case-{number}" }, WithNetwork, Reused, .. number == 30 ? [Reused with { OrganisationId = Twente }] : Array.Empty<IFact>()]));

        var most = CaseRanking.Of(2022, cases).MostReused;

        Assert.Equal(["knowledge-case-30", "knowledge-case-10"], most.Take(2).Select(one => one.Id));
        Assert.Equal(20, most.Count);
    }
}
