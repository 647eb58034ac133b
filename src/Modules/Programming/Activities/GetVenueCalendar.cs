using System.Text;
using Marten;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.Activities;

/// <summary>GET /v1/venues/{venueId}/calendar, and the same as iCalendar.</summary>
public static class GetVenueCalendarEndpoint
{
    private const int MostDays = 400;
    private const int UsualDays = 90;

    private static readonly Operation Described = new()
    {
        Path = "/venues/{venueId}/calendar", Kind = OperationKind.Read, Right = "activities.read", Answer = typeof(VenueCalendar),
        Summary = "Read the calendar of a venue", Description = "The sessions at a location in a period, by start: planned, held, cancelled and annulled ones.",
        Query =
        [
            new("from", "The first day; today when absent.", "date"),
            new("until", "The last day, at most 400 days after the first; 90 days after it when absent.", "date"),
        ],
    };

    public static void Map(Api api)
    {
        api.Get(Described, request => AnswerAsync(request, (calendar, _) => ReadRequest.Answer(calendar)));
        api.Get(
            Described with
            {
                Path = "/venues/{venueId}/icalendar", Answer = typeof(string), ContentType = CalendarText.MediaType, Summary = "Read the calendar of a venue as iCalendar",
                Description = "The sessions at a location in a period as iCalendar (RFC 5545), for calendar programs and websites. A session keeps its UID when it is moved.",
            },
            request => AnswerAsync(request, (calendar, venue) => TypedResults.Text(
                CalendarText.Of(calendar, venue.Name, request.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()), CalendarText.MediaType, Encoding.UTF8)));
    }

    private static async Task<IResult> AnswerAsync(ReadRequest request, Func<VenueCalendar, Venue, IResult> answer)
    {
        var from = request.Query.Date("from") ?? request.ValidOn;
        var until = request.Query.Date("until") ?? from.AddDays(UsualDays);
        if (until.DayNumber - from.DayNumber is < 0 or > MostDays)
            return Problems.Invalid([new("until", "query", $"This must lie on or after from, and at most {MostDays} days after it.")]);
        if (await request.Session.LoadAsync<Venue>(request.PathStream, request.Http.RequestAborted) is not { } venue) return Problems.Unknown();

        var activities = await request.Session.Query<Activity>().At(venue).Between(from, until).ToListAsync(request.Http.RequestAborted);
        return answer(VenueCalendar.Of(venue, from, until, activities.Where(request.Caller.MayKnow)), venue);
    }
}
