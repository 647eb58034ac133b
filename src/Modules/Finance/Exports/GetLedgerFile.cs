using System.Net.Mime;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Finance.Exports;

/// <summary>GET /v1/administrations/{administrationId}/ledger-files/{year}.</summary>
public static class GetLedgerFileEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/administrations/{administrationId}/ledger-files/{year}", Kind = OperationKind.Read, Right = "audit-files.read", Answer = typeof(string), ContentType = MediaTypeNames.Text.Csv,
            Summary = "Export the lines of a year as CSV",
            Description = "All lines of the ledger in UTF-8 (RFC 4180), each with the event in the log. Text that a spreadsheet would take for a formula begins with an apostrophe. "
                + "The human variant has a decimal comma.",
            Query = [new("variant", "machine (when absent) or human.", Values: Names.Of<CsvVariant>()), OneThing.Moments[1]],
        },
        request => ExportedYear.AnswerAsync(request, MediaTypeNames.Text.Csv, async (year, target, ct) =>
            await new LedgerCsv(Names.Parse<CsvVariant>(request.Query.Text("variant")) ?? CsvVariant.Machine, year).WriteAsync(target, ct)));
}

/// <summary>For whom a CSV file is.</summary>
public enum CsvVariant
{
    /// <summary>For a program: a decimal point.</summary>
    Machine,

    /// <summary>For a person with a Dutch spreadsheet: a decimal comma.</summary>
    Human,
}
