using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Successions;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the successor of a merger is there from its first day, for the municipalities that the predecessors served.</summary>
[UndoneBy(typeof(EndSuccessorHandler))]
public static class RegisterSuccessorHandler
{
    /// <summary>Registers a new successor; one that is there already only gets the municipalities that it does not serve yet.</summary>
    public static Decision Decide(MergerTookEffect trigger, IEnumerable<string> served, Organisation? successor)
    {
        OrganisationRegistered[] registered = successor is not null ? [] :
        [
            new(trigger.SuccessorId, trigger.SuccessorName, OrganisationKind.Library, Enum.Parse<LegalForm>(trigger.SuccessorLegalForm, ignoreCase: true),
                OrganisationModel.Merged, null, trigger.EffectiveOn),
        ];
        var assigned = served.Distinct().Except(successor?.ServiceAreas ?? [])
            .Select(municipality => new ServiceAreaAssigned(trigger.SuccessorId, municipality, trigger.EffectiveOn));
        return [.. registered, .. assigned];
    }

    public static async Task Handle(MergerTookEffect trigger, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var predecessors = await session.LoadManyAsync<Organisation>(ct, trigger.Predecessors);
        var served = predecessors.SelectMany(predecessor => predecessor.ServiceAreas).ToList();
        var origin = envelope.Origin("register-successor");
        if (await session.LoadAsync<Organisation>(trigger.SuccessorId, ct) is not null)
            await queue.ReactAsync<Organisation>(trigger.SuccessorId, origin, (successor, _) => Decide(trigger, served, successor), ct);
        else
            await StartAsync(queue, trigger.SuccessorId, origin, Decide(trigger, served, null), ct);
        await queue.TakenAsync(trigger, SuccessionStep.Successor, [trigger.SuccessorId], envelope, "register-successor", ct);
    }

    private static async Task StartAsync(CommandQueue queue, string stream, Origin origin, Decision decision, CancellationToken ct)
    {
        var outcome = await queue.SendAsync(
            new() { State = typeof(Organisation), Stream = stream, Starts = true, Origin = origin, Decide = (_, _) => decision }, ct);
        if (outcome is not Outcome.Accepted) throw new ReactionRefusedException(origin.By.Subject, stream, outcome);
    }
}

/// <summary>
/// Compensation: a successor that the merger had made ceases to exist; one that had acquired the others goes on, without the
/// municipalities that came with them.
/// </summary>
public static class EndSuccessorHandler
{
    public static Decision Decide(DeedWasAnnulled told, IReadOnlyCollection<string> served, Organisation successor) =>
        told.SuccessorEnds
            ? successor.EndedOn is not null ? [] : [new OrganisationDissolved(successor.Id, told.AnnulledOn, null, $"Fusie vernietigd: {told.MergerId}")]
            : [.. successor.Responsibilities
                .Where(area => area.Until is null && area.From == told.EffectiveOn && served.Contains(area.MunicipalityId))
                .Select(area => new ServiceAreaWithdrawn(successor.Id, area.MunicipalityId, told.AnnulledOn))];

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var served = (await session.HomesAsync(told, ct)).Keys.ToList();
        await queue.ReactAsync<Organisation>(told.SuccessorId, envelope.Origin("end-successor"), (successor, _) => Decide(told, served, successor), ct);
        await queue.ReversedAsync(told, SuccessionStep.Successor, [told.SuccessorId], envelope, "end-successor", ct);
    }
}
