using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Organisations;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the successor of a merger is there from its first day, for the municipalities that the predecessors served.</summary>
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
    }

    private static async Task StartAsync(CommandQueue queue, string stream, Origin origin, Decision decision, CancellationToken ct)
    {
        var outcome = await queue.SendAsync(
            new() { State = typeof(Organisation), Stream = stream, Starts = true, Origin = origin, Decide = (_, _) => decision }, ct);
        if (outcome is not Outcome.Accepted) throw new ReactionRefusedException(origin.By.Subject, stream, outcome);
    }
}
