using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Finance;

namespace Samenkracht.Finance.Grants;

/// <summary>Records that the grantor claims money back.</summary>
/// <param name="Amount">Euro; no more than was received above the settlement.</param>
/// <param name="DecisionReference">The number of the decision.</param>
/// <param name="On">The day of the decision.</param>
public sealed record RecordReclaim([property: Money, Range(0.01, 1_000_000_000)] decimal Amount, [property: Length(1, 100)] string DecisionReference, DateOnly On);

/// <summary>POST /v1/grants/{grantId}/reclaims.</summary>
public static class RecordReclaimEndpoint
{
    /// <summary>Years in which money can be claimed back after the settlement (Awb 4:57).</summary>
    public const int YearsToReclaim = 5;

    /// <summary>First it is settled what the grant is.</summary>
    public static readonly Rule NotSettled = new("grant-not-settled", "Money is claimed back of a grant that was settled.");

    /// <summary>Only what was paid too much comes back.</summary>
    public static readonly Rule AboveOverpaid = new("grant-reclaim-above-overpaid", "No more is claimed back than was received above the settlement.");

    /// <summary>Five years, then it stays.</summary>
    public static readonly Rule TooLate = new("grant-reclaim-too-late", "Five years after the settlement nothing is claimed back any more.");

    public static Decision Decide(RecordReclaim command, Grant grant, Asked asked) =>
        grant is not { IsSettled: true, Settlement: { } settlement } ? NotSettled
        : grant.RefusesDay(command.On, asked) is { } unfit ? unfit
        : command.On < settlement.On ? GrantRules.OutOfOrder
        : command.On > settlement.On.AddYears(YearsToReclaim) ? TooLate
        : command.Amount > grant.Received - settlement.Amount - grant.Reclaimed ? AboveOverpaid
        : Decision.Of([new GrantReclaimed(grant.Id, grant.GrantorId, command.Amount, command.DecisionReference, command.On)]).Telling(
        [
            new GrantWasSettledLower(grant.Id, grant.ProjectId, grant.GranteeId, grant.Award!.Amount, settlement.Amount, command.On),
            .. GrantEntries.Reclaim(grant, command.Amount, command.On),
        ]);

    public static void Map(Api api) => api.Change<Grant, RecordReclaim>(
        new()
        {
            Path = "/grants/{grantId}/reclaims", Right = "grants.change", Facts = [typeof(GrantReclaimed)],
            Summary = "Record a reclaim", Description = "What was paid in advance above the settlement can be claimed back for five years (Awb 4:57); the books show it as a liability.",
            Example = new RecordReclaim(9_000m, "2024-0100", new(2024, 6, 10)),
        },
        Decide);
}
