using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.Shifts;

/// <summary>GET /v1/volunteer-shifts.</summary>
public static class ListShiftsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/volunteer-shifts", Kind = OperationKind.List, Right = "volunteer-shifts.read", Answer = typeof(Page<ShiftEntry>),
            Summary = "List shifts", Description = "When volunteers are needed, by organisation, task, volunteer, activity, location, status and period. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("task", "Only those of this task, by id."),
                new("volunteer", "Only those in which this volunteer has a place, by id."),
                new("activity", "Only those of this activity, by id."),
                new("location", "Only those at this location, by id."),
                new("status", "Only this status.", Values: Names.Of<ShiftStatus>()),
                new("from", "Only from this day on.", "date"),
                new("until", "Only until this day.", "date"),
                .. Paging.Keys,
            ],
        },
        ReadAsync);

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<Shift>().AsQueryable();
        foreach (var organisation in OrganisationsAsked(request)) query = query.Where(shift => shift.OrganisationId == organisation);
        if (request.Query.Text("task") is { } task) query = query.Where(shift => shift.TaskId == task);
        if (request.Query.Text("volunteer") is { } volunteer) query = query.Where(shift => shift.Claims.Any(claim => claim.VolunteerId == volunteer));
        if (request.Query.Text("activity") is { } activity) query = query.Where(shift => shift.ActivityId == activity);
        if (request.Query.Text("location") is { } location) query = query.Where(shift => shift.LocationId == location);
        if (Names.Parse<ShiftStatus>(request.Query.Text("status")) is { } status) query = query.Where(shift => shift.Status == status);
        if (request.Query.Date("from") is { } from) query = query.Where(shift => shift.Day >= from);
        if (request.Query.Date("until") is { } until) query = query.Where(shift => shift.Day <= until);
        return Paging.PageAsync(request, query, shift => shift.Id, ShiftEntry.Of);
    }

    private static IEnumerable<string> OrganisationsAsked(ReadRequest request)
    {
        if (request.Query.Text("organisation") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}
