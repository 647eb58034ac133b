namespace Samenkracht.Finance.Successions;

/// <summary>What a merger meant for money, as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="MergerId">The merger.</param>
/// <param name="Predecessors">The organisations that merged.</param>
/// <param name="SuccessorId">The organisation that holds what they had.</param>
/// <param name="EffectiveOn">The first day of the successor.</param>
/// <param name="Parts">Budgets, reserves and ledgers, and whether they went back.</param>
public sealed record SuccessionEntry(
    string Id, string MergerId, IReadOnlyList<string> Predecessors, string SuccessorId, DateOnly EffectiveOn, IReadOnlyList<CarriedPart> Parts)
{
    internal static SuccessionEntry Of(MoneySuccession state) => new(state.Id, state.MergerId, state.Predecessors, state.SuccessorId, state.EffectiveOn, state.Parts);
}

/// <summary>GET /v1/money-successions/{successionId} and its history.</summary>
public static class GetSuccessionEndpoint
{
    public static void Map(Api api) => api.GetOne<MoneySuccession, SuccessionEntry>(
        "/money-successions/{successionId}", "money-successions.read", "what a merger meant for money", SuccessionEntry.Of);
}
