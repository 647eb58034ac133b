using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Reserves;
using Samenkracht.Finance.Successions;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: the successor holds the reserves and funds of the organisations that merged; goals and grantors stay. In the books they move with the balance.</summary>
[UndoneBy(typeof(BringReservesBackHandler))]
public static class CarryReservesHandler
{
    private const string Name = "carry-reserves";

    internal const string What = "reserves";

    public static Decision Decide(MergerTookEffect told, Reserve reserve) =>
        told.Predecessors.Contains(reserve.HolderId) && reserve.HolderId != told.SuccessorId && reserve.ReleasedOn is null
            ? [new ReserveAssigned(reserve.Id, told.MergerId, reserve.HolderId, told.SuccessorId, reserve.Balance, Budget.Later(told.EffectiveOn, reserve.CreatedOn))]
            : [];

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var predecessors = told.Predecessors.ToArray();
        foreach (var held in await session.Query<Reserve>().Where(reserve => predecessors.Contains(reserve.HolderId)).ToListAsync(ct))
            await queue.ReactAsync<Reserve>(held.Id, envelope.Origin(Name), (reserve, _) => Decide(told, reserve), ct);
        var carried = await session.Query<Reserve>().Where(reserve => reserve.MergerId == told.MergerId).OrderBy(reserve => reserve.Id).Select(reserve => reserve.Id).ToListAsync(ct);
        await queue.RecordAsync(told, What, carried, envelope, Name, ct);
    }
}

/// <summary>Compensation: the deed was annulled, so the organisations have their reserves again, with what is left of them.</summary>
public static class BringReservesBackHandler
{
    private const string Name = "bring-reserves-back";

    public static Decision Decide(DeedWasAnnulled told, Reserve reserve) =>
        reserve.MergerId == told.MergerId
            ? [new ReserveBroughtBack(reserve.Id, told.MergerId, reserve.HolderId, reserve.PreviousHolderId!, reserve.Balance, Budget.Later(told.AnnulledOn, reserve.CreatedOn))]
            : [];

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        if (await session.LoadAsync<MoneySuccession>(MoneySuccession.IdOf(told.MergerId), ct) is not { } succession) return;
        foreach (var id in succession.Held(CarryReservesHandler.What)) await queue.ReactAsync<Reserve>(id, envelope.Origin(Name), (reserve, _) => Decide(told, reserve), ct);
        await queue.RecordAsync(told, CarryReservesHandler.What, envelope, Name, ct);
    }
}
