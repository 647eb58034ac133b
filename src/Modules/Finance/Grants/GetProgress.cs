using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Figures;
using Samenkracht.Common.Reading;

namespace Samenkracht.Finance.Grants;

/// <summary>What was counted for the obligations of a grant until now, or as known at an instant.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="From">The first day that counts.</param>
/// <param name="Until">The last day that counts.</param>
/// <param name="Obligations">The obligations.</param>
/// <param name="Facts">The path of every fact behind it; each names the fact of the activity that caused it.</param>
public sealed record ProgressEntry(string GrantId, DateOnly From, DateOnly Until, IReadOnlyList<ObligationProgress> Obligations, string Facts);

/// <summary>What was counted for an obligation.</summary>
/// <param name="ObligationId">The obligation.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Measure">What is counted; null when nothing is.</param>
/// <param name="Target">How much; null when nothing is counted.</param>
/// <param name="Counted">What was counted; null when nothing is.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="Facts">From how many facts.</param>
/// <param name="ByOrganisation">By whom it was brought.</param>
public sealed record ObligationProgress(
    string ObligationId, ObligationStatus Status, ObligationMeasure? Measure, decimal? Target, decimal? Counted, DateOnly DueOn, long Facts,
    IReadOnlyList<OrganisationProgress> ByOrganisation);

/// <summary>What an organisation brought.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Counted">How much.</param>
public sealed record OrganisationProgress(string OrganisationId, decimal Counted);

/// <summary>GET /v1/grants/{grantId}/progress and its facts.</summary>
public static class GetProgressEndpoint
{
    public static void Map(Api api)
    {
        api.Get(
            new()
            {
                Path = "/grants/{grantId}/progress", Kind = OperationKind.Read, Right = "grants.read", Answer = typeof(ProgressEntry), Query = OneThing.Moments,
                Summary = "Read the progress of a grant",
                Description = "What sessions and hours of volunteers brought for each obligation, live, by organisation; until a day (validOn), as known at an instant (knownAt), or both.",
            },
            ReadAsync);
        api.Get(
            new()
            {
                Path = "/grants/{grantId}/progress/history", Kind = OperationKind.Read, Right = "grants.read", Answer = typeof(FactList), Query = [OneThing.Moments[1]],
                Summary = "Read the facts behind the progress of a grant",
                Description = "Every fact that counts, in the order in which it was recorded; each names the fact of the activity that caused it.",
            },
            async request => await request.Session.LoadAsync<Grant>(request.PathStream, request.Http.RequestAborted) is { } grant && request.Caller.MayKnow(grant)
                ? ReadRequest.Answer(await request.History.FactsAsync(GrantProgress.IdOf(grant.Id), [], request.KnownAt, request.Http.RequestAborted))
                : Problems.Unknown());
    }

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var ct = request.Http.RequestAborted;
        if (await request.Session.LoadAsync<Grant>(request.PathStream, ct) is not { } now || !request.Caller.MayKnow(now)) return Problems.Unknown();
        var isNow = request.Query.Text("validOn") is null && request.KnownAt is null;
        var grant = isNow ? now : (await request.History.AsOfAsync<Grant>([now.Id], request.Query.Date("validOn"), request.KnownAt, ct)).GetValueOrDefault(now.Id);
        if (grant is null || !request.Caller.MayKnow(grant)) return Problems.Unknown();

        var until = request.Query.Date("validOn") is { } day && day < grant.Until ? day : grant.Until;
        var sums = await request.Figures.SumAsync(new(FinanceModule.Name, grant.From, until) { KnownAt = request.KnownAt, About = [grant.Id] }, FigureBy.PlanNodes, ct);
        return ReadRequest.Answer(new ProgressEntry(
            grant.Id, grant.From, until, [.. grant.Obligations.Select(obligation => Of(obligation, sums))], $"/v1/grants/{grant.Id}/progress/history"));
    }

    private static ObligationProgress Of(GrantObligationState obligation, IEnumerable<FigureSum> sums)
    {
        var terms = obligation.Terms;
        if (terms.Measure is not { } measure) return new(terms.ObligationId, obligation.Status, null, null, null, terms.DueOn, 0, []);

        var counted = sums.Where(sum => sum.Measure == GrantProgress.FigureOf(measure) && (terms.PlanNode is null || sum.PlanNodes.Contains(terms.PlanNode))).ToList();
        return new(
            terms.ObligationId, obligation.Status, measure, terms.Target, GrantProgress.AmountOf(measure, counted.Sum(sum => sum.Amount)), terms.DueOn, counted.Sum(sum => sum.Facts),
            [.. counted.GroupBy(sum => sum.OrganisationId).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new OrganisationProgress(group.Key, GrantProgress.AmountOf(measure, group.Sum(sum => sum.Amount))))]);
    }
}
