using System.Globalization;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Bank;

/// <summary>Told within the module: it is known what a line of a bank statement is for.</summary>
/// <param name="StatementId">The statement.</param>
/// <param name="Entry">The number of the line.</param>
/// <param name="OrganisationId">Whose account.</param>
/// <param name="Kind">The kind of thing that it is for.</param>
/// <param name="TargetId">What it is for.</param>
/// <param name="Amount">Euro; negative for money that went out.</param>
/// <param name="IsReversal">Whether it takes an earlier payment or receipt back.</param>
/// <param name="On">The day on which it was booked.</param>
public sealed record BankEntryWasMatched(string StatementId, int Entry, string OrganisationId, MatchKind Kind, string TargetId, decimal Amount, bool IsReversal, DateOnly On)
{
    internal static BankEntryWasMatched Of(BankEntryMatched match) =>
        new(match.StatementId, match.Entry, match.OrganisationId, match.Kind, match.TargetId, match.Amount, match.IsReversal, match.On);
}

/// <summary>Told within the module: a line of a bank statement was not for this.</summary>
/// <param name="StatementId">The statement.</param>
/// <param name="Entry">The number of the line.</param>
/// <param name="OrganisationId">Whose account.</param>
/// <param name="Kind">The kind of thing that it was matched with.</param>
/// <param name="TargetId">What it was matched with.</param>
/// <param name="Amount">Euro; negative for money that went out.</param>
/// <param name="IsReversal">Whether it took an earlier payment or receipt back.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record BankEntryWasUnmatched(
    string StatementId, int Entry, string OrganisationId, MatchKind Kind, string TargetId, decimal Amount, bool IsReversal, DateOnly On, string Reason);

/// <summary>What lines of bank statements do to the books: the bank against money in transit, and that against what explains it.</summary>
internal static class BankPosting
{
    /// <summary>A line as the bank booked it; none for zero.</summary>
    public static IEnumerable<PostToLedger> Booked(string statement, int entry, string organisation, decimal amount, DateOnly on) => amount == 0 ? [] :
    [
        new(organisation, JournalKind.Bank, on, "Bankafschrift", DocumentOf(statement, entry),
            [.. PurchasePosting.Signed(Accounts.Bank, amount), .. PurchasePosting.Signed(Accounts.BankInTransit, -amount)]),
    ];

    /// <summary>A line that an account explains, or with a negative amount no longer does.</summary>
    public static PostToLedger Explained(string statement, int entry, string organisation, decimal amount, string account, Dimensions? of, string description, DateOnly on) => new(
        organisation, JournalKind.Bank, on, description, DocumentOf(statement, entry),
        [.. PurchasePosting.Signed(Accounts.BankInTransit, amount), .. PurchasePosting.Signed(account, -amount, of)]);

    private static string DocumentOf(string statement, int entry) => string.Create(CultureInfo.InvariantCulture, $"{statement}/{entry}");
}
