using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Records that money was paid back to the grantor.</summary>
/// <param name="Amount">Euro.</param>
/// <param name="Reference">The reference of the payment; null for none.</param>
/// <param name="On">The day.</param>
public sealed record RepayReclaim([property: Money, Range(0.01, 1_000_000_000)] decimal Amount, [property: Length(1, 100)] string? Reference, DateOnly On);

/// <summary>POST /v1/grants/{grantId}/repayments.</summary>
public static class RepayReclaimEndpoint
{
    /// <summary>Nobody pays back what was not claimed.</summary>
    public static readonly Rule AboveOutstanding = new("grant-repayment-above-outstanding", "No more is repaid than was claimed back and is still open.");

    public static Decision Decide(RepayReclaim command, Grant grant, Asked asked) =>
        command.Amount > grant.Outstanding ? AboveOutstanding
        : grant.RefusesDay(command.On, asked) is { } unfit ? unfit
        : command.On < grant.ReclaimedOn ? GrantRules.OutOfOrder
        : Decision.Of([new GrantReclaimRepaid(grant.Id, grant.GranteeId, command.Amount, command.Reference, command.On)])
            .Telling(GrantEntries.Repayment(grant, command.Amount, command.On));

    public static void Map(Api api) => api.Change<Grant, RepayReclaim>(
        new()
        {
            Path = "/grants/{grantId}/repayments", Right = "grants.change", Facts = [typeof(GrantReclaimRepaid)],
            Summary = "Repay what was claimed back", Description = "In the books it is under way from the bank until the statement of the bank shows it.",
            Example = new RepayReclaim(9_000m, "2024-0100", new(2024, 7, 1)),
        },
        Decide);
}
