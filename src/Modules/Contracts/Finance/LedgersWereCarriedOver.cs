namespace Samenkracht.Contracts.Finance;

/// <summary>What a merger means for money has been recorded, or brought back after the deed was annulled.</summary>
/// <param name="MergerId">The merger.</param>
/// <param name="BroughtBack">Whether it went back to the predecessors.</param>
/// <param name="What">What was carried over: ledgers, grants, reserves or budgets.</param>
/// <param name="Ids">The ids of what was carried over.</param>
public sealed record LedgersWereCarriedOver(string MergerId, bool BroughtBack, string What, IReadOnlyList<string> Ids);
