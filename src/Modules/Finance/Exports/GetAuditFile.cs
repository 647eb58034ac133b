using System.Globalization;
using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Samenkracht.Finance.Administrations;

namespace Samenkracht.Finance.Exports;

/// <summary>GET /v1/administrations/{administrationId}/audit-files/{year}.</summary>
public static class GetAuditFileEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/administrations/{administrationId}/audit-files/{year}", Kind = OperationKind.Read, Right = "audit-files.read", Answer = typeof(string), ContentType = MediaTypeNames.Application.Xml,
            Summary = "Export the audit file of a year",
            Description = "The books of a legal entity and year as XML Auditfile Financieel, version 4.0 or 3.2. Each transaction names its event in the log. "
                + "The same books give the same bytes.",
            Query = [new("version", "4.0 (when absent) or 3.2.", Values: ["4.0", "3.2"]), OneThing.Moments[1]],
        },
        request => ExportedYear.AnswerAsync(request, MediaTypeNames.Application.Xml, async (year, target, ct) =>
            await new AuditFileWriter(AuditFileForm.Of(request.Query.Text("version")), year).WriteAsync(target, ct)));
}

/// <summary>Answers with a file about a year of the books, written while it is sent.</summary>
internal static class ExportedYear
{
    public static async Task<IResult> AnswerAsync(ReadRequest request, string mediaType, Func<BookYear, Stream, CancellationToken, Task> write)
    {
        var ct = request.Http.RequestAborted;
        if (await Books.FindAsync(request) is not { Id: var id }) return Problems.Unknown();
        // The header is of the books as they were known, so that an old file can be made again.
        var books = (await request.History.AsOfAsync<Administration>([id], null, request.KnownAt, ct)).GetValueOrDefault(id);
        if (!int.TryParse(request.Path("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || books?.YearOf(number) is not { } fiscal) return Problems.Unknown();
        return TypedResults.Stream(
            async target =>
            {
                await using var reader = await BookYearReader.OpenAsync(request.Http.RequestServices, new(id) { Year = fiscal.Year, KnownAt = request.KnownAt }, ct);
                await write(await NamedAsync(request, await reader.ReadAsync(books, fiscal, ct), ct), target, ct);
            },
            mediaType);
    }

    // Finance knows the names of those who keep their books here.
    private static async Task<BookYear> NamedAsync(ReadRequest request, BookYear year, CancellationToken ct)
    {
        var known = await request.History.AsOfAsync<Administration>([.. year.Partners.Select(partner => Administration.IdOf(partner.OrganisationId))], null, request.KnownAt, ct);
        return year with { Partners = [.. year.Partners.Select(partner => partner with { LegalName = known.GetValueOrDefault(Administration.IdOf(partner.OrganisationId))?.LegalName })] };
    }
}
