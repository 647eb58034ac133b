using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using Wolverine;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>Reaction: who has left does no task any more.</summary>
[WayBack("A volunteer who comes back needs a new agreement first, and is then assigned anew by a coordinator.")]
public static class EndAssignmentsOfLeaverHandler
{
    internal const string Reason = "Vrijwilliger vertrokken";

    public static Decision Decide(VolunteerHasLeft told, TaskProfile task) => [.. task.End(told.On, Reason, told.VolunteerId)];

    public static async Task Handle(VolunteerHasLeft told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var tasks = await session.Query<TaskProfile>().Where(task => task.Assignments.Any(one => one.VolunteerId == told.VolunteerId)).Select(task => task.Id).ToListAsync(ct);
        foreach (var id in tasks)
            await queue.ReactAsync<TaskProfile>(id, envelope.Origin("end-assignments-of-leaver"), (task, _) => Decide(told, task), ct);
    }
}

/// <summary>Reaction: the places of who has left are free from the day after the last.</summary>
[WayBack("A volunteer who comes back claims a place again, if it is still free.")]
public static class ReleaseClaimsOfLeaverHandler
{
    public static Decision Decide(VolunteerHasLeft told, Shift shift) =>
        shift.Status == ShiftStatus.Offered && shift.Day > told.On && shift.ClaimOf(told.VolunteerId) is { } claim
            ? [ReleaseClaimEndpoint.Released(shift, claim, told.On, EndAssignmentsOfLeaverHandler.Reason)]
            : [];

    public static async Task Handle(VolunteerHasLeft told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var found in await session.ShiftsOfAsync(told.VolunteerId, told.On, ct))
            await queue.ReactAsync<Shift>(found.Id, envelope.Origin("release-claims-of-leaver"), (shift, _) => Decide(told, shift), ct);
    }
}
