using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>Takes back a claim that was approved.</summary>
/// <param name="Claim">The number of the claim.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record ReverseClaim([property: Range(1, 100_000)] int Claim, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/allowance-accounts/{accountId}/reversals.</summary>
public static class ReverseClaimEndpoint
{
    /// <summary>Only what was approved can be taken back.</summary>
    public static readonly Rule NotApproved = new("allowance-claim-not-approved", "There is no such claim of your organisation that was approved.");

    public static Decision Decide(ReverseClaim command, AllowanceAccount account, Asked asked) =>
        PersonalNumbers.Refuses(command.Reason) is { } held ? held
        : account.ClaimOf(command.Claim, ClaimStatus.Approved, asked.By) is not { } claim ? NotApproved
        : command.On < claim.ClaimedOn ? AllowanceAccount.TooEarly
        : command.On > asked.Today ? AllowanceAccount.InFuture
        : account.Reverse([claim], claim.OrganisationId, command.On, command.Reason);

    public static void Map(Api api) => api.Change<AllowanceAccount, ReverseClaim>(
        new()
        {
            Path = "/allowance-accounts/{accountId}/reversals", Right = "allowance-accounts.approve", Facts = [typeof(ClaimReversed), typeof(PayrollCaseAdjusted), typeof(PayrollCaseClosed)],
            Summary = "Take back a claim",
            Description = "A claim that was approved counts no more: it is repaid, or netted in a next month. A period that is within its limits again is not taxed any more.",
            Example = new ReverseClaim(1, new(2024, 5, 2), "De vrijwilliger heeft het bedrag teruggestort"),
        },
        Decide);
}
