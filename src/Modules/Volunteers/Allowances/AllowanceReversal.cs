using Samenkracht.Contracts.Volunteers;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>What other modules are told of claims, and how a claim that was approved is taken back.</summary>
internal static class AllowanceReversal
{
    private const string Allowance = "allowance";
    private const string Expense = "expense";

    /// <summary>That a claim is payable.</summary>
    public static AllowanceBecamePayable Payable(this AllowanceAccount account, AllowanceClaim claim, DateOnly payOn) =>
        new(account.ClaimId(claim.Number), account.PersonId, claim.OrganisationId, KindOf(claim), claim.Amount, payOn);

    /// <summary>Takes claims back, wholly; payroll cases follow.</summary>
    public static Decision Reverse(this AllowanceAccount account, IReadOnlyList<AllowanceClaim> claims, string organisationId, DateOnly on, string reason) =>
        AllowanceCaps.Settled(
            account,
            claims.Select(claim => new ClaimReversed(
                account.Id, account.PersonId, claim.Number, claim.OrganisationId, claim.Kind is null, claim.Amount, claim.PaidOn!.Value, on, reason)),
            [], isFound: false, organisationId, on)
        .Telling([.. claims.Select(claim => account.TakenBack(claim, claim.Amount, on, reason))]);

    /// <summary>Takes back what was paid for more hours than were worked in a month, the last claims first; what remains of the last one stays.</summary>
    public static Decision Lower(this AllowanceAccount account, string organisationId, string month, decimal hoursWorked, DateOnly on, string reason)
    {
        var paid = account.Claims.Where(claim => claim.Counts && claim.Kind == ClaimKind.Hours && claim.OrganisationId == organisationId && claim.Month == month).ToList();
        var excess = paid.Sum(claim => claim.Hours!.Value) - hoursWorked;
        List<IFact> facts = [];
        List<object> told = [];
        foreach (var claim in paid.OrderByDescending(claim => claim.Number))
        {
            if (excess <= 0) break;
            var left = Math.Max(0m, claim.Hours!.Value - excess);
            excess -= claim.Hours.Value - left;
            var amount = decimal.Round(left * claim.Rate!.Value, 2, MidpointRounding.AwayFromZero);
            facts.Add(left == 0m
                ? new ClaimReversed(account.Id, account.PersonId, claim.Number, organisationId, false, claim.Amount, claim.PaidOn!.Value, on, reason)
                : new ClaimLowered(
                    account.Id, account.PersonId, claim.Number, organisationId, claim.Hours.Value, left, claim.Amount, amount, claim.PaidOn!.Value, on, reason));
            told.Add(account.TakenBack(claim, claim.Amount - amount, on, reason));
        }

        return facts.Count == 0 ? [] : AllowanceCaps.Settled(account, facts, [], isFound: false, organisationId, on).Telling([.. told]);
    }

    private static AllowanceWasTakenBack TakenBack(this AllowanceAccount account, AllowanceClaim claim, decimal amount, DateOnly on, string reason) =>
        new(account.ClaimId(claim.Number), account.PersonId, claim.OrganisationId, KindOf(claim), amount, on, reason);

    private static string KindOf(AllowanceClaim claim) => claim.Kind is null ? Expense : Allowance;
}
