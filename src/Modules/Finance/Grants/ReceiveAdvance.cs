using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Records that money of the grant was received: an advance, or after the settlement the rest.</summary>
/// <param name="Amount">Euro.</param>
/// <param name="Reference">The reference of the payment; null for none.</param>
/// <param name="ReceivedOn">The day.</param>
public sealed record ReceiveAdvance([property: Money, Range(0.01, 1_000_000_000)] decimal Amount, [property: Length(1, 100)] string? Reference, DateOnly ReceivedOn);

/// <summary>POST /v1/grants/{grantId}/advances.</summary>
public static class ReceiveAdvanceEndpoint
{
    /// <summary>Nobody receives more than was awarded, or settled.</summary>
    public static readonly Rule AboveGrant = new("grant-advance-above-grant", "Advances are together no higher than the award, or the settlement once there is one.");

    /// <summary>What is claimed back is not paid out.</summary>
    public static readonly Rule NothingDue = new("grant-without-money-due", "The grantor owes no money for this grant.");

    public static Decision Decide(ReceiveAdvance command, Grant grant, Asked asked) =>
        !grant.IsRunning && !grant.IsSettled ? NothingDue
        : grant.RefusesDay(command.ReceivedOn, asked) is { } unfit ? unfit
        : command.ReceivedOn < grant.Award!.AwardedOn ? GrantRules.OutOfOrder
        : grant.Received - grant.Repaid + command.Amount > (grant.Settlement?.Amount ?? grant.Award.Amount) ? AboveGrant
        : Decision.Of([new GrantAdvanceReceived(grant.Id, grant.GranteeId, command.Amount, command.Reference, command.ReceivedOn)])
            .Telling(GrantEntries.Advance(grant, command.Amount, command.ReceivedOn));

    public static void Map(Api api) => api.Change<Grant, ReceiveAdvance>(
        new()
        {
            Path = "/grants/{grantId}/advances", Right = "grants.change", Facts = [typeof(GrantAdvanceReceived)],
            Summary = "Record an advance", Description = "In the books it is under way to the bank until the statement of the bank shows it.",
            Example = new ReceiveAdvance(90_000m, "2022-0117/1", new(2022, 4, 1)),
        },
        Decide);
}
