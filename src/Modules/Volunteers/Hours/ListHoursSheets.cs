using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.Hours;

/// <summary>GET /v1/hours-sheets.</summary>
public static class ListHoursSheetsEndpoint
{
    private const string Waiting = "waiting";

    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/hours-sheets", Kind = OperationKind.List, Right = "hours-sheets.read", Answer = typeof(Page<HoursSheetEntry>),
            Summary = "List hours sheets", Description = "By volunteer, organisation and month, or those with entries that wait to be confirmed. Who reads for an organisation sees its own.",
            Query =
            [
                new("volunteer", "Only those of this volunteer, by id."),
                new("organisation", "Only those of this organisation, by id."),
                new("month", "Only those of the month of this day.", "date"),
                new("status", "Only those with entries that wait to be confirmed.", Values: [Waiting]),
                .. Paging.Keys,
            ],
        },
        ReadAsync);

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<HoursSheet>().AsQueryable();
        foreach (var organisation in OrganisationsAsked(request)) query = query.Where(sheet => sheet.OrganisationId == organisation);
        if (request.Query.Text("volunteer") is { } volunteer) query = query.Where(sheet => sheet.VolunteerId == volunteer);
        if (request.Query.Text("status") == Waiting) query = query.Where(sheet => sheet.Waits);
        if (request.Query.Date("month") is { } day)
        {
            var month = HoursSheet.MonthOf(day);
            query = query.Where(sheet => sheet.Month == month);
        }

        return Paging.PageAsync(request, query, sheet => sheet.Id, HoursSheetEntry.Of);
    }

    private static IEnumerable<string> OrganisationsAsked(ReadRequest request)
    {
        if (request.Query.Text("organisation") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}
