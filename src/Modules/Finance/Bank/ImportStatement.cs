using System.Linq.Expressions;
using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Marten;
using Marten.Linq;
using Samenkracht.Common.Sealing;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Bank;

/// <summary>Imports a bank statement.</summary>
/// <param name="AccountId">The bank account.</param>
/// <param name="Document">The camt.053 in base64, so that the same rules for keys and retries hold for it as for every other command; at most 180,000 bytes before that.</param>
public sealed record ImportStatement([property: Id("bank-account")] string AccountId, [property: Length(4, 245_000)] string Document);

/// <summary>POST /v1/bank-statements.</summary>
public static class ImportStatementEndpoint
{
    /// <summary>Base64 has its own alphabet.</summary>
    public static readonly Rule NotBase64 = new("bank-file-not-base", "The bank file is not in base64, or larger than 180,000 bytes.");

    /// <summary>A statement is of the account that it is imported to.</summary>
    public static readonly Rule OtherAccount = new("bank-statement-of-other-account", "The statement is of another account, or its IBAN is wrong.");

    /// <summary>Money counts once.</summary>
    public static readonly Rule Twice = new("bank-statement-twice", "This statement was imported already.");

    /// <summary>A statement adds up.</summary>
    public static readonly Rule WrongBalance = new("bank-statement-balance-wrong", "The opening balance and the lines do not add up to the closing balance.");

    /// <summary>Statements follow each other without a gap.</summary>
    public static readonly Rule Gap = new("bank-statement-gap", "The opening balance is not the closing balance of the statement before.");

    /// <summary>Statements come in the order of their days.</summary>
    public static readonly Rule OutOfOrder = new("bank-statement-out-of-order", "A later statement of this account was imported already.");

    /// <summary>What the import looks up.</summary>
    /// <param name="Before">Statements that the account has, at least its last one and those that this one may be a copy of.</param>
    /// <param name="Named">What the lines may name.</param>
    public sealed record Found(IReadOnlyList<BankStatement> Before, IReadOnlyList<OpenItem> Named);

    public static Decision Decide(ImportStatement command, string id, Asked asked)
    {
        // Another's account is as unknown as none at all.
        if (asked.Find<BankAccount>(command.AccountId) is not { } account || !account.BelongsTo(asked.By.Organisation ?? "")) return BankAccount.NotKnown;
        if (BytesOf(command.Document) is not { } bytes) return NotBase64;

        var (statement, unfit) = Camt053.Read(bytes);
        if (statement is null) return unfit!;

        var (found, hash) = (asked.Look<Found>(), HashOf(bytes));
        var last = found.Before.OrderBy(one => one.ClosedOn).ThenBy(one => one.Id, StringComparer.Ordinal).LastOrDefault();
        return !IbanAttribute.IsChecked(statement.Iban) || statement.Iban != account.Iban ? OtherAccount
            : found.Before.FirstOrDefault(one => IsSame(one, statement, hash)) is { } same ? Twice.With("statementId", same.Id)
            : statement.Opening + statement.Lines.Sum(line => line.Amount) != statement.Closing ? WrongBalance
            : statement.ClosedOn > asked.Today || statement.Lines.Any(line => line.BookedOn > asked.Today) ? BankAccount.InFuture
            : statement.ClosedOn < account.OpenedOn || statement.ClosedOn >= account.ClosedOn ? CloseBankAccountEndpoint.NotOpen
            : last?.ClosedOn > statement.ClosedOn ? OutOfOrder
            : last is not null && last.Closing != statement.Opening ? Gap
            : Imported(id, account, statement, hash, found.Named);
    }

