using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.Activities;

/// <summary>Plans one session of an activity; it gets the next number.</summary>
/// <param name="LocationId">Where; null for online or at a school.</param>
/// <param name="StartsAt">When it starts.</param>
/// <param name="Minutes">How long it lasts.</param>
/// <param name="Capacity">How many people can come; as the activity has it when absent.</param>
public sealed record ScheduleSession(
    [property: Id("location")] string? LocationId,
    DateTimeOffset StartsAt,
    [property: Range(15, 720)] int Minutes,
    [property: Range(1, 10_000)] int? Capacity = null);

/// <summary>POST /v1/activities/{activityId}/sessions.</summary>
public static class ScheduleSessionEndpoint
{
    /// <summary>A series has an end.</summary>
    public static readonly Rule Full = new("activity-sessions-full", "An activity has at most 60 sessions; plan another activity for more.");

    public static Decision Decide(ScheduleSession command, Activity activity, Asked asked)
    {
        var day = Asked.DayOf(command.StartsAt);
        return activity.CompletedOn is not null ? Activity.Completed
            : activity.Sessions.Length >= Activity.MostSessions ? Full
            : day < activity.PlannedOn ? Activity.BeforePlanned
            : SessionPlace.RefusesPlanning(activity, command.LocationId, day, asked) is { } unfit ? unfit
            : [new SessionScheduled(
                activity.Id, activity.Sessions.Length + 1, activity.OrganisationId, command.LocationId, command.StartsAt.ToUniversalTime(), day, command.Minutes,
                command.Capacity ?? activity.Capacity, KnownSince(day, activity.PlannedOn, asked))];
    }

    // Of what is recorded afterwards nobody knows when it was planned: as early as that can have been.
    internal static DateOnly KnownSince(DateOnly day, DateOnly earliest, Asked asked) => day < asked.Today ? earliest : asked.Today;

    public static void Map(Api api) => api.Change<Activity, ScheduleSession>(
        new()
        {
            Path = "/activities/{activityId}/sessions", Right = "activities.plan", Facts = [typeof(SessionScheduled)],
            Summary = "Schedule a session",
            Description = "Plans one gathering at a location that the organisation operates on that day, or online or at a school. Sessions are numbered from 1.",
            Example = new ScheduleSession("location-deventer-stromarkt", new(2027, 1, 12, 18, 30, 0, TimeSpan.Zero), 120),
        },
        Decide,
        (command, _) => Venue.Keys(command.LocationId));
}
