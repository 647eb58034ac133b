using System.Data;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenkracht.Common.Reading;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Exports;

/// <summary>Reads a year of books in one snapshot of the database; dispose it to let the snapshot go.</summary>
internal sealed class BookYearReader : IAsyncDisposable
{
    private static readonly Type[] EntryKinds = [typeof(EntryPosted), typeof(EntryReversed), typeof(EntryReclassified)];

    private readonly NpgsqlConnection _connection;
    private readonly FactCursor _facts;
    private readonly LedgerQuery _query;

    private BookYearReader(NpgsqlConnection connection, FactCursor facts, LedgerQuery query) => (_connection, _facts, _query) = (connection, facts, query);

    public static async Task<BookYearReader> OpenAsync(IServiceProvider services, LedgerQuery query, CancellationToken ct)
    {
        var connection = await services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync(ct);
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        return new(connection, services.GetRequiredService<FactCursor>(), query);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    public async Task<BookYear> ReadAsync(Administration books, FiscalYear year, CancellationToken ct)
    {
        var all = await RowsAsync(
            "journal, stream, count(*)::integer, sum(debit), sum(credit), max(known_at)", "group by journal, stream",
            row => new JournalTotals(
                Enum.Parse<JournalKind>(row.GetString(0), ignoreCase: true), row.GetString(1), row.GetInt32(2), row.GetDecimal(3), row.GetDecimal(4), row.GetFieldValue<DateTimeOffset>(5)), ct);
        var sums = await LedgerBalances.ReadAsync(_connection, _query, ct);
        var partners = await RowsAsync(
            $"partner, bool_or(account = '{Accounts.Debtors}'), bool_or(account = '{Accounts.Creditors}')",
            "and partner is not null and journal <> 'opening' group by partner order by partner collate \"C\"",
            row => new Partner(row.GetString(0), row.GetBoolean(1), row.GetBoolean(2)), ct);
        return new(
            books, year, [.. all.Where(journal => journal.Kind != JournalKind.Opening).OrderBy(journal => journal.Kind)],
            [.. sums.Where(sum => sum.Opening != 0).Select(sum => new AccountBalance(sum.Account, sum.Opening))], partners,
            all.Count == 0 ? year.From : Asked.DayOf(all.Max(journal => journal.LastRecordedAt)), EntriesAsync);
    }

    private async IAsyncEnumerable<ExportedEntry> EntriesAsync(JournalTotals journal, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var read in _facts.ReadAsync(_connection, journal.JournalId, EntryKinds, _query.KnownAt, ct)) yield return new(read.Id, read.Role, (ILedgerEntry)read.Fact);
    }

    private async Task<List<T>> RowsAsync<T>(string columns, string rest, Func<NpgsqlDataReader, T> read, CancellationToken ct)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = $"select {columns} from {LedgerRows.Name} where {_query.Where(command)} {rest}";
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct)) rows.Add(read(reader));
        return rows;
    }
}
