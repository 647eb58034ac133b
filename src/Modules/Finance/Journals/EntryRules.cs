namespace Samenkracht.Finance.Journals;

/// <summary>What every entry must be like, whoever makes it.</summary>
public static class EntryRules
{
    /// <summary>Something goes from one account to another.</summary>
    public static readonly Rule TooFewLines = new("entry-with-one-line", "An entry has two lines or more.");

    /// <summary>A sign is written by the side only (FIN-03).</summary>
    public static readonly Rule OneSide = new("entry-line-one-side", "A line has an amount above zero on one side, debit or credit, exact to the cent.");

    /// <summary>Every account is of the chart (FIN-02).</summary>
    public static readonly Rule UnknownAccount = new("entry-account-unknown", "The chart of accounts has no such account.");

    /// <summary>Every VAT code is of the chart (FIN-02).</summary>
    public static readonly Rule UnknownVatCode = new("entry-vat-code-unknown", "The chart of accounts has no such VAT code.");

    /// <summary>Double entry.</summary>
    public static readonly Rule Unbalanced = new("entry-unbalanced", "The debit of an entry equals its credit.");

    /// <summary>Refuses when the lines do not make an entry; null when they do.</summary>
    public static Decision? Refuses(IReadOnlyList<EntryLine> lines) =>
        lines.Count < 2 ? TooFewLines
        : lines.Any(line => !HasOneSide(line)) ? OneSide
        : lines.FirstOrDefault(line => Chart.Library.Find(line.Account) is null) is { } unknown ? UnknownAccount.With("account", unknown.Account)
        : lines.FirstOrDefault(line => line.VatCode is { } code && Chart.Library.VatCodes.All(rate => rate.Code != code)) is { } unrated ? UnknownVatCode.With("vatCode", unrated.VatCode!)
        : lines.Sum(line => line.Debit) - lines.Sum(line => line.Credit) is var difference and not 0 ? Unbalanced.With("difference", difference)
        : PersonalNumbers.Refuses(lines.Select(line => line.Description)) is { } held ? (Decision)held
        : null;

    /// <summary>The same lines with debit and credit exchanged.</summary>
    public static IReadOnlyList<EntryLine> Mirror(IEnumerable<EntryLine> lines) => [.. lines.Select(line => line with { Debit = line.Credit, Credit = line.Debit })];

    private static bool HasOneSide(EntryLine line) =>
        line.Debit >= 0 && line.Credit >= 0 && (line.Debit == 0) != (line.Credit == 0) && IsExact(line.Debit) && IsExact(line.Credit);

    private static bool IsExact(decimal amount) => decimal.Round(amount, 2) == amount;
}
