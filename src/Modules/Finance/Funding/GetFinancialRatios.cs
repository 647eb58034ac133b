using Microsoft.AspNetCore.Http;
using Samenkracht.Finance.Budgets;

namespace Samenkracht.Finance.Funding;

/// <summary>Whether an organisation stands on a sound footing.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="On">The day.</param>
/// <param name="KnownAt">What was known at this instant.</param>
/// <param name="Equity">Equity with the result so far, in euro.</param>
/// <param name="Assets">All assets, in euro.</param>
/// <param name="CurrentAssets">Cash, bank and what others owe, in euro.</param>
/// <param name="CurrentLiabilities">What has to be paid within a year, in euro.</param>
/// <param name="Solvency">Equity divided by assets, in four decimals; null without assets.</param>
/// <param name="Liquidity">Current assets divided by current liabilities, in four decimals; null without current liabilities.</param>
public sealed record FinancialRatios(
    string OrganisationId, DateOnly On, DateTimeOffset KnownAt, decimal Equity, decimal Assets, decimal CurrentAssets, decimal CurrentLiabilities, decimal? Solvency, decimal? Liquidity)
{
    /// <summary>The ratios of a balance.</summary>
    /// <remarks>Groups of the library chart: 00-03 fixed assets, 04-05 equity, 06 long-term debt, 07 provisions, 10-13 current assets, 16-18 current liabilities, 4-9 result.</remarks>
    public static FinancialRatios Of(string organisation, DateOnly on, DateTimeOffset knownAt, IReadOnlyList<LedgerSum> balance)
    {
        var (fixedAssets, current, owed) = (Sum(balance, "00", "03"), Sum(balance, "10", "13"), -Sum(balance, "16", "18"));
        var (equity, assets) = (-Sum(balance, "04", "05") - Sum(balance, "40", "99"), fixedAssets + current);
        return new(organisation, on, knownAt, equity, assets, current, owed, Ratio(equity, assets), Ratio(current, owed));
    }

    private static decimal Sum(IEnumerable<LedgerSum> balance, string from, string until) => balance
        .Where(sum => string.CompareOrdinal(sum.Account[..2], from) >= 0 && string.CompareOrdinal(sum.Account[..2], until) <= 0).Sum(sum => sum.Amount);

    private static decimal? Ratio(decimal one, decimal other) => other == 0 ? null : decimal.Round(one / other, 4, MidpointRounding.AwayFromZero);
}

/// <summary>GET /v1/financial-ratios.</summary>
public static class GetFinancialRatiosEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/financial-ratios", Kind = OperationKind.Read, Right = "funding.read", Answer = typeof(FinancialRatios),
            Summary = "Read solvency and liquidity", Description = "From the balance of an organisation on a day, as known at an instant.",
            Query = [GetFundingMixEndpoint.Organisation, new("on", "The day; today when absent.", "date"), OneThing.Moments[1]],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        if (GetFundingMixEndpoint.OrganisationOf(request) is not { } organisation) return Problems.Unknown();
        var on = request.Query.Date("on") ?? request.ValidOn;
        var balance = await LedgerSums.OfBalanceAsync(request.Session, organisation, on, request.KnownAt, request.Http.RequestAborted);
        return ReadRequest.Answer(FinancialRatios.Of(organisation, on, request.KnowledgeAt, balance));
    }
}
