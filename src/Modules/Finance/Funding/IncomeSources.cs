using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Funding;

/// <summary>Where income comes from.</summary>
public enum IncomeSource
{
    /// <summary>Gemeenten.</summary>
    Municipal,

    /// <summary>Provincie.</summary>
    Provincial,

    /// <summary>Rijk.</summary>
    State,

    /// <summary>Fondsen.</summary>
    Funds,

    /// <summary>Eigen inkomsten: contributies, cursussen, verhuur, diensten, giften.</summary>
    Own,

    /// <summary>Overig: andere subsidies, diverse opbrengsten en rente.</summary>
    Other,
}

/// <summary>A part of income.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Amount">Euro.</param>
/// <param name="Share">The part of all income, in four decimals; null without income.</param>
public sealed record SourceShare(IncomeSource Source, decimal Amount, decimal? Share);

/// <summary>Sorts income by where it comes from, account by account of the library chart.</summary>
internal static class IncomeSources
{
    private const string OtherGrants = "8040";
    private const string Sundry = "8490";
    private const string Interest = "89";

    public static IncomeSource Of(string account) => account switch
    {
        Accounts.MunicipalGrants => IncomeSource.Municipal,
        Accounts.ProvincialGrants => IncomeSource.Provincial,
        Accounts.StateGrants => IncomeSource.State,
        Accounts.FundGrants => IncomeSource.Funds,
        OtherGrants or Sundry => IncomeSource.Other,
        _ when account.StartsWith(Interest, StringComparison.Ordinal) => IncomeSource.Other,
        _ => IncomeSource.Own,
    };

    /// <summary>The mix: every source, also those that bring nothing.</summary>
    public static IReadOnlyList<SourceShare> Mix(IEnumerable<LedgerSum> booked)
    {
        var income = booked.Where(sum => sum.IsIncome).ToLookup(sum => Of(sum.Account), sum => -sum.Amount);
        var all = income.Sum(source => source.Sum());
        return
        [
            .. Enum.GetValues<IncomeSource>().Select(source => new SourceShare(
                source, income[source].Sum(), all == 0 ? null : decimal.Round(income[source].Sum() / all, 4, MidpointRounding.AwayFromZero))),
        ];
    }
}
