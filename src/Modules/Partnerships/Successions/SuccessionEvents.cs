namespace Samenkracht.Partnerships.Successions;

/// <summary>A merger took effect: these steps have to be taken before nothing is left behind.</summary>
public sealed record SuccessionBegun(
    string SuccessionId, string MergerId, IReadOnlyList<string> Predecessors, string SuccessorId, IReadOnlyList<SuccessionStep> Steps, DateOnly EffectiveOn) : IFact
{
    DateOnly IFact.ValidFrom => EffectiveOn;
}

/// <summary>A step was taken: these passed to the successor.</summary>
public sealed record SuccessionStepTaken(string SuccessionId, string MergerId, SuccessionStep Step, IReadOnlyList<string> Ids, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>All steps were taken.</summary>
public sealed record SuccessionCompleted(string SuccessionId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The deed was annulled: every step has to be brought back.</summary>
public sealed record SuccessionReversalBegun(string SuccessionId, string MergerId, DateOnly AnnulledOn) : IFact
{
    DateOnly IFact.ValidFrom => AnnulledOn;
}

/// <summary>A step was brought back: these are the predecessors' again, and for those without a place somebody has to find one.</summary>
public sealed record SuccessionStepReversed(
    string SuccessionId, string MergerId, SuccessionStep Step, IReadOnlyList<string> Ids, IReadOnlyList<string> Unplaced, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>All steps were brought back.</summary>
public sealed record SuccessionReversed(string SuccessionId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
