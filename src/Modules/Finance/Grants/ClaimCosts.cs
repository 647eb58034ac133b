using System.ComponentModel.DataAnnotations;
using Marten;

namespace Samenkracht.Finance.Grants;

/// <summary>Claims costs on a grant.</summary>
/// <param name="Costs">The costs, each a part of a line of an invoice or an entry.</param>
/// <param name="On">The day.</param>
public sealed record ClaimCosts([property: Length(1, 100)] IReadOnlyList<ClaimedCost> Costs, DateOnly On);

/// <summary>What was claimed of some lines until now, over all grants that still count.</summary>
/// <param name="Costs">The claims.</param>
public sealed record ClaimedElsewhere(IReadOnlyList<ClaimedCost> Costs);

/// <summary>POST /v1/grants/{grantId}/cost-claims.</summary>
public static class ClaimCostsEndpoint
{
    /// <summary>A euro is paid once.</summary>
    public static readonly Rule ClaimedTwice = new("grant-cost-claimed-twice", "A cost line would be claimed for more than all of it over all grants.");

    /// <summary>A line has one amount.</summary>
    public static readonly Rule TotalDiffers = new("grant-cost-total-differs", "A cost line was claimed before with another total.");

    /// <summary>A grant pays for costs of who received it (or of who held it before).</summary>
    public static readonly Rule BorneByAnother = new("grant-cost-borne-by-another", "The costs were borne by another than the grantee of that day or a predecessor.");

    /// <summary>A grant pays for work in its period.</summary>
    public static readonly Rule OutsidePeriod = new("grant-cost-outside-period", "The costs lie outside the period of the grant.");

    public static Decision Decide(ClaimCosts command, Grant grant, ClaimedElsewhere claimed, Asked asked)
    {
        var lines = command.Costs.Concat(claimed.Costs).GroupBy(cost => cost.LineId).ToList();
        return !grant.IsRunning ? GrantRules.NotAwarded
            : grant.RefusesDay(command.On, asked) is { } unfit ? unfit
            : Named(command.Costs.Where(cost => cost.CostOn < grant.From || cost.CostOn > grant.Until || cost.CostOn > command.On)) is { Count: > 0 } outside
                ? OutsidePeriod.With("lines", outside)
            : Named(command.Costs.Where(cost => !grant.Bears(cost.BearerId, cost.CostOn))) is { Count: > 0 } elsewhere ? BorneByAnother.With("lines", elsewhere)
            : Named(lines.Where(line => line.DistinctBy(cost => cost.LineTotal).Count() > 1).Select(line => line.First())) is { Count: > 0 } differing
                ? TotalDiffers.With("lines", differing)
            : Named(lines.Where(line => line.Sum(cost => cost.Amount) > line.First().LineTotal).Select(line => line.First())) is { Count: > 0 } twice
                ? ClaimedTwice.With("lines", twice)
            : [new GrantCostsClaimed(grant.Id, grant.GranteeId, command.Costs, command.On)];
    }

    private static List<string> Named(IEnumerable<ClaimedCost> costs) => [.. costs.Select(cost => cost.LineId).Distinct()];

    // The grants of one line are few; a line is asked for by containment, which the index on the state answers.
    private static async Task<object> LookAsync(ClaimCosts command, Grant grant, IQuerySession session, CancellationToken ct)
    {
        var lines = command.Costs.Select(cost => cost.LineId).ToHashSet();
        var grants = new Dictionary<string, Grant>();
        foreach (var line in lines)
            foreach (var found in await session.Query<Grant>().Where(one => one.Claims.Any(claim => claim.LineId == line)).ToListAsync(ct)) grants[found.Id] = found;
        return new ClaimedElsewhere([.. grants.Values.Where(one => one.TakesProgress).SelectMany(one => one.Claims).Where(claim => lines.Contains(claim.LineId))]);
    }

    public static void Map(Api api) => api.Change<Grant, ClaimCosts>(
        new()
        {
            Path = "/grants/{grantId}/cost-claims", Right = "grants.change", Facts = [typeof(GrantCostsClaimed)],
            Summary = "Claim costs on a grant",
            Description = "Each cost names the line it is part of and who bore it on that day. The same line is never claimed for more than all of it, over all grants. A refusal names the lines.",
            Example = new ClaimCosts([new("purchase-invoice-2023-114/1", 2_400.00m, 1_200.00m, new(2023, 3, 14), "organisation-bibliotheek-deventer")], new(2023, 4, 3)),
        },
        (command, grant, asked) => Decide(command, grant, asked.Look<ClaimedElsewhere>(), asked),
        look: LookAsync);
}
