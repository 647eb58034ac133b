using Samenkracht.Common.Rights;

namespace Samenkracht.Programming.Desks;

/// <summary>GET /v1/desk-days.</summary>
public static class ListDeskDaysEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/desk-days", Kind = OperationKind.List, Right = "desk-days.read", Answer = typeof(Page<DeskDayEntry>),
            Summary = "List days of desks", Description = "Days of desks by service point and period. Who reads for an organisation sees its own.",
            Query =
            [
                new("servicePoint", "Only those of this service point, by id."),
                new("from", "Only this day and later.", "date"),
                new("until", "Only this day and earlier.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = Seen(request);
            if (request.Query.Text("servicePoint") is { } point) query = query.Where(day => day.ServicePointId == point);
            if (request.Query.Date("from") is { } from) query = query.Where(day => day.Day >= from);
            if (request.Query.Date("until") is { } until) query = query.Where(day => day.Day <= until);
            return Paging.PageAsync(request, query, day => day.Id, DeskDayEntry.Of);
        });

    /// <summary>The days that the caller may see.</summary>
    internal static IQueryable<DeskDay> Seen(ReadRequest request)
    {
        var (query, own) = (request.Session.Query<DeskDay>().AsQueryable(), request.Caller.Organisation ?? "");
        return request.Caller.Reach == Reach.Own ? query.Where(day => day.OrganisationId == own) : query;
    }
}
