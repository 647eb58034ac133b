using Marten;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Partnerships.Cases;

/// <summary>A case that others learned from.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OwnerId">The organisation whose case it is.</param>
/// <param name="Kind">Whether it shone, or both shone and failed.</param>
/// <param name="Title">Its title.</param>
/// <param name="ReusedBy">How many other organisations put it to use in the year.</param>
/// <param name="ThankedBy">How many other organisations gave thanks for it in the year.</param>
public sealed record RankedCase(string Id, string OwnerId, CaseKind Kind, string Title, int ReusedBy, int ThankedBy);

/// <summary>The cases of which the network learned most in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="MostReused">The most reused first; at most 20, each put to use at least once.</param>
/// <param name="MostThanked">The most thanked first; at most 20, each thanked at least once.</param>
public sealed record CaseRanking(int Year, IReadOnlyList<RankedCase> MostReused, IReadOnlyList<RankedCase> MostThanked)
{
    private const int Most = 20;

    /// <summary>The ranking of a year. A case that failed is in none: failing openly must never cost or win anything.</summary>
    public static CaseRanking Of(int year, IEnumerable<KnowledgeCase> cases)
    {
        var ranked = cases.Where(one => one.IsRanked).OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => new RankedCase(
            one.Id, one.OwnerId, one.Kind, one.Title,
            Others(one, one.Reuses.Where(reuse => reuse.On.Year == year).Select(reuse => reuse.OrganisationId)),
            Others(one, one.Reactions.Where(reaction => reaction.On.Year == year && reaction.Kind == CaseReactionKind.Thanks).Select(reaction => reaction.OrganisationId)))).ToList();
        return new(year, Top(ranked, one => one.ReusedBy), Top(ranked, one => one.ThankedBy));
    }

    private static int Others(KnowledgeCase one, IEnumerable<string> organisations) => organisations.Where(id => id != one.OwnerId).Distinct().Count();

    private static IReadOnlyList<RankedCase> Top(IEnumerable<RankedCase> cases, Func<RankedCase, int> by) =>
        [.. cases.Where(one => by(one) > 0).OrderByDescending(by).Take(Most)];
}

/// <summary>GET /v1/knowledge-cases/ranking.</summary>
public static class RankCasesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/knowledge-cases/ranking", Kind = OperationKind.Read, Right = "knowledge-cases.read", Answer = typeof(CaseRanking),
            Summary = "Read the ranking of cases",
            Description = "The most reused and most thanked cases of a year, among the cases that shine or are mixed and are shared with the whole network. "
                + "A case that failed is in no ranking.",
            Query = [new("year", "The year; this year when absent.", "integer")],
        },
        AnswerAsync);

    private static async Task<IResult> AnswerAsync(ReadRequest request)
    {
        var ranked = await request.Session.Query<KnowledgeCase>()
            .Where(one => one.Audience == CaseAudience.Network && one.Kind != CaseKind.Fail && one.WithdrawnOn == null).ToListAsync(request.Http.RequestAborted);
        return ReadRequest.Answer(CaseRanking.Of(request.Query.Number("year") ?? request.ValidOn.Year, ranked));
    }
}
