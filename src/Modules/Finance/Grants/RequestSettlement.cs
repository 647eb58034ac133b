using System.ComponentModel.DataAnnotations;
using Marten;
using Samenkracht.Finance.Known;
using Samenkracht.Finance.Schemes;

namespace Samenkracht.Finance.Grants;

/// <summary>Asks the grantor to settle a grant.</summary>
/// <param name="Amount">The amount at which it should be settled, euro.</param>
/// <param name="TotalCosts">All costs of the work, euro.</param>
/// <param name="CoFinanced">What others and the grantee bore of them, euro.</param>
/// <param name="On">The day.</param>
public sealed record RequestSettlement(
    [property: Money, Range(0, 1_000_000_000)] decimal Amount,
    [property: Money, Range(0, 1_000_000_000)] decimal TotalCosts,
    [property: Money, Range(0, 1_000_000_000)] decimal CoFinanced,
    DateOnly On);

/// <summary>POST /v1/grants/{grantId}/settlement-requests.</summary>
public static class RequestSettlementEndpoint
{
    /// <summary>Something is said of every obligation.</summary>
    public static readonly Rule ObligationsOpen = new("grant-obligations-open", "Every obligation must be met, waived or deviated from before a settlement is requested.");

    /// <summary>Nobody asks for more than was awarded.</summary>
    public static readonly Rule AboveAward = new("grant-settlement-above-award", "A settlement is not higher than the award.");

    /// <summary>Others bore the part that the scheme asks.</summary>
    public static readonly Rule CoFinancingShort = new("grant-co-financing-short", "Others bore a smaller part of the costs than the grant asks.");

    /// <summary>What is paid together is no more than what it cost.</summary>
    public static readonly Rule AboveCosts = new("grant-settlement-above-costs", "Grant and co-financing are together higher than the costs.");

    /// <summary>Who accounts for costs shows them.</summary>
    public static readonly Rule CostsNotClaimed = new("grant-costs-not-claimed", "This grant accounts for costs, and fewer costs were claimed than is asked for.");

    /// <summary>Everybody knows its share.</summary>
    public static readonly Rule SharesOpen = new("grant-shares-to-recompute", "A participant left, and the shares were not worked out again.");

    /// <summary>Who got less before says first what was learned of it.</summary>
    public static readonly Rule LessonOwed = new("grant-lesson-owed", "Another grant of this project was settled lower, and no lesson of it was shared yet.");

    public static Decision Decide(RequestSettlement command, Grant grant, IReadOnlyList<string> lessonsOwed, Asked asked) =>
        grant.Status != GrantStatus.Awarded ? GrantRules.NotAwarded
        : grant.RefusesStep(command.On, asked) is { } unfit ? unfit
        : lessonsOwed.Where(one => one != grant.Id).ToList() is { Count: > 0 } owed ? LessonOwed.With("grants", owed)
        : grant.Obligations.Where(one => one.IsOpen).Select(one => one.Terms.ObligationId).ToList() is { Count: > 0 } open ? ObligationsOpen.With("obligations", open)
        : grant.SharesToRecompute.Length > 0 ? SharesOpen.With("participants", grant.SharesToRecompute.ToList())
        : command.Amount > grant.Award!.Amount ? AboveAward
        : command.Amount + command.CoFinanced > command.TotalCosts ? AboveCosts
        : command.CoFinanced < grant.Award.MinimumCoFinancing * command.TotalCosts ? CoFinancingShort
        : grant.Award.Regime == AccountabilityRegime.PerformanceAndCost && grant.Claims.Sum(cost => cost.Amount) + grant.Passed.Sum(part => part.Amount) < command.Amount
            ? CostsNotClaimed
        : [new GrantSettlementRequested(grant.Id, grant.GranteeId, command.Amount, command.TotalCosts, command.CoFinanced, command.On)];

    public static void Map(Api api) => api.Change<Grant, RequestSettlement>(
        new()
        {
            Path = "/grants/{grantId}/settlement-requests", Right = "grants.submit", Facts = [typeof(GrantSettlementRequested)],
            Summary = "Request the settlement of a grant",
            Description = "Refused while an obligation is open, or the co-financing falls short, or the project owes the lesson of another grant. Where costs are accounted for, what was claimed and passed on must carry the amount.",
            Example = new RequestSettlement(180_000m, 240_000m, 60_000m, new(2024, 3, 1)),
        },
        (command, grant, asked) => Decide(command, grant, asked.Look<IReadOnlyList<string>>(), asked),
        look: async (_, grant, session, ct) => grant.ProjectId is { } project && await session.LoadAsync<OwedLessons>(OwedLessons.IdOf(project), ct) is { } owed
            ? owed.GrantIds.ToList()
            : new List<string>());
}