    private static bool IsSame(BankStatement before, CamtStatement statement, string hash) =>
        before.DocumentHash == hash || (before.MessageId == statement.MessageId && before.Sequence == statement.Sequence && before.StatementNumber == statement.StatementNumber);

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[]? BytesOf(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) && length <= Camt053.LargestDocument ? bytes[..length] : null;
    }

    private static Decision Imported(string id, BankAccount account, CamtStatement statement, string hash, IReadOnlyList<OpenItem> named)
    {
        var facts = new List<IFact>
        {
            new StatementImported(
                id, account.Id, account.OrganisationId, statement.Version, statement.MessageId, statement.StatementNumber, statement.Sequence, hash, statement.Opening,
                statement.Closing, statement.Lines.Length, statement.ClosedOn),
        };
        // The matches come last, so that what follows from them has a match as its cause.
        var (matches, messages) = (new List<BankEntryMatched>(), new List<object>());
        var left = named.ToList();
        foreach (var (line, at) in statement.Lines.Select((line, at) => (line, at + 1)))
        {
            facts.Add(Booked(id, account, line, at));
            messages.AddRange(BankPosting.Booked(id, at, account.OrganisationId, line.Amount, line.BookedOn));
            var words = OpenItem.WordsOf(line).ToHashSet();
            if (left.Where(item => words.Contains(item.Reference) && item.Fits(line.Amount, line.IsReversal)).ToList() is not [var item]) continue;

            left.Remove(item);
            var match = new BankEntryMatched(id, account.Id, account.OrganisationId, at, item.Kind, item.Id, line.Amount, line.IsReversal, true, line.BookedOn);
            matches.Add(match);
            messages.Add(BankEntryWasMatched.Of(match));
        }

        return Decision.Of([.. facts, .. matches]).Telling([.. messages]);
    }

    private static BankEntryBooked Booked(string id, BankAccount account, CamtLine line, int at)
    {
        var subject = Pseudonym.Of(id, at.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return new(
            id, account.Id, account.OrganisationId, at, line.Amount, line.IsReversal, subject, Sealed.Of(subject, line.Counterparty), Sealed.Of(subject, line.CounterpartyIban),
            Sealed.Of(subject, line.Reference), Sealed.Of(subject, line.Remittance), line.BookedOn);
    }

    private static async Task<object> LookAsync(ImportStatement command, IQuerySession session, CancellationToken ct)
    {
        var account = await session.LoadAsync<BankAccount>(command.AccountId, ct);
        if (account is null || BytesOf(command.Document) is not { } bytes || Camt053.Read(bytes).Statement is not { } statement) return new Found([], []);

        var last = await session.QueryAsync(new LastStatement { AccountId = account.Id }, ct);
        var copies = await session.QueryAsync(new StatementsLike { AccountId = account.Id, Hash = HashOf(bytes), MessageId = statement.MessageId }, ct);
        return new Found([.. copies.Append(last).OfType<BankStatement>()], await OpenItem.NamedAsync(account.OrganisationId, statement.Lines, session, ct));
    }

    public static void Map(Api api) => api.Start<BankStatement, ImportStatement>(
        new()
        {
            Path = "/bank-statements", Right = "bank-statements.import", Facts = [typeof(StatementImported), typeof(BankEntryBooked), typeof(BankEntryMatched)],
            Summary = "Import a bank statement",
            Description = "Takes a camt.053 (001.02 or 001.08) of one day or more. It adds up, and follows on the statement before. Lines that name one open invoice or claim with its "
                + "amount are matched at once; every line stands in the books, in transit until it is known what it is for. Names and words of people are sealed.",
            Example = new ImportStatement("bank-account-nl91abna0417164300", "PERvY3VtZW50IHhtbG5zPSJ1cm46aXNvOnN0ZDppc286MjAwMjI6dGVjaDp4c2Q6Y2FtdC4wNTMuMDAxLjA4Ii8+"),
        },
        _ => Keys.For("bank-statement"),
        Decide,
        (command, _) => [new(typeof(BankAccount), command.AccountId)],
        LookAsync);
}

/// <summary>The last statement of an account, as a query that is translated once.</summary>
internal sealed class LastStatement : ICompiledQuery<BankStatement, BankStatement?>
{
    public required string AccountId { get; set; }

    public Expression<Func<IMartenQueryable<BankStatement>, BankStatement?>> QueryIs() => statements => statements
        .Where(statement => statement.AccountId == AccountId).OrderByDescending(statement => statement.ClosedOn).ThenByDescending(statement => statement.Id).FirstOrDefault();
}

/// <summary>The statements of an account that a document may be a copy of, as a query that is translated once.</summary>
internal sealed class StatementsLike : ICompiledListQuery<BankStatement>
{
    public required string AccountId { get; set; }

    public required string Hash { get; set; }

    public required string MessageId { get; set; }

    public Expression<Func<IMartenQueryable<BankStatement>, IEnumerable<BankStatement>>> QueryIs() => statements => statements
        .Where(statement => statement.AccountId == AccountId && (statement.DocumentHash == Hash || statement.MessageId == MessageId));
}
