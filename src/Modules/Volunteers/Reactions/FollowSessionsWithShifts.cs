using System.Linq.Expressions;
using Marten;
using Marten.Linq;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Programming;
using Samenkracht.Volunteers.Shifts;
using Wolverine;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>Reaction: a session that does not take place needs nobody; who had a place has to be told.</summary>
[UndoneBy(typeof(ListShiftsToOfferAgainHandler))]
public static class ReleaseShiftsOfSessionHandler
{
    public static Decision Decide(SessionWasCancelled told, Shift shift) => shift.Status != ShiftStatus.Offered
        ? []
        : [new ShiftLapsedWithSession(
            shift.Id, shift.TaskId, told.ActivityId, told.Number, shift.Day, shift.Volunteers,
            shift.Claims.Select(claim => claim.ReplacementSince ?? claim.Since).Append(shift.OfferedOn).Append(told.On).Max(), told.Reason)];

    public static async Task Handle(SessionWasCancelled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in await session.ShiftsOfAsync(told.ActivityId, told.Number, ct))
            await queue.ReactAsync<Shift>(id, envelope.Origin("release-shifts-of-session"), (shift, _) => Decide(told, shift), ct);
    }
}

/// <summary>Compensation: a session that takes place after all restores nothing in silence; its shifts are listed, so that somebody offers them again.</summary>
public static class ListShiftsToOfferAgainHandler
{
    public static Decision Decide(SessionWasReinstated told, Shift shift) => shift is { Status: ShiftStatus.Cancelled, LapsedOn: { } lapsed }
        ? [new ShiftCanBeOfferedAgain(shift.Id, shift.TaskId, told.ActivityId, told.Number, shift.Day, Shift.Later(told.On, lapsed))]
        : [];

    public static async Task Handle(SessionWasReinstated told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in await session.ShiftsOfAsync(told.ActivityId, told.Number, ct))
            await queue.ReactAsync<Shift>(id, envelope.Origin("list-shifts-to-offer-again"), (shift, _) => Decide(told, shift), ct);
    }
}

/// <summary>Finds the shifts of a session.</summary>
internal static class SessionShifts
{
    public static async Task<IReadOnlyList<string>> ShiftsOfAsync(this IQuerySession session, string activityId, int number, CancellationToken ct) =>
        [.. await session.QueryAsync(new ShiftsOfSession { ActivityId = activityId, Session = number }, ct)];
}

/// <summary>The ids of the shifts of a session, as a query that is translated once.</summary>
internal sealed class ShiftsOfSession : ICompiledListQuery<Shift, string>
{
    public required string ActivityId { get; set; }

    public required int Session { get; set; }

    public Expression<Func<IMartenQueryable<Shift>, IEnumerable<string>>> QueryIs() =>
        shifts => shifts.Where(shift => shift.ActivityId == ActivityId && shift.Session == Session).Select(shift => shift.Id);
}
