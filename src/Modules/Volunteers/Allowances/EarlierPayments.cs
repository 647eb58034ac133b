using Marten;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>What was paid in other accounts of the same person and year.</summary>
internal static class EarlierPayments
{
    public static async Task<object> LookAsync(string personId, int year, IQuerySession session, CancellationToken ct) =>
        await session.Query<AllowanceAccount>().Where(account => account.PersonId == personId && account.Year == year).ToListAsync(ct);

    /// <summary>By organisation and month, what these organisations paid in these accounts.</summary>
    public static IReadOnlyList<EarlierPayment> Of(IEnumerable<AllowanceAccount> accounts, IReadOnlyCollection<string> organisations) =>
    [
        .. accounts.SelectMany(Payments).Where(payment => organisations.Contains(payment.OrganisationId)).GroupBy(payment => (payment.OrganisationId, payment.Month))
            .OrderBy(group => group.Key).Select(group => new EarlierPayment(
                group.Key.OrganisationId, group.Key.Month, group.Sum(payment => payment.Amount), group.Max(payment => payment.PaidOn))),
    ];

    /// <summary>The months of these payments, with the limits of the last payment, as far as they are known.</summary>
    public static IEnumerable<(string Month, AllowanceLimits Limits)> Months(IEnumerable<EarlierPayment> earlier) => earlier.GroupBy(payment => payment.Month)
        .Select(month => (month.Key, AllowanceLimits.On(month.Max(payment => payment.PaidOn))!)).Where(month => month.Item2 is not null);

    private static IEnumerable<EarlierPayment> Payments(AllowanceAccount account) => account.Claims.Where(claim => claim.Counts)
        .Select(claim => new EarlierPayment(claim.OrganisationId, claim.Month, claim.Amount, claim.PaidOn!.Value)).Concat(account.Earlier);
}
