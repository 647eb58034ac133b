using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Successions;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the cases of the predecessors, of failing and of shining, are those of the successor.</summary>
[UndoneBy(typeof(ReturnCasesHandler))]
public static class PassCasesHandler
{
    private const string Name = "pass-cases";

    public static Decision Decide(MergerTookEffect told, KnowledgeCase one) => told.Predecessors.Contains(one.OwnerId)
        ? [new CasePassedOn(one.Id, one.OwnerId, told.SuccessorId, told.MergerId, Passages.Later(told.EffectiveOn, one.DraftedOn))]
        : [];

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in told.Predecessors)
            await queue.ReactOnAsync<KnowledgeCase>(
                await session.Query<KnowledgeCase>().Where(one => one.OwnerId == predecessor).Select(one => one.Id).ToListAsync(ct),
                envelope.Origin(Name), (one, _) => Decide(told, one), ct);

        var passed = await session.Query<KnowledgeCase>().Where(one => one.Passages.Any(passage => passage.MergerId == told.MergerId)).Select(one => one.Id).ToListAsync(ct);
        await queue.TakenAsync(told, SuccessionStep.KnowledgeCases, passed, envelope, Name, ct);
    }
}

/// <summary>Compensation: cases are the predecessors' again; those of a successor that ends go to the predecessor that is named first.</summary>
public static class ReturnCasesHandler
{
    private const string Name = "return-cases";

    public static Decision Decide(DeedWasAnnulled told, KnowledgeCase one) => one.Passages.HomeOf(told, one.OwnerId) is { } home
        ? [new CasePassedOn(one.Id, one.OwnerId, home, told.MergerId, Passages.Later(told.AnnulledOn, one.DraftedOn))]
        : [];

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var held = (await session.Query<KnowledgeCase>().Where(one => one.OwnerId == told.SuccessorId).ToListAsync(ct))
            .Where(one => Decide(told, one).Facts.Count > 0).Select(one => one.Id).ToList();
        await queue.ReactOnAsync<KnowledgeCase>(held, envelope.Origin(Name), (one, _) => Decide(told, one), ct);
        await queue.ReversedAsync(told, SuccessionStep.KnowledgeCases, held, envelope, Name, ct);
    }
}
