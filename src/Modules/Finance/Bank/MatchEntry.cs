using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Invoices;

namespace Samenkracht.Finance.Bank;

/// <summary>Says what a line of a bank statement is for.</summary>
/// <param name="Entry">The number of the line.</param>
/// <param name="Kind">The kind of thing.</param>
/// <param name="TargetId">The invoice, what is owed to a volunteer, or the grant, by id.</param>
public sealed record MatchEntry([property: Range(1, 100_000)] int Entry, MatchKind Kind, [property: Length(3, 120)] string TargetId);

/// <summary>POST /v1/bank-statements/{bankStatementId}/matches.</summary>
public static class MatchEntryEndpoint
{
    /// <summary>What is matched is there, and of the same organisation.</summary>
    public static readonly Rule NoTarget = new("bank-match-unknown", "The organisation has nothing with this id that the line can be for.");

    /// <summary>Money goes the way that it should, and no more than there is.</summary>
    public static readonly Rule DoesNotFit = new("bank-match-does-not-fit", "The line is more than what is open, or goes the other way.");

    public static Decision Decide(MatchEntry command, BankStatement statement, Asked asked)
    {
        if (statement.Find(command.Entry) is not { } entry) return BankStatement.NoSuchEntry;
        if (entry.Status != BankEntryStatus.InTransit) return BankStatement.NotInTransit;
        if (command.Kind == MatchKind.Grant ? !IsGrant(command.TargetId) : ItemOf(command, statement.OrganisationId, asked) is null) return NoTarget;
        if (ItemOf(command, statement.OrganisationId, asked) is { } item && !item.Takes(entry.Amount, entry.IsReversal)) return DoesNotFit;

        var match = new BankEntryMatched(
            statement.Id, statement.AccountId, statement.OrganisationId, entry.Number, command.Kind, command.TargetId, entry.Amount, entry.IsReversal, false, entry.BookedOn);
        return Decision.Of([match]).Telling(BankEntryWasMatched.Of(match));
    }

    // What is open of a grant only the grant knows; it says so itself.
    private static bool IsGrant(string id) => id.StartsWith("grant-", StringComparison.Ordinal);

    private static OpenItem? ItemOf(MatchEntry command, string organisation, Asked asked) => command.Kind switch
    {
        MatchKind.PurchaseInvoice => asked.Find<PurchaseInvoice>(command.TargetId) is { } invoice && invoice.BelongsTo(organisation) ? OpenItem.Of(invoice) : null,
        MatchKind.SalesInvoice => asked.Find<SalesInvoice>(command.TargetId) is { } invoice && invoice.BelongsTo(organisation) ? OpenItem.Of(invoice) : null,
        MatchKind.Payable => asked.Find<Payable>(command.TargetId) is { } payable && payable.BelongsTo(organisation) ? OpenItem.Of(payable) : null,
        _ => null,
    };

    public static void Map(Api api) => api.Change<BankStatement, MatchEntry>(
        new()
        {
            Path = "/bank-statements/{bankStatementId}/matches", Right = "bank-statements.change", Facts = [typeof(BankEntryMatched)],
            Summary = "Match a line", Description = "The line is for all or a part of what is open of an invoice or claim, or for a grant; a line that takes back is for what was paid or came in.",
            Example = new MatchEntry(3, MatchKind.PurchaseInvoice, "purchase-invoice-0192f0c4-7c1e-7d3a-9b5e-2f6c8d1a4e70"),
        },
        Decide,
        (command, _) => [new(TypeOf(command.Kind), command.TargetId)]);

    private static Type TypeOf(MatchKind kind) => kind switch
    {
        MatchKind.PurchaseInvoice => typeof(PurchaseInvoice), MatchKind.SalesInvoice => typeof(SalesInvoice), _ => typeof(Payable),
    };
}
