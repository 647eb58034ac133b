using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samenkracht.Common;

namespace Samenkracht.Finance.Journals;

/// <summary>Whether an account is of the balance sheet or of the result.</summary>
public enum AccountKind
{
    /// <summary>Balance sheet (balans).</summary>
    [JsonStringEnumMemberName("B")]
    Balance,

    /// <summary>Result (winst en verlies).</summary>
    [JsonStringEnumMemberName("W")]
    Result,
}

/// <summary>The side on which an account grows.</summary>
public enum NormalSide
{
    /// <summary>Debit.</summary>
    Debit,

    /// <summary>Credit.</summary>
    Credit,
}

/// <summary>An account of the chart.</summary>
/// <param name="Number">Its number, four digits.</param>
/// <param name="Name">Its Dutch name.</param>
/// <param name="Kind">Balance sheet or result.</param>
/// <param name="RgsCode">Its code in the reference classification of accounts; null when that has none for it.</param>
/// <param name="Side">The side on which it grows.</param>
/// <param name="Verified">Whether the code was found in a published list.</param>
public sealed record LedgerAccount(string Number, string Name, AccountKind Kind, string? RgsCode, NormalSide Side, bool Verified);

/// <summary>A VAT code that lines can have.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">Its Dutch name.</param>
/// <param name="Rate">Percent, as it is since 2019.</param>
public sealed record ChartVat(string Code, string Name, decimal Rate);

/// <summary>The chart of accounts of libraries, from <c>data/finance/chart.json</c>.</summary>
/// <param name="RgsVersion">The version of the reference classification of its codes.</param>
/// <param name="Accounts">The accounts, by number.</param>
/// <param name="VatCodes">The VAT codes.</param>
public sealed record Chart(string RgsVersion, IReadOnlyList<LedgerAccount> Accounts, IReadOnlyList<ChartVat> VatCodes)
{
    private FrozenDictionary<string, LedgerAccount>? _byNumber;

    /// <summary>The chart that every administration uses.</summary>
    public static Chart Library { get; } = Read();

    /// <summary>The account with this number, or null.</summary>
    public LedgerAccount? Find(string number) => (_byNumber ??= Accounts.ToFrozenDictionary(account => account.Number)).GetValueOrDefault(number);

    private static Chart Read()
    {
        using var file = typeof(Chart).Assembly.GetManifestResourceStream("chart.json")!;
        return JsonSerializer.Deserialize<Chart>(file, Json.Options)!;
    }
}
