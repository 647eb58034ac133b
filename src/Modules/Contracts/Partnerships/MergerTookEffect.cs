namespace Samenkracht.Contracts.Partnerships;

/// <summary>Organisations have merged: the successor holds everything the predecessors had, under universal title (BW 2:309).</summary>
/// <param name="MergerId">The merger.</param>
/// <param name="Predecessors">The organisations that cease to exist, by id.</param>
/// <param name="SuccessorId">The organisation that takes their place.</param>
/// <param name="SuccessorName">Its name.</param>
/// <param name="SuccessorLegalForm">Its legal form: foundation, cooperative, association, publicBody or company.</param>
/// <param name="EffectiveOn">The first day of the successor in their place.</param>
public sealed record MergerTookEffect(
    string MergerId, IReadOnlyList<string> Predecessors, string SuccessorId, string SuccessorName, string SuccessorLegalForm, DateOnly EffectiveOn);
