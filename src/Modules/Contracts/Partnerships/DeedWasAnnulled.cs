namespace Samenkracht.Contracts.Partnerships;

/// <summary>The deed of a merger was annulled (BW 2:323): predecessors have again what they had, and what the successor did meanwhile binds them.</summary>
/// <param name="MergerId">The merger.</param>
/// <param name="Predecessors">The organisations that exist again.</param>
/// <param name="SuccessorId">The organisation that no longer stands in their place.</param>
/// <param name="EffectiveOn">The day on which the merger had taken effect.</param>
/// <param name="AnnulledOn">The first day without the merger.</param>
/// <param name="SuccessorEnds">Whether the successor ceases to exist, because the merger had made it; one that acquired the others goes on.</param>
public sealed record DeedWasAnnulled(
    string MergerId, IReadOnlyList<string> Predecessors, string SuccessorId, DateOnly EffectiveOn, DateOnly AnnulledOn, bool SuccessorEnds = true);
