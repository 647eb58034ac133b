using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using Wolverine;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>Reaction: who has no valid certificate of conduct any more does not come to shifts of tasks that need one, so somebody else has to.</summary>
[UndoneBy(typeof(KeepScreenedClaimsHandler))]
public static class AskReplacementsHandler
{
    private const string Reason = "Verklaring omtrent het gedrag verlopen";

    public static Decision Decide(ScreeningHasExpired told, Shift shift, TaskProfile task, DateOnly today) =>
        task.Description?.NeedsScreening == true && shift.Status == ShiftStatus.Offered && shift.Day >= told.On && shift.Day >= today
            && shift.ClaimOf(told.VolunteerId) is { Comes: true } claim
            ? [AskReplacementEndpoint.Needed(shift, claim, ReplacementCause.ScreeningExpired, told.On, Reason)]
            : [];

    public static async Task Handle(ScreeningHasExpired told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var found in await session.ShiftsOfAsync(told.VolunteerId, told.On, ct))
            await queue.ReactAsync<Shift>(
                found.Id, envelope.Origin("ask-replacements"),
                (shift, asked) => Decide(told, shift, asked.Find<TaskProfile>(shift.TaskId)!, asked.Today), ct, new StateKey(typeof(TaskProfile), found.TaskId));
    }
}

/// <summary>Compensation: a valid certificate was seen, so the volunteer comes after all wherever nobody has taken the place.</summary>
public static class KeepScreenedClaimsHandler
{
    public static Decision Decide(ScreeningWasConfirmed told, Shift shift, DateOnly today) =>
        shift.Status == ShiftStatus.Offered && shift.Day >= today && shift.Day >= told.SeenOn && (told.ValidUntil is not { } last || shift.Day <= last)
            && shift.ClaimOf(told.VolunteerId) is { Because: ReplacementCause.ScreeningExpired, ReplacementSince: { } since } claim && shift.Gaps > 0
            ? [new ReplacementNotNeeded(shift.Id, shift.TaskId, claim.VolunteerId, claim.PersonId, shift.Day, Shift.Later(told.SeenOn, since))]
            : [];

    public static async Task Handle(ScreeningWasConfirmed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var found in await session.ShiftsOfAsync(told.VolunteerId, told.SeenOn, ct))
            await queue.ReactAsync<Shift>(found.Id, envelope.Origin("keep-screened-claims"), (shift, asked) => Decide(told, shift, asked.Today), ct);
    }
}

/// <summary>Finds the shifts in which a volunteer has a place.</summary>
internal static class VolunteerShifts
{
    public static Task<IReadOnlyList<Shift>> ShiftsOfAsync(this IQuerySession session, string volunteerId, DateOnly from, CancellationToken ct) =>
        session.Query<Shift>().Where(shift => shift.Day >= from && shift.Claims.Any(claim => claim.VolunteerId == volunteerId)).ToListAsync(ct);
}
