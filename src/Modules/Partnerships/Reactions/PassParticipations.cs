using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Projects;
using Samenkracht.Partnerships.Successions;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the successor takes part in the network projects of the predecessors, and leads those that they led.</summary>
[UndoneBy(typeof(ReturnParticipationsHandler))]
public static class PassParticipationsHandler
{
    private const string Name = "pass-participations";

    public static Decision Decide(MergerTookEffect told, NetworkProject project) => project.Status == ProjectStatus.Completed ? [] :
    [
        .. from predecessor in told.Predecessors
           let part = project.Participations.LastOrDefault(one => one.LibraryId == predecessor && !(one.Until <= told.EffectiveOn))
           where part is not null || project.LeadId == predecessor
           select new ProjectParticipationPassedOn(
               project.Id, predecessor, told.SuccessorId, part?.Level, project.LeadId == predecessor, false, told.MergerId, told.EffectiveOn),
    ];

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in told.Predecessors)
            await queue.ReactOnAsync<NetworkProject>(
                await session.Query<NetworkProject>().Where(project => project.LeadId == predecessor || project.Participations.Any(one => one.LibraryId == predecessor))
                    .Select(project => project.Id).ToListAsync(ct),
                envelope.Origin(Name), (project, _) => Decide(told, project), ct);

        var passed = await session.Query<NetworkProject>().Where(project => project.Passages.Any(one => one.MergerId == told.MergerId)).Select(project => project.Id).ToListAsync(ct);
        await queue.TakenAsync(told, SuccessionStep.NetworkProjects, passed, envelope, Name, ct);
    }
}

/// <summary>Compensation: the predecessors take part again as they did; in what a successor that ends had joined besides, they all take part.</summary>
public static class ReturnParticipationsHandler
{
    private const string Name = "return-participations";

    public static Decision Decide(DeedWasAnnulled told, NetworkProject project)
    {
        var part = project.Participations.LastOrDefault(one => one.LibraryId == told.SuccessorId && !(one.Until <= told.AnnulledOn));
        if ((part is null && project.LeadId != told.SuccessorId) || project.Status == ProjectStatus.Completed) return [];

        string[] came = [.. project.Passages.Where(one => one.MergerId == told.MergerId && one.ToId == told.SuccessorId).Select(one => one.FromId).Distinct()];
        var back = (came.Length > 0 ? came : told.SuccessorEnds ? told.Predecessors : [])
            .Where(library => !project.Passages.Any(one => one.MergerId == told.MergerId && one.FromId == told.SuccessorId && one.ToId == library)).ToList();
        var lead = project.LeadId != told.SuccessorId ? null : back.FirstOrDefault(one => LevelOf(one) == ParticipationLevel.Lead) ?? (told.SuccessorEnds ? back.FirstOrDefault() : null);
        return [.. back.Select(one => new ProjectParticipationPassedOn(
            project.Id, told.SuccessorId, one, part is null ? null : LevelAgain(one), one == lead, !told.SuccessorEnds && part?.From < told.EffectiveOn, told.MergerId,
            told.AnnulledOn))];

        ParticipationLevel? LevelOf(string library) =>
            project.Participations.LastOrDefault(one => one.LibraryId == library && one.Until == told.EffectiveOn)?.Level;

        // Only one leads.
        ParticipationLevel LevelAgain(string library) =>
            library == lead ? ParticipationLevel.Lead
            : LevelOf(library) ?? (part!.Level == ParticipationLevel.Lead ? ParticipationLevel.TakePart : part.Level);
    }

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var held = (await session.Query<NetworkProject>()
                .Where(project => project.LeadId == told.SuccessorId || project.Participations.Any(one => one.LibraryId == told.SuccessorId)).ToListAsync(ct))
            .Where(project => Decide(told, project).Facts.Count > 0).Select(project => project.Id).ToList();
        await queue.ReactOnAsync<NetworkProject>(held, envelope.Origin(Name), (project, _) => Decide(told, project), ct);
        await queue.ReversedAsync(told, SuccessionStep.NetworkProjects, held, envelope, Name, ct);
    }
}
