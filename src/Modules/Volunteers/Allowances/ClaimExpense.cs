using System.ComponentModel.DataAnnotations;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>Claims real costs of a volunteer.</summary>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="Amount">Euros on the receipt, 0.01 to 5000.</param>
/// <param name="ReceiptHash">SHA-256 of the receipt, 64 hexadecimal digits.</param>
/// <param name="SpentOn">The day on the receipt.</param>
/// <param name="On">The day of the claim.</param>
public sealed record ClaimExpense(
    [property: PersonId] string PersonId, [property: Money, Range(0.01, 5_000)] decimal Amount,
    [property: RegularExpression("^[0-9a-f]{64}$", ErrorMessage = "A SHA-256 has 64 lower-case hexadecimal digits.")] string ReceiptHash, DateOnly SpentOn, DateOnly On);

/// <summary>POST /v1/allowance-accounts/{accountId}/expense-claims.</summary>
public static class ClaimExpenseEndpoint
{
    /// <summary>A receipt is paid once.</summary>
    public static readonly Rule ReceiptTwice = new("expense-receipt-twice", "This receipt was claimed already.");

    public static Decision Decide(ClaimExpense command, AllowanceAccount account, Asked asked) =>
        account.Refuses(asked.By.Organisation, command.On, asked) is { } rule ? rule
        : command.SpentOn.Year != account.Year ? ClaimedAllowance.OtherYear
        : command.SpentOn > command.On ? AllowanceAccount.TooEarly
        : ClaimedAllowance.WasVolunteer(account.PersonId, asked.By.Organisation!, command.SpentOn, command.SpentOn, asked) is { } no ? no
        : account.Claims.Any(claim => claim.ReceiptHash == command.ReceiptHash && claim.Status is ClaimStatus.Open or ClaimStatus.Approved) ? ReceiptTwice
        : [new ExpenseClaimed(
            account.Id, account.PersonId, account.NextNumber, asked.By.Organisation!, command.SpentOn, command.Amount, command.ReceiptHash, asked.By.Subject, command.On)];

    public static void Map(Api api) => api.Change<AllowanceAccount, ClaimExpense>(
        new()
        {
            Path = "/allowance-accounts/{accountId}/expense-claims", Right = "allowance-accounts.claim", Facts = [typeof(ExpenseClaimed)],
            Summary = "Claim real costs",
            Description = "Costs with a receipt are untaxed and count for no limit. The receipt is kept elsewhere; here is its hash.",
            Example = new ClaimExpense("person-0190b3a4-6f2e-7c11-9d55-3a8c6f1b2e47", 12.40m, new string('a', 64), new(2024, 3, 8), new(2024, 4, 2)),
        },
        Decide,
        (command, by) => ClaimedAllowance.KeysOf(command.PersonId, by),
        (_, account, session, ct) => CameAlong.LookAsync(account.PersonId, session, ct));
}
