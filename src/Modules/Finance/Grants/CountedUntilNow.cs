using Marten;

namespace Samenkracht.Finance.Grants;

/// <summary>What was counted for one obligation until now; looked up where a decision needs it.</summary>
/// <param name="Amount">In sessions, people or hours; null when nothing is counted for the obligation, or there is no such obligation.</param>
public sealed record CountedUntilNow(decimal? Amount)
{
    /// <summary>Sums the figures of the grant over its period.</summary>
    public static async Task<CountedUntilNow> OfAsync(IQuerySession session, Grant grant, string obligationId, CancellationToken ct)
    {
        if (grant.ObligationOf(obligationId) is not { Terms: { Measure: { } measure } terms }) return new((decimal?)null);
        var sums = await session.AdvancedSql.QueryAsync<decimal>(
            $"select coalesce(sum(amount), 0) from {FinanceModule.Name}.figures where about = ? and measure = ? and on_day between ? and ? and (? = '' or ? = any(plan_nodes))",
            ct, grant.Id, GrantProgress.FigureOf(measure), grant.From, grant.Until, terms.PlanNode ?? "", terms.PlanNode ?? "");
        return new(GrantProgress.AmountOf(measure, sums[0]));
    }
}
