using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Volunteers.Screenings;
using Wolverine;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>How a merger, or its annulment, changes how long a certificate of conduct is good for. The predecessors' own policies stay as they are.</summary>
public static class PassScreeningPolicy
{
    /// <summary>What the successor decided itself stands; without that, nobody is looked at less often than before.</summary>
    public static Decision Decide(MergerTookEffect told, IReadOnlyList<ScreeningPolicy> theirs, ScreeningPolicy? own)
    {
        if (own?.Validities.Any(one => one.From <= told.EffectiveOn) == true) return [];

        var months = told.Predecessors.Min(predecessor =>
            theirs.FirstOrDefault(one => one.OrganisationId == predecessor)?.MonthsOn(told.EffectiveOn) ?? ScreeningPolicy.DefaultMonths);
        return months == ScreeningPolicy.DefaultMonths
            ? []
            : [new ScreeningPolicyTakenOver(
                ScreeningPolicy.IdOf(told.SuccessorId), told.SuccessorId, told.Predecessors, months, told.MergerId, told.EffectiveOn)];
    }

    /// <summary>What the successor decided meanwhile stands.</summary>
    public static Decision Decide(DeedWasAnnulled told, ScreeningPolicy? own) =>
        own?.Validities.MaxBy(one => one.From)?.MergerId == told.MergerId
            ? [new ScreeningPolicyLetGo(own.Id, own.OrganisationId, ScreeningPolicy.DefaultMonths, told.MergerId, told.AnnulledOn)]
            : [];

    internal static async Task OverAsync(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, string name, CancellationToken ct)
    {
        var theirs = await session.LoadManyAsync<ScreeningPolicy>(ct, told.Predecessors.Select(ScreeningPolicy.IdOf));
        if (theirs.Count > 0)
            await queue.ReactOnceAsync<ScreeningPolicy>(ScreeningPolicy.IdOf(told.SuccessorId), envelope, name, (own, _) => Decide(told, theirs, own), ct);
    }

    internal static async Task BackAsync(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, string name, CancellationToken ct)
    {
        if (await session.LoadAsync<ScreeningPolicy>(ScreeningPolicy.IdOf(told.SuccessorId), ct) is { } own)
            await queue.ReactAsync<ScreeningPolicy>(own.Id, envelope.Origin(name), (policy, _) => Decide(told, policy), ct);
    }
}
