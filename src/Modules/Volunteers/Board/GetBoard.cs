using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Shifts;

namespace Samenkracht.Volunteers.Board;

/// <summary>GET /v1/volunteer-boards/{organisationId}.</summary>
public static class GetBoardEndpoint
{
    private const int DaysAhead = 28;

    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/volunteer-boards/{organisationId}", Kind = OperationKind.Read, Right = "volunteer-boards.read", Answer = typeof(VolunteerBoard),
            Summary = "Read the board of a coordinator",
            Description = "Gaps and replacements in the coming weeks, shifts to offer or match again, who has to be told, screenings that run out, and hours to confirm.",
            Query = [new("from", "The first day; today when absent.", "date"), new("until", "The last day; four weeks later when absent.", "date")],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var (organisation, ct) = (request.PathStream, request.Http.RequestAborted);
        if (request.Caller.Reach == Reach.Own && request.Caller.Organisation != organisation) return Problems.Unknown();

        var from = request.Query.Date("from") ?? request.ValidOn;
        var until = request.Query.Date("until") ?? from.AddDays(DaysAhead);
        var shifts = await request.Session.Query<Shift>().Where(shift => shift.OrganisationId == organisation && shift.Day >= from && shift.Day <= until).ToListAsync(ct);
        var screenings = await request.Session.Query<Screening>()
            .Where(screening => screening.OrganisationId == organisation && screening.ValidUntil >= from && screening.ValidUntil <= until).ToListAsync(ct);
        var sheets = await request.Session.Query<HoursSheet>().Where(sheet => sheet.OrganisationId == organisation && sheet.Waits).ToListAsync(ct);
        return ReadRequest.Answer(VolunteerBoard.Of(organisation, from, until, shifts, screenings, sheets));
    }
}
