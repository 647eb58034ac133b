using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Finance;

namespace Samenkracht.Finance.Grants;

/// <summary>Records at what amount the grantor settled a grant.</summary>
/// <param name="Amount">Euro; as awarded or lower.</param>
/// <param name="DecisionReference">The number of the decision.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="Reason">Why it is lower; null when it is not.</param>
public sealed record RecordSettlement(
    [property: Money, Range(0, 1_000_000_000)] decimal Amount, [property: Length(1, 100)] string DecisionReference, DateOnly On, [property: Length(1, 500)] string? Reason);

/// <summary>POST /v1/grants/{grantId}/settlements.</summary>
public static class RecordSettlementEndpoint
{
    /// <summary>The grantor settles what it was asked to settle.</summary>
    public static readonly Rule NotRequested = new("grant-settlement-not-requested", "No settlement was requested.");

    /// <summary>Less needs a reason (Awb 4:46).</summary>
    public static readonly Rule LowerWithoutReason = new("grant-settled-lower-without-reason", "A lower settlement has a reason.");

    public static Decision Decide(RecordSettlement command, Grant grant, Asked asked)
    {
        if (grant.Status != GrantStatus.SettlementRequested) return NotRequested;
        if (grant.RefusesStep(command.On, asked) is { } unfit) return unfit;
        var awarded = grant.Award!.Amount;
        if (command.Amount > awarded) return RequestSettlementEndpoint.AboveAward;
        var lower = command.Amount < awarded;
        if (lower && command.Reason is null) return LowerWithoutReason;

        var settled = new GrantSettled(grant.Id, grant.GrantorId, awarded, command.Amount, false, command.DecisionReference, command.On, command.Reason);
        GrantSharesRecomputed[] shares = lower && grant.Shares.Length > 0
            ? [new(grant.Id, grant.GranteeId, command.Amount, ShareKey.Again(command.Amount, grant.Shares), command.On, "Lager vastgesteld")]
            : [];
        object[] told = lower ? [new GrantWasSettledLower(grant.Id, grant.ProjectId, grant.GranteeId, awarded, command.Amount, command.On)] : [];
        return Decision.Of([.. shares, settled]).Telling([.. told, .. GrantEntries.Settlement(grant, awarded, command.Amount, command.On)]);
    }

    public static void Map(Api api) => api.Change<Grant, RecordSettlement>(
        new()
        {
            Path = "/grants/{grantId}/settlements", Right = "grants.change", Facts = [typeof(GrantSettled)],
            Summary = "Record a settlement",
            Description = "What was not released yet becomes income. When it is lower than the award the shares are worked out again by the agreed key, and the project owes a lesson.",
            Example = new RecordSettlement(171_000m, "2024-0099", new(2024, 6, 10), "Minder bijeenkomsten dan verleend"),
        },
        Decide);
}
