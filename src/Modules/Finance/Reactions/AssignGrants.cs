using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Known;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: the successor of a merger holds the grants of the predecessors, under universal title (BW 2:309); each stays the same grant with a new bearer.</summary>
[UndoneBy(typeof(AssignGrantsBackHandler))]
public static class AssignGrantsHandler
{
    public static Decision Decide(MergerTookEffect told, Grant grant) =>
        told.Predecessors.Contains(grant.GranteeId) && grant.GranteeId != told.SuccessorId && !grant.MergerIds.Contains(told.MergerId)
            ? [new GrantAssigned(grant.Id, grant.GranteeId, told.SuccessorId, told.MergerId, told.EffectiveOn)]
            : [];

    public static Decision Decide(MergerTookEffect told, IReadOnlyList<string> grants, GrantCarryOver? done) =>
        done is not null
            ? []
            : Decision.Of([new GrantsCarriedOver(GrantCarryOver.IdOf(told.MergerId), told.MergerId, told.SuccessorId, grants, told.EffectiveOn)])
                .Telling(new LedgersWereCarriedOver(told.MergerId, false, "grants", grants));

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var grants = new List<string>();
        foreach (var predecessor in told.Predecessors.Where(one => one != told.SuccessorId))
            grants.AddRange(await session.Query<Grant>().Where(grant => grant.GranteeId == predecessor).Select(grant => grant.Id).ToListAsync(ct));
        // Delivered again after it broke off half way, the ones that were assigned before belong to it too.
        grants.AddRange(await session.Query<Grant>().Where(grant => grant.MergerIds.Contains(told.MergerId)).Select(grant => grant.Id).ToListAsync(ct));
        foreach (var id in grants) await queue.ReactAsync<Grant>(id, envelope.Origin("assign-grants"), (grant, _) => Decide(told, grant), ct);
        var all = grants.Distinct().Order(StringComparer.Ordinal).ToList();
        await queue.ReactOnceAsync<GrantCarryOver>(GrantCarryOver.IdOf(told.MergerId), envelope, "assign-grants", (done, _) => Decide(told, all, done), ct);
    }
}

/// <summary>Compensation: when the deed is annulled, each grant is held again by the predecessor that held it.</summary>
public static class AssignGrantsBackHandler
{
    public static Decision Decide(DeedWasAnnulled told, Grant grant) =>
        grant.MergerIds.Contains(told.MergerId) && HolderBefore(told, grant) is { } holder
            ? [new GrantAssignedBack(grant.Id, grant.GranteeId, holder, told.MergerId, told.AnnulledOn)]
            : [];

    public static Decision Decide(DeedWasAnnulled told, IReadOnlyList<string> grants, GrantCarryOver? done) =>
        done?.BroughtBack == true
            ? []
            : Decision.Of([new GrantsBroughtBack(GrantCarryOver.IdOf(told.MergerId), told.MergerId, grants, told.AnnulledOn)])
                .Telling(new LedgersWereCarriedOver(told.MergerId, true, "grants", grants));

    private static string? HolderBefore(DeedWasAnnulled told, Grant grant) => grant.Bearers.LastOrDefault(bearer => told.Predecessors.Contains(bearer.OrganisationId))?.OrganisationId;

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var carried = (await session.LoadAsync<GrantCarryOver>(GrantCarryOver.IdOf(told.MergerId), ct))?.GrantIds ?? [];
        foreach (var id in carried) await queue.ReactAsync<Grant>(id, envelope.Origin("assign-grants-back"), (grant, _) => Decide(told, grant), ct);
        await queue.ReactOnceAsync<GrantCarryOver>(
            GrantCarryOver.IdOf(told.MergerId), envelope, "assign-grants-back", (done, _) => Decide(told, [.. carried], done), ct);
    }
}
