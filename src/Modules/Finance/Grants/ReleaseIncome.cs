using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Lets a part of the grant become income of a period.</summary>
/// <param name="Amount">Euro.</param>
/// <param name="PeriodFrom">The first day of the period.</param>
/// <param name="PeriodUntil">The last day of the period.</param>
/// <param name="On">The day of the entry in the books.</param>
public sealed record ReleaseIncome([property: Money, Range(0.01, 1_000_000_000)] decimal Amount, DateOnly PeriodFrom, DateOnly PeriodUntil, DateOnly On);

/// <summary>POST /v1/grants/{grantId}/income-releases.</summary>
public static class ReleaseIncomeEndpoint
{
    /// <summary>No more is earned than was awarded.</summary>
    public static readonly Rule AboveAward = new("grant-income-above-award", "Income of a grant is together no higher than the award.");

    public static Decision Decide(ReleaseIncome command, Grant grant, Asked asked) =>
        !grant.IsRunning ? GrantRules.NotAwarded
        : grant.RefusesDay(command.On, asked) is { } unfit ? unfit
        : command.PeriodUntil < command.PeriodFrom ? GrantRules.PeriodReversed
        : command.On < grant.Award!.AwardedOn ? GrantRules.OutOfOrder
        : grant.IncomeReleased + command.Amount > grant.Award.Amount ? AboveAward
        : Decision.Of([new GrantIncomeReleased(grant.Id, grant.GranteeId, command.Amount, command.PeriodFrom, command.PeriodUntil, command.On)])
            .Telling(GrantEntries.Income(grant, command.Amount, command.On));

    public static void Map(Api api) => api.Change<Grant, ReleaseIncome>(
        new()
        {
            Path = "/grants/{grantId}/income-releases", Right = "grants.change", Facts = [typeof(GrantIncomeReleased)],
            Summary = "Release income of a grant", Description = "What is not released by period becomes income with the settlement.",
            Example = new ReleaseIncome(80_000m, new(2022, 4, 1), new(2022, 12, 31), new(2022, 12, 31)),
        },
        Decide);
}
