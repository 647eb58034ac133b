using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Venues;
using Wolverine;

namespace Samenkracht.Programming.Reactions;

/// <summary>Reaction: sessions that are planned where the door will be closed, or where another organisation will be at home, need another place.</summary>
[UndoneBy(typeof(KeepSessionsInPlaceHandler), typeof(CarryProgrammeOverHandler), typeof(BringProgrammeBackHandler))]
public static class FlagSessionsToMoveHandler
{
    private const string Name = "flag-sessions-to-move";

    public static Decision Decide(LocationClosureWasProposed told, Activity activity) => Flag(activity, told.LocationId, told.IntendedOn, told.ProposedOn);

    public static Decision Decide(LocationShutDown told, Activity activity) => Flag(activity, told.LocationId, told.ClosedOn, told.ClosedOn);

    public static Decision Decide(LocationChangedHands told, Activity activity) =>
        activity.OrganisationId == told.ToOperatorId ? [] : Flag(activity, told.LocationId, told.From, told.From);

    // It is known of a session on the day on which it was planned at the earliest.
    private static Decision Flag(Activity activity, string locationId, DateOnly from, DateOnly on) =>
        activity.Sessions.Where(session => session.Status == SessionStatus.Planned && !session.NeedsPlace && session.LocationId == locationId && session.Day >= from)
            .ToList() is { Count: > 0 } found
            ? [new SessionsNeedAnotherPlace(
                activity.Id, [.. found.Select(session => session.Number)], locationId, from, Activity.Later(on, found.Max(session => session.Since)))]
            : [];

    public static Task Handle(LocationClosureWasProposed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        queue.ReactAtAsync(session, told.LocationId, envelope.Origin(Name), (activity, _) => Decide(told, activity), ct);

    public static Task Handle(LocationShutDown told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        queue.ReactAtAsync(session, told.LocationId, envelope.Origin(Name), (activity, _) => Decide(told, activity), ct);

    public static Task Handle(LocationChangedHands told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        queue.ReactAtAsync(session, told.LocationId, envelope.Origin(Name), (activity, _) => Decide(told, activity), ct);
}

/// <summary>Compensation of the flag: the location stays open, so sessions that can take place there after all keep their place.</summary>
public static class KeepSessionsInPlaceHandler
{
    public static Decision Decide(LocationClosureWasWithdrawn told, Activity activity, Asked asked) =>
        activity.Sessions.Where(session => session.NeedsPlace && session.LocationId == told.LocationId
                && SessionPlace.Refuses(activity, session.LocationId, session.Day, asked) is null)
            .ToList() is { Count: > 0 } found
            ? [new SessionsKeepTheirPlace(
                activity.Id, [.. found.Select(session => session.Number)], told.LocationId, Activity.Later(told.On, found.Max(session => session.Since)))]
            : [];

    public static Task Handle(LocationClosureWasWithdrawn told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        queue.ReactAtAsync(session, told.LocationId, envelope.Origin("keep-sessions-in-place"), (activity, asked) => Decide(told, activity, asked), ct);
}

/// <summary>Reactions on all activities with sessions at a location.</summary>
internal static class LocationActivities
{
    public static async Task ReactAtAsync(
        this CommandQueue queue, IQuerySession session, string locationId, Origin origin, Func<Activity, Asked, Decision> decide, CancellationToken ct)
    {
        if (await session.LoadAsync<Venue>(Venue.IdOf(locationId), ct) is not { } venue) return;
        foreach (var id in await session.Query<Activity>().At(venue).Select(activity => activity.Id).ToListAsync(ct))
            await queue.ReactAsync<Activity>(id, origin, decide, ct, [.. Venue.Keys(locationId)]);
    }
}
