using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;
using Samenkracht.Common.Sealing;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Bank;

/// <summary>A bank statement as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="AccountId">The bank account.</param>
/// <param name="OrganisationId">Whose it is.</param>
/// <param name="StatementNumber">The id that the bank gave it.</param>
/// <param name="Sequence">The sequence number that the bank gave it; null for none.</param>
/// <param name="DocumentHash">SHA-256 of the document.</param>
/// <param name="Opening">The balance before, euro.</param>
/// <param name="Closing">The balance after, euro.</param>
/// <param name="ClosedOn">The day of the closing balance.</param>
/// <param name="InTransit">How many lines nobody said yet what they are for.</param>
/// <param name="Entries">The lines.</param>
public sealed record BankStatementEntry(
    string Id, string AccountId, string OrganisationId, string StatementNumber, string? Sequence, string DocumentHash, decimal Opening, decimal Closing, DateOnly ClosedOn,
    int InTransit, IReadOnlyList<BankLineEntry> Entries)
{
    internal static BankStatementEntry Of(BankStatement statement, Opened opened) => new(
        statement.Id, statement.AccountId, statement.OrganisationId, statement.StatementNumber, statement.Sequence, statement.DocumentHash, statement.Opening, statement.Closing,
        statement.ClosedOn, statement.InTransit, [.. statement.Entries.Select(entry => BankLineEntry.Of(entry, opened))]);
}

/// <summary>A line of a bank statement as the API shows it.</summary>
/// <param name="Number">Its number within the statement.</param>
/// <param name="Amount">Euro; negative for money that went out.</param>
/// <param name="IsReversal">Whether it takes an earlier line back.</param>
/// <param name="BookedOn">The day on which it was booked.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Kind">With what kind of thing it is matched; null when it is not.</param>
/// <param name="TargetId">With what it is matched; null when it is not.</param>
/// <param name="Automatic">Whether it was matched without anybody doing it.</param>
/// <param name="Account">The account that explains it; null for none.</param>
/// <param name="Dimensions">What it is for; null for nothing in particular.</param>
/// <param name="Counterparty">The name on the other side; only for who has a purpose to see it.</param>
/// <param name="CounterpartyIban">The account on the other side; only for who has a purpose to see it.</param>
/// <param name="Reference">The reference from end to end; only for who has a purpose to see it.</param>
/// <param name="Remittance">What was written with it; only for who has a purpose to see it.</param>
public sealed record BankLineEntry(
    int Number, decimal Amount, bool IsReversal, DateOnly BookedOn, BankEntryStatus Status, MatchKind? Kind, string? TargetId, bool Automatic, string? Account,
    Dimensions? Dimensions, string? Counterparty, string? CounterpartyIban, string? Reference, string? Remittance)
{
    internal static BankLineEntry Of(BankEntry entry, Opened opened) => new(
        entry.Number, entry.Amount, entry.IsReversal, entry.BookedOn, entry.Status, entry.Kind, entry.TargetId, entry.Automatic, entry.Account, entry.Dimensions,
        opened.Of(entry.Counterparty), opened.Of(entry.CounterpartyIban), opened.Of(entry.Reference), opened.Of(entry.Remittance));
}

/// <summary>GET /v1/bank-statements and GET /v1/bank-statements/{bankStatementId}, with its history.</summary>
public static class GetStatementEndpoint
{
    public static void Map(Api api)
    {
        api.GetOne<BankStatement, BankStatementEntry>(
            "/bank-statements/{bankStatementId}", "bank-statements.read", GetPurchaseInvoiceEndpoint.Purpose, "a bank statement", BankStatementEntry.Of);
        api.Get(
            new()
            {
                Path = "/bank-statements", Kind = OperationKind.List, Right = "bank-statements.read", Answer = typeof(Page<BankStatementEntry>), Summary = "List bank statements",
                Description = "Bank statements with their lines; or only those with lines in transit, of which nobody said yet what they are for. Lists name no people.",
                Query =
                [
                    new("account", "Only of this bank account, by id."),
                    new("organisation", "Only of this organisation, by id."),
                    new("lines", "inTransit: only statements with lines in transit.", Values: ["inTransit"]),
                    .. Paging.Keys,
                ],
            },
            ReadAsync);
    }

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<BankStatement>().AsQueryable();
        if (request.Caller.Reach == Reach.Own) query = query.Where(statement => statement.OrganisationId == request.Caller.Organisation);
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(statement => statement.OrganisationId == organisation);
        if (request.Query.Text("account") is { } account) query = query.Where(statement => statement.AccountId == account);
        if (request.Query.Text("lines") is not null) query = query.Where(statement => statement.InTransit > 0);
        return Paging.PageAsync(request, query, statement => statement.Id, BankStatementEntry.Of);
    }
}
