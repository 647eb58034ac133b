using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Successions;

/// <summary>How steps of a succession are recorded: the first one that is heard of begins it, the last one ends it.</summary>
public static class Progress
{
    /// <summary>The beginning of the succession of a merger.</summary>
    public static SuccessionBegun Begin(string mergerId, IReadOnlyList<string> predecessors, string successorId, DateOnly effectiveOn) =>
        new(MergerSuccession.IdOf(mergerId), mergerId, predecessors, successorId, MergerSuccession.AllSteps, effectiveOn);

    internal static SuccessionBegun Begin(MergerTookEffect told) => Begin(told.MergerId, told.Predecessors, told.SuccessorId, told.EffectiveOn);

    internal static SuccessionBegun Begin(DeedWasAnnulled told) => Begin(told.MergerId, told.Predecessors, told.SuccessorId, told.EffectiveOn);

    /// <summary>A step was taken; told again, only what is new is recorded. A step that was not expected when the merger took effect changes nothing.</summary>
    public static Decision Take(MergerSuccession? known, SuccessionBegun begin, SuccessionStep step, IReadOnlyList<string> ids, Asked asked)
    {
        var now = known ?? MergerSuccession.Create(begin);
        var on = Passages.Later(asked.Today, now.EffectiveOn);
        if (now.StepOf(step) is not { } before) return [];
        if (before.DoneOn is not null && !ids.Except(before.Ids).Any()) return [];

        IFact[] first = known is null ? [begin] : [];
        IFact[] last = now.CompletedOn is null && now.Steps.All(one => one.DoneOn is not null || one.Step == step)
            ? [new SuccessionCompleted(now.Id, now.MergerId, on)]
            : [];
        return [.. first, new SuccessionStepTaken(now.Id, now.MergerId, step, ids, on), .. last];
    }

    /// <summary>A step was brought back; told again, only what is new is recorded.</summary>
    public static Decision Reverse(
        MergerSuccession? known, SuccessionBegun begin, DateOnly annulledOn, SuccessionStep step, IReadOnlyList<string> ids, IReadOnlyList<string> unplaced, Asked asked)
    {
        var now = known ?? MergerSuccession.Create(begin);
        var on = Passages.Later(asked.Today, annulledOn);
        if (now.StepOf(step) is not { } before) return [];
        if (before.ReversedOn is not null && !ids.Except(before.ReturnedIds).Any() && !unplaced.Except(before.Unplaced).Any()) return [];

        IFact[] first = known is null ? [begin] : [];
        IFact[] annulled = now.AnnulledOn is null ? [new SuccessionReversalBegun(now.Id, now.MergerId, annulledOn)] : [];
        IFact[] last = now.ReversedOn is null && now.Steps.All(one => one.ReversedOn is not null || one.Step == step)
            ? [new SuccessionReversed(now.Id, now.MergerId, on)]
            : [];
        return [.. first, .. annulled, new SuccessionStepReversed(now.Id, now.MergerId, step, ids, unplaced, on), .. last];
    }
}
