using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Successions;

/// <summary>What of a merger has been carried over, and brought back when it was annulled: a process of many steps in many modules.</summary>
public sealed record MergerSuccession(
    string Id, string MergerId, ImmutableArray<string> Predecessors, string SuccessorId, DateOnly EffectiveOn, ImmutableArray<StepTaken> Steps,
    DateOnly? CompletedOn, DateOnly? AnnulledOn, DateOnly? ReversedOn) : IBelong
{
    /// <summary>Every step; each is expected of every merger, also when there turns out to be nothing to carry.</summary>
    public static readonly ImmutableArray<SuccessionStep> AllSteps = [.. Enum.GetValues<SuccessionStep>()];

    /// <summary>The id of the succession of a merger.</summary>
    public static string IdOf(string mergerId) => $"succession-{mergerId}";

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => SuccessorId == organisationId || Predecessors.Contains(organisationId);

    /// <summary>How far it has come.</summary>
    public SuccessionStatus Status =>
        ReversedOn is not null ? SuccessionStatus.Reversed
        : AnnulledOn is not null ? SuccessionStatus.BeingReversed
        : CompletedOn is not null ? SuccessionStatus.Completed
        : SuccessionStatus.UnderWay;

    /// <summary>Whether steps are still to be taken, or to be brought back.</summary>
    public bool IsOpen => Status is SuccessionStatus.UnderWay or SuccessionStatus.BeingReversed;

    /// <summary>The steps that are still to be taken; or to be brought back, once the deed is annulled.</summary>
    public IEnumerable<SuccessionStep> Unfinished =>
        Steps.Where(step => AnnulledOn is null ? step.DoneOn is null : step.ReversedOn is null).Select(step => step.Step);

    /// <summary>The step; null when it is not expected.</summary>
    public StepTaken? StepOf(SuccessionStep step) => Steps.FirstOrDefault(one => one.Step == step);

    public static MergerSuccession Create(SuccessionBegun e) => new(
        e.SuccessionId, e.MergerId, [.. e.Predecessors], e.SuccessorId, e.EffectiveOn, [.. e.Steps.Select(step => new StepTaken(step, null, [], null, [], []))],
        null, null, null);

    public MergerSuccession Apply(SuccessionStepTaken e) =>
        With(e.Step, step => step with { DoneOn = step.DoneOn ?? e.On, Ids = [.. step.Ids.Union(e.Ids)] });

    public MergerSuccession Apply(SuccessionCompleted e) => this with { CompletedOn = e.On };

    public MergerSuccession Apply(SuccessionReversalBegun e) => this with { AnnulledOn = e.AnnulledOn };

    public MergerSuccession Apply(SuccessionStepReversed e) => With(e.Step, step => step with
    {
        ReversedOn = step.ReversedOn ?? e.On, ReturnedIds = [.. step.ReturnedIds.Union(e.Ids)], Unplaced = [.. step.Unplaced.Union(e.Unplaced)],
    });

    public MergerSuccession Apply(SuccessionReversed e) => this with { ReversedOn = e.On };

    private MergerSuccession With(SuccessionStep step, Func<StepTaken, StepTaken> change) =>
        this with { Steps = [.. Steps.Select(one => one.Step == step ? change(one) : one)] };
}
