using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Budgets;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: it was proposed to close a location, so its lease may end.</summary>
[UndoneBy(typeof(LiftLeaseEndHandler))]
public static class AnnounceLeaseEndHandler
{
    public static Decision Decide(LocationClosureWasProposed told, Budget budget) =>
        budget.StandingFor(CommitmentPurpose.Lease, told.LocationId)
            .Where(one => one.EndsOn is null && one.EndAnnouncedOn != told.IntendedOn && budget.Year >= told.IntendedOn.Year).ToList() is { Count: > 0 } leases
            ? [new LeaseEndAnnounced(
                budget.Id, [.. leases.Select(one => one.Number)], told.LocationId, told.IntendedOn, Budget.Later(told.ProposedOn, leases.Max(one => one.Since)))]
            : [];

    public static async Task Handle(LocationClosureWasProposed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var budget in await session.BudgetsWithAsync(told.LocationId, ct))
            await queue.ReactAsync<Budget>(budget.Id, envelope.Origin("announce-lease-end"), (state, _) => Decide(told, state), ct);
    }
}

/// <summary>Compensation: the location stays open, so its lease goes on.</summary>
public static class LiftLeaseEndHandler
{
    public static Decision Decide(LocationClosureWasWithdrawn told, Budget budget) =>
        budget.StandingFor(CommitmentPurpose.Lease, told.LocationId).Where(one => one.EndAnnouncedOn is not null).ToList() is { Count: > 0 } leases
            ? [new LeaseEndLifted(budget.Id, [.. leases.Select(one => one.Number)], told.LocationId, Budget.Later(told.On, leases.Max(one => one.Since)))]
            : [];

    public static async Task Handle(LocationClosureWasWithdrawn told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var budget in await session.BudgetsWithAsync(told.LocationId, ct))
            await queue.ReactAsync<Budget>(budget.Id, envelope.Origin("lift-lease-end"), (state, _) => Decide(told, state), ct);
    }
}

/// <summary>Reaction: of the lease of a closed location, the days from the closure on are free again, as far as they were not spent.</summary>
[WayBack("A closure is not withdrawn; a location that opens again gets a new lease and a new commitment.")]
public static class EndLeaseHandler
{
    public static Decision Decide(LocationShutDown told, Budget budget) =>
    [
        .. budget.StandingFor(CommitmentPurpose.Lease, told.LocationId).Where(one => one.EndsOn is null && budget.Year >= told.ClosedOn.Year)
            .Select(one => new LeaseCommitmentEnded(
                budget.Id, one.Number, told.LocationId, Math.Min(one.Open, AfterClosing(one.Amount, budget.Year, told.ClosedOn)), told.ClosedOn,
                Budget.Later(told.ClosedOn, one.Since))),
    ];

    // A lease commitment is for the whole year of its budget.
    private static decimal AfterClosing(decimal amount, int year, DateOnly closedOn)
    {
        var first = Budget.Later(closedOn, new(year, 1, 1));
        var (left, all) = (new DateOnly(year, 12, 31).DayNumber - first.DayNumber + 1, DateTime.IsLeapYear(year) ? 366 : 365);
        return decimal.Round(amount * left / all, 2, MidpointRounding.AwayFromZero);
    }

    public static async Task Handle(LocationShutDown told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var budget in await session.BudgetsWithAsync(told.LocationId, ct))
            await queue.ReactAsync<Budget>(budget.Id, envelope.Origin("end-lease"), (state, _) => Decide(told, state), ct);
    }
}
