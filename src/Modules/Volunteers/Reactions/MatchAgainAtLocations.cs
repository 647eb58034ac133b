using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Volunteers.Shifts;
using Wolverine;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>Reaction: where the door will be closed, who has a place in a shift is to be matched again.</summary>
[UndoneBy(typeof(KeepShiftsInPlaceHandler))]
public static class FlagShiftsToMatchAgainHandler
{
    private const string Name = "flag-shifts-to-match-again";

    public static Decision Decide(LocationClosureWasProposed told, Shift shift) => Flag(shift, told.LocationId, told.IntendedOn, told.ProposedOn);

    public static Decision Decide(LocationShutDown told, Shift shift) => Flag(shift, told.LocationId, told.ClosedOn, told.ClosedOn);

    // It is known of a shift on the day on which it was offered or last claimed at the earliest.
    private static Decision Flag(Shift shift, string locationId, DateOnly from, DateOnly on) =>
        shift is { Status: ShiftStatus.Offered, NeedsPlace: false } && shift.LocationId == locationId && shift.Day >= from
            ? [new ShiftNeedsAnotherPlace(shift.Id, locationId, shift.Volunteers, shift.Day, shift.Claims.Select(claim => claim.Since).Append(shift.OfferedOn).Append(on).Max())]
            : [];

    public static Task Handle(LocationClosureWasProposed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        queue.ReactAtAsync(session, told.LocationId, envelope.Origin(Name), shift => Decide(told, shift), ct);

    public static Task Handle(LocationShutDown told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        queue.ReactAtAsync(session, told.LocationId, envelope.Origin(Name), shift => Decide(told, shift), ct);
}

/// <summary>Compensation of the flag: the location stays open, so its shifts and their volunteers stay.</summary>
public static class KeepShiftsInPlaceHandler
{
    public static Decision Decide(LocationClosureWasWithdrawn told, Shift shift) =>
        shift.PlaceNeededSince is { } since && shift.LocationId == told.LocationId
            ? [new ShiftKeepsItsPlace(shift.Id, told.LocationId, shift.Day, Shift.Later(told.On, since))]
            : [];

    public static Task Handle(LocationClosureWasWithdrawn told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        queue.ReactAtAsync(session, told.LocationId, envelope.Origin("keep-shifts-in-place"), shift => Decide(told, shift), ct);
}

/// <summary>Reactions on all shifts at a location.</summary>
internal static class LocationShifts
{
    public static async Task ReactAtAsync(
        this CommandQueue queue, IQuerySession session, string locationId, Origin origin, Func<Shift, Decision> decide, CancellationToken ct)
    {
        foreach (var id in await session.Query<Shift>().Where(shift => shift.LocationId == locationId).Select(shift => shift.Id).ToListAsync(ct))
            await queue.ReactAsync<Shift>(id, origin, (shift, _) => decide(shift), ct);
    }
}
