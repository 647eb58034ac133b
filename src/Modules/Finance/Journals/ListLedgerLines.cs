using System.Globalization;
using Npgsql;
using Samenkracht.Finance.Administrations;

namespace Samenkracht.Finance.Journals;

/// <summary>A line of the ledger.</summary>
/// <param name="JournalId">The journal.</param>
/// <param name="Number">The number of the entry.</param>
/// <param name="Line">The number of the line in the entry.</param>
/// <param name="On">The day of the entry.</param>
/// <param name="Account">The account.</param>
/// <param name="Debit">Euro.</param>
/// <param name="Credit">Euro.</param>
/// <param name="Dimensions">What it is for.</param>
/// <param name="VatCode">The VAT code.</param>
/// <param name="EventId">The id of the event of the entry in the log.</param>
/// <param name="RecordedAt">When the entry was recorded.</param>
public sealed record LedgerLine(
    string JournalId, int Number, int Line, DateOnly On, string Account, decimal Debit, decimal Credit, Dimensions Dimensions, string? VatCode, string EventId, DateTimeOffset RecordedAt)
{
    internal string Key => string.Create(CultureInfo.InvariantCulture, $"{On:yyyy-MM-dd}/{JournalId}/{Number}/{Line}");
}

/// <summary>GET /v1/administrations/{administrationId}/ledger-lines.</summary>
public static class ListLedgerLinesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/administrations/{administrationId}/ledger-lines", Kind = OperationKind.List, Right = "administrations.read", Answer = typeof(Page<LedgerLine>),
            Summary = "List lines of the ledger",
            Description = "The card of an account, or the lines for one thing: by day, each with its entry and the event in the log.",
            Query =
            [
                new("account", "Only on this account."), new("year", "Only of this year.", "integer"), new("from", "Only from this day.", "date"),
                new("until", "Only until this day.", "date"), OneThing.Moments[1], .. LedgerQuery.DimensionKeys, .. Paging.Keys,
            ],
        },
        async request => await Books.FindAsync(request) is { } books ? await Paging.PageAsync(request, (after, most) => ReadAsync(request, books, after, most), line => line.Key) : Problems.Unknown());

    private static async Task<IReadOnlyList<LedgerLine>> ReadAsync(ReadRequest request, Administration books, string after, int most)
    {
        var query = new LedgerQuery(books.Id)
        {
            Account = request.Query.Text("account"), Year = request.Query.Number("year"), From = request.Query.Date("from"), Until = request.Query.Date("until"),
            KnownAt = request.KnownAt, For = LedgerQuery.DimensionsOf(request),
        };
        await using var command = LedgerQuery.DatabaseOf(request).CreateCommand();
        var where = query.Where(command);
        if (after.Split('/') is [var day, var journal, var number, var line])
        {
            var first = command.Parameters.Count;
            command.Parameters.Add(new() { Value = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) });
            command.Parameters.Add(new() { Value = journal });
            command.Parameters.Add(new() { Value = int.Parse(number, CultureInfo.InvariantCulture) });
            command.Parameters.Add(new() { Value = int.Parse(line, CultureInfo.InvariantCulture) });
            where += string.Create(CultureInfo.InvariantCulture, $" and (on_day, stream, number, line) > (${first + 1}, ${first + 2}, ${first + 3}, ${first + 4})");
        }

        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            select stream, number, line, on_day, account, debit, credit, location, project, activity, "grant", cost_carrier, partner, library_share, vat_code, event, known_at
            from {LedgerRows.Name} where {where} order by on_day, stream, number, line limit {most}
            """);
        await using var reader = await command.ExecuteReaderAsync(request.Http.RequestAborted);
        var lines = new List<LedgerLine>();
        while (await reader.ReadAsync(request.Http.RequestAborted)) lines.Add(LineOf(reader));
        return lines;
    }

    private static LedgerLine LineOf(NpgsqlDataReader row)
    {
        return new(
            row.GetString(0), row.GetInt32(1), row.GetInt32(2), row.GetFieldValue<DateOnly>(3), row.GetString(4), row.GetDecimal(5), row.GetDecimal(6),
            new(Text(7), Text(8), Text(9), Text(10), Text(11), Text(12), row.IsDBNull(13) ? null : row.GetDecimal(13)), Text(14), row.GetGuid(15).ToString(), row.GetFieldValue<DateTimeOffset>(16));

        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
    }
}
