using System.Globalization;
using System.Text;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Exports;

/// <summary>Writes the lines of a year as CSV (RFC 4180), entry by entry.</summary>
/// <param name="variant">For whom it is.</param>
/// <param name="year">The year.</param>
public sealed class LedgerCsv(CsvVariant variant, BookYear year)
{
    private static readonly string[] Columns =
    [
        "journal", "number", "line", "on", "document_day", "document", "description", "account", "account_name", "debit", "credit", "vat_code",
        "location", "project", "activity", "grant", "cost_carrier", "partner", "library_share", "event",
    ];

    private static readonly CultureInfo Dutch = new(CultureInfo.InvariantCulture.Name) { NumberFormat = new() { NumberDecimalSeparator = "," } };

    private readonly CultureInfo _numbers = variant == CsvVariant.Human ? Dutch : CultureInfo.InvariantCulture;

    /// <summary>Writes the file.</summary>
    public async Task WriteAsync(Stream target, CancellationToken ct)
    {
        using var text = new DrainedText(target);
        await using var lines = new StreamWriter(text.Buffer, new UTF8Encoding(false), leaveOpen: true);
        lines.Write(Row(Columns));
        foreach (var journal in year.Journals)
        {
            await foreach (var exported in year.Entries(journal, ct))
            {
                for (var at = 0; at < exported.Entry.Lines.Count; at++) lines.Write(Row(Fields(exported, exported.Entry.Lines[at], at + 1)));
                lines.Flush();
                if (text.IsFull) await text.DrainAsync(ct);
            }
        }

        lines.Flush();
        await text.DrainAsync(ct);
    }

    private IEnumerable<string?> Fields(ExportedEntry exported, EntryLine line, int number)
    {
        var (entry, of) = (exported.Entry, line.Dimensions);
        return
        [
            Names.Of<JournalKind>()[(int)entry.Journal], Whole(entry.Number), Whole(number), Day(entry.On), (entry as EntryPosted)?.DocumentDay is { } day ? Day(day) : null,
            entry.DocumentId, line.Description ?? entry.Description, line.Account, Chart.Library.Find(line.Account)?.Name, line.Debit.ToString("0.00", _numbers), line.Credit.ToString("0.00", _numbers),
            line.VatCode, of.LocationId, of.ProjectId, of.ActivityId, of.GrantId, of.CostCarrier, of.PartnerId, of.LibraryShare?.ToString(_numbers), exported.EventId.ToString(),
        ];
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Row(IEnumerable<string?> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    /// <summary>A field: in quotes where commas, quotes or line ends ask for it, and never one that a spreadsheet runs as a formula.</summary>
    public static string Field(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        var safe = value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{value}" : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
