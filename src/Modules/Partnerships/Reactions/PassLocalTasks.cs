using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Successions;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the open local tasks of the predecessors are those of the successor.</summary>
[UndoneBy(typeof(ReturnLocalTasksHandler))]
public static class PassLocalTasksHandler
{
    private const string Name = "pass-local-tasks";

    public static Decision Decide(MergerTookEffect told, LocalTask task) =>
        task.ResolvedOn is null && told.Predecessors.Contains(task.OrganisationId)
            ? [new LocalTaskPassedOn(task.Id, task.OrganisationId, told.SuccessorId, told.MergerId, Passages.Later(told.EffectiveOn, task.RaisedOn))]
            : [];

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in told.Predecessors)
            await queue.ReactOnAsync<LocalTask>(
                await session.Query<LocalTask>().Where(task => task.OrganisationId == predecessor && task.ResolvedOn == null).Select(task => task.Id).ToListAsync(ct),
                envelope.Origin(Name), (task, _) => Decide(told, task), ct);

        var passed = await session.Query<LocalTask>().Where(task => task.Passages.Any(one => one.MergerId == told.MergerId)).Select(task => task.Id).ToListAsync(ct);
        await queue.TakenAsync(told, SuccessionStep.LocalTasks, passed, envelope, Name, ct);
    }
}

/// <summary>
/// Compensation: local tasks are the predecessors' again. One that the successor raised meanwhile goes to the predecessor that
/// serves its municipality, else to the one that is named first.
/// </summary>
public static class ReturnLocalTasksHandler
{
    private const string Name = "return-local-tasks";

    public static Decision Decide(DeedWasAnnulled told, IReadOnlyDictionary<string, string> homes, LocalTask task) =>
        task.Passages.HomeOf(told, task.OrganisationId, homes, task.MunicipalityId) is { } home
            ? [new LocalTaskPassedOn(task.Id, task.OrganisationId, home, told.MergerId, Passages.Later(told.AnnulledOn, task.RaisedOn))]
            : [];

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var homes = await session.HomesAsync(told, ct);
        var held = (await session.Query<LocalTask>().Where(task => task.OrganisationId == told.SuccessorId).ToListAsync(ct))
            .Where(task => Decide(told, homes, task).Facts.Count > 0).Select(task => task.Id).ToList();
        await queue.ReactOnAsync<LocalTask>(held, envelope.Origin(Name), (task, _) => Decide(told, homes, task), ct);
        await queue.ReversedAsync(told, SuccessionStep.LocalTasks, held, envelope, Name, ct);
    }
}
