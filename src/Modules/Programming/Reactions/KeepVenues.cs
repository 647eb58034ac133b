using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Programming.Venues;
using Wolverine;

namespace Samenkracht.Programming.Reactions;

/// <summary>Reaction: a location that opens is a place to plan at; told again, what was known of its start is corrected.</summary>
[UndoneBy(typeof(CloseVenueHandler))]
public static class OpenVenueHandler
{
    public static Decision Decide(LocationBecameAvailable told, Venue? venue) =>
        venue is not null && (venue.Name, venue.From) == (told.Name, told.From)
            ? []
            : [new VenueBecameAvailable(Venue.IdOf(told.LocationId), told.LocationId, told.Name, told.OperatorId, told.MunicipalityId, told.From)];

    public static Task Handle(LocationBecameAvailable told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactOnceAsync<Venue>(Venue.IdOf(told.LocationId), envelope, "open-venue", (venue, _) => Decide(told, venue), ct);
}

/// <summary>Reaction: who operates a location decides what happens there. Sessions planned there by another stay to be moved.</summary>
[WayBack("Handing the location back is told in the same way, with a new day.")]
public static class HandOverVenueHandler
{
    public static Decision Decide(LocationChangedHands told, Venue venue) =>
        venue.Operators.Contains(new(told.ToOperatorId, told.From))
            ? []
            : [new VenueChangedHands(venue.Id, told.FromOperatorId, told.ToOperatorId, told.From)];

    public static Task Handle(LocationChangedHands told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactAsync<Venue>(Venue.IdOf(told.LocationId), envelope.Origin("hand-over-venue"), (venue, _) => Decide(told, venue), ct);
}

/// <summary>Reaction: when a closure is proposed, nothing new is planned at the location from the intended day.</summary>
[UndoneBy(typeof(FreePlanningHandler))]
public static class BlockPlanningHandler
{
    public static Decision Decide(LocationClosureWasProposed told, Venue venue) =>
        venue.BlockedFrom == told.IntendedOn ? [] : [new VenuePlanningBlocked(venue.Id, told.IntendedOn, told.ProposedOn)];

    public static Task Handle(LocationClosureWasProposed told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactAsync<Venue>(Venue.IdOf(told.LocationId), envelope.Origin("block-planning"), (venue, _) => Decide(told, venue), ct);
}

/// <summary>Compensation of the block: the proposal is withdrawn, so planning is free again.</summary>
public static class FreePlanningHandler
{
    public static Decision Decide(LocationClosureWasWithdrawn told, Venue venue) =>
        venue.BlockedFrom is null ? [] : [new VenuePlanningFreed(venue.Id, told.On)];

    public static Task Handle(LocationClosureWasWithdrawn told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactAsync<Venue>(Venue.IdOf(told.LocationId), envelope.Origin("free-planning"), (venue, _) => Decide(told, venue), ct);
}

/// <summary>Reaction: a closed location takes no sessions.</summary>
public static class CloseVenueHandler
{
    public static Decision Decide(LocationShutDown told, Venue venue) =>
        venue.ClosedOn == told.ClosedOn ? [] : [new VenueClosed(venue.Id, told.ClosedOn)];

    public static Task Handle(LocationShutDown told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactAsync<Venue>(Venue.IdOf(told.LocationId), envelope.Origin("close-venue"), (venue, _) => Decide(told, venue), ct);
}
