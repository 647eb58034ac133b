using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Known;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: what the predecessors of a merger bore is borne by the successor, also what they had taken over themselves before.</summary>
[UndoneBy(typeof(RestoreLegalEntitiesHandler))]
public static class KeepLegalEntitiesHandler
{
    public static Decision Decide(string organisation, MergerTookEffect told, LegalEntity? entity) =>
        entity?.Successions.Any(succession => succession.MergerId == told.MergerId) == true
            ? []
            : [new LegalEntitySucceeded(LegalEntity.IdOf(organisation), organisation, told.MergerId, told.SuccessorId, told.EffectiveOn)];

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        // Few organisations ever merge away, so all of them are looked at.
        var earlier = (await session.Query<LegalEntity>().ToListAsync(ct))
            .Where(entity => told.Predecessors.Contains(entity.BearerOn(told.EffectiveOn.AddDays(-1)))).Select(entity => entity.OrganisationId);
        foreach (var organisation in told.Predecessors.Concat(earlier).Distinct().Where(one => one != told.SuccessorId))
            await queue.ReactOnceAsync<LegalEntity>(
                LegalEntity.IdOf(organisation), envelope, "keep-legal-entities", (entity, _) => Decide(organisation, told, entity), ct);
    }
}

/// <summary>Reaction: when the deed is annulled, every entity bears its own again.</summary>
public static class RestoreLegalEntitiesHandler
{
    public static Decision Decide(string organisation, DeedWasAnnulled told, LegalEntity? entity) =>
        entity?.Successions.FirstOrDefault(succession => succession.MergerId == told.MergerId) is { Until: not null }
            ? []
            : [new LegalEntityRestored(LegalEntity.IdOf(organisation), organisation, told.MergerId, told.SuccessorId, told.EffectiveOn, told.AnnulledOn)];

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var carried = (await session.Query<LegalEntity>().ToListAsync(ct))
            .Where(entity => entity.Successions.Any(succession => succession.MergerId == told.MergerId)).Select(entity => entity.OrganisationId);
        foreach (var organisation in told.Predecessors.Concat(carried).Distinct().Where(one => one != told.SuccessorId))
            await queue.ReactOnceAsync<LegalEntity>(
                LegalEntity.IdOf(organisation), envelope, "restore-legal-entities", (entity, _) => Decide(organisation, told, entity), ct);
    }
}
