using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>Rejects a claim.</summary>
/// <param name="Claim">The number of the claim.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record RejectClaim([property: Range(1, 100_000)] int Claim, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/allowance-accounts/{accountId}/rejections.</summary>
public static class RejectClaimEndpoint
{
    public static Decision Decide(RejectClaim command, AllowanceAccount account, Asked asked) =>
        PersonalNumbers.Refuses(command.Reason) is { } held ? held
        : account.ClaimOf(command.Claim, ClaimStatus.Open, asked.By) is not { } claim ? AllowanceAccount.NoSuchClaim
        : command.On < claim.ClaimedOn ? AllowanceAccount.TooEarly
        : command.On > asked.Today ? AllowanceAccount.InFuture
        : [new ClaimRejected(account.Id, account.PersonId, claim.Number, claim.OrganisationId, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<AllowanceAccount, RejectClaim>(
        new()
        {
            Path = "/allowance-accounts/{accountId}/rejections", Right = "allowance-accounts.approve", Facts = [typeof(ClaimRejected)],
            Summary = "Reject a claim", Description = "The claim is not paid.",
            Example = new RejectClaim(2, new(2024, 4, 5), "Deze dienst ging niet door"),
        },
        Decide);
}
