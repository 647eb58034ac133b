using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Programming.Activities;
using Wolverine;

namespace Samenkracht.Programming.Reactions;

/// <summary>Reaction: when a network project is stopped, its planned sessions from that day on do not take place.</summary>
[UndoneBy(typeof(ListLapsedSessionsHandler))]
public static class CancelProjectSessionsHandler
{
    public static Decision Decide(NetworkProjectHalted told, Activity activity) => activity.Cancel(
        activity.Sessions.Where(session => session.Status == SessionStatus.Planned && session.Day >= told.On), told.On, told.Reason, told.ProjectId);

    public static async Task Handle(NetworkProjectHalted told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in await ProjectActivities.FindAsync(session, told.ProjectId, ct))
            await queue.ReactAsync<Activity>(id, envelope.Origin("cancel-project-sessions"), (activity, _) => Decide(told, activity), ct);
    }
}

/// <summary>Reaction: a project that goes on restores nothing in silence; what lapsed is listed, so that somebody plans it anew.</summary>
public static class ListLapsedSessionsHandler
{
    public static Decision Decide(NetworkProjectResumed told, Activity activity) =>
        activity.Sessions.Where(session => session.Lapsed).ToList() is { Count: > 0 } lapsed
            ? [new ActivityCanBeRescheduled(
                activity.Id, told.ProjectId, [.. lapsed.Select(session => session.Number)], Activity.Later(told.On, lapsed.Max(session => session.Since)))]
            : [];

    public static async Task Handle(NetworkProjectResumed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in await ProjectActivities.FindAsync(session, told.ProjectId, ct))
            await queue.ReactAsync<Activity>(id, envelope.Origin("list-lapsed-sessions"), (activity, _) => Decide(told, activity), ct);
    }
}

/// <summary>Finds the activities of a network project.</summary>
internal static class ProjectActivities
{
    public static Task<IReadOnlyList<string>> FindAsync(IQuerySession session, string projectId, CancellationToken ct) =>
        session.Query<Activity>().Where(activity => activity.ProjectId == projectId).Select(activity => activity.Id).ToListAsync(ct);
}
