using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Programming;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Successions;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: what other modules carried over, or brought back, is recorded in the succession of the merger.</summary>
[WayBack("The same message tells what was brought back after the deed was annulled.")]
public static class RecordStepsHandler
{
    private const string Name = "record-steps";

    /// <summary>Nothing follows from a merger without effect, and nothing goes back before the annulment is known.</summary>
    public static Decision Decide(SuccessionStep? step, bool broughtBack, IReadOnlyList<string> ids, Merger? merger, MergerSuccession? known, Asked asked)
    {
        if (step is not { } taken || merger is not { EffectiveOn: { } effective }) return [];

        var begin = Progress.Begin(merger.Id, [.. merger.Predecessors], merger.Successor.OrganisationId, effective);
        return !broughtBack ? Progress.Take(known, begin, taken, ids, asked)
            : merger.AnnulledOn is { } annulled ? Progress.Reverse(known, begin, annulled, taken, ids, [], asked)
            : [];
    }

    /// <summary>The step that money tells of; null for what is no step.</summary>
    public static SuccessionStep? StepOf(LedgersWereCarriedOver told) => Enum.TryParse<SuccessionStep>(told.What, ignoreCase: true, out var step) ? step : null;

    public static Task Handle(ProgrammeWasCarriedOver told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        RecordAsync(queue, envelope, told.MergerId, SuccessionStep.Programme, told.BroughtBack, told.Ids, ct);

    public static Task Handle(VolunteersWereCarriedOver told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        RecordAsync(queue, envelope, told.MergerId, SuccessionStep.Volunteers, told.BroughtBack, told.Ids, ct);

    public static Task Handle(LedgersWereCarriedOver told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        RecordAsync(queue, envelope, told.MergerId, StepOf(told), told.BroughtBack, told.Ids, ct);

    private static Task RecordAsync(
        CommandQueue queue, Envelope envelope, string mergerId, SuccessionStep? step, bool broughtBack, IReadOnlyList<string> ids, CancellationToken ct) =>
        queue.ReactOnceAsync<MergerSuccession>(
            MergerSuccession.IdOf(mergerId), envelope, Name, (known, asked) => Decide(step, broughtBack, ids, asked.Find<Merger>(mergerId), known, asked), ct,
            new StateKey(typeof(Merger), mergerId));
}

/// <summary>How the reactions of this module record that they are done.</summary>
internal static class OwnSteps
{
    public static Task TakenAsync(
        this CommandQueue queue, MergerTookEffect told, SuccessionStep step, IEnumerable<string> ids, Envelope envelope, string name, CancellationToken ct)
    {
        string[] carried = [.. ids.Distinct().Order(StringComparer.Ordinal)];
        return queue.ReactOnceAsync<MergerSuccession>(
            MergerSuccession.IdOf(told.MergerId), envelope, name, (known, asked) => Progress.Take(known, Progress.Begin(told), step, carried, asked), ct);
    }

    public static Task ReversedAsync(
        this CommandQueue queue, DeedWasAnnulled told, SuccessionStep step, IEnumerable<string> ids, Envelope envelope, string name, CancellationToken ct,
        params IEnumerable<string> unplaced)
    {
        string[] returned = [.. ids.Distinct().Order(StringComparer.Ordinal)];
        string[] left = [.. unplaced.Distinct().Order(StringComparer.Ordinal)];
        return queue.ReactOnceAsync<MergerSuccession>(
            MergerSuccession.IdOf(told.MergerId), envelope, name,
            (known, asked) => Progress.Reverse(known, Progress.Begin(told), told.AnnulledOn, step, returned, left, asked), ct);
    }

    /// <summary>Which predecessor serves which municipality; where two did, the one that is named first.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> HomesAsync(this IQuerySession session, DeedWasAnnulled told, CancellationToken ct)
    {
        var predecessors = (await session.LoadManyAsync<Organisation>(ct, told.Predecessors)).ToDictionary(one => one.Id);
        return told.Predecessors.Where(predecessors.ContainsKey).SelectMany(id => predecessors[id].ServiceAreas.Select(area => (area, id)))
            .GroupBy(pair => pair.area).ToDictionary(area => area.Key, area => area.First().id);
    }
}
