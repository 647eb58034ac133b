using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;
using Samenkracht.Finance.Budgets;

namespace Samenkracht.Finance.Funding;

/// <summary>Where the income of a year comes from.</summary>
/// <param name="OrganisationId">The organisation; null for all that keep their books here.</param>
/// <param name="Year">The year.</param>
/// <param name="KnownAt">What was known at this instant.</param>
/// <param name="Organisations">Of how many organisations it is the sum.</param>
/// <param name="Income">All income, in euro.</param>
/// <param name="Sources">The income of each source, and its share.</param>
public sealed record FundingMix(string? OrganisationId, int Year, DateTimeOffset KnownAt, int Organisations, decimal Income, IReadOnlyList<SourceShare> Sources)
{
    /// <summary>The mix of what was booked.</summary>
    public static FundingMix Of(string? organisation, int year, DateTimeOffset knownAt, IReadOnlyList<LedgerSum> booked)
    {
        var mix = IncomeSources.Mix(booked);
        return new(organisation, year, knownAt, booked.Where(sum => sum.IsIncome).Select(sum => sum.OrganisationId).Distinct().Count(), mix.Sum(source => source.Amount), mix);
    }
}

/// <summary>GET /v1/funding-mix and its total for the network.</summary>
public static class GetFundingMixEndpoint
{
    internal static readonly QueryKey Year = new("year", "The year; this one when absent.", "integer");

    internal static readonly QueryKey Organisation = new("organisation", "The organisation, by id; your own when absent.");

    public static void Map(Api api)
    {
        api.Get(
            new()
            {
                Path = "/funding-mix", Kind = OperationKind.Read, Right = "funding.read", Answer = typeof(FundingMix),
                Summary = "Read where income comes from",
                Description = "Income of a year by source, as the books say: municipalities, province, state, funds, own income and other.",
                Query = [Organisation, Year, OneThing.Moments[1]],
            },
            async request => RefusesYear(request) ?? (OrganisationOf(request) is { } organisation
                ? ReadRequest.Answer(FundingMix.Of(organisation, YearOf(request), request.KnowledgeAt, await BookedAsync(request, organisation)))
                : Problems.Unknown()));
        api.Get(
            new()
            {
                Path = "/funding-mix-totals", Kind = OperationKind.Read, Right = "funding-totals.read", Answer = typeof(FundingMix),
                Summary = "Read where the income of the network comes from", Description = "The same for all organisations that keep their books here together.",
                Query = [Year, OneThing.Moments[1]],
            },
            async request => RefusesYear(request) ?? ReadRequest.Answer(FundingMix.Of(null, YearOf(request), request.KnowledgeAt, await BookedAsync(request, null))));
    }

    /// <summary>The organisation that is asked for, when the caller may see its money; null when not.</summary>
    internal static string? OrganisationOf(ReadRequest request)
    {
        var asked = request.Query.Text("organisation") ?? request.Caller.Organisation;
        return request.Caller.Reach == Reach.Own && asked != request.Caller.Organisation ? null : asked;
    }

    internal static int YearOf(ReadRequest request) => request.Query.Number("year") ?? request.ValidOn.Year;

    /// <summary>Why there are no books of the year that is asked for; null when there can be.</summary>
    internal static IResult? RefusesYear(ReadRequest request) =>
        YearOf(request) is < 1900 or > 9998 ? Problems.Invalid([new("year", "query", "This must lie between 1900 and 9998.")]) : null;

    internal static Task<IReadOnlyList<LedgerSum>> BookedAsync(ReadRequest request, string? organisation, string column = "account")
    {
        var year = YearOf(request);
        return LedgerSums.OfPeriodAsync(request.Session, organisation, new(year, 1, 1), new(year, 12, 31), request.KnownAt, column, request.Http.RequestAborted);
    }
}
