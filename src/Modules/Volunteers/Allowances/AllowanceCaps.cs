using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>The limits of the untaxed allowance, as far as an account has passed them. Over a limit the whole allowance of the period is taxed.</summary>
internal static class AllowanceCaps
{
    /// <summary>The limits that are passed in a month and its year and that no open payroll case accounts for, the narrowest first.</summary>
    public static IEnumerable<PassedLimit> Passed(AllowanceAccount account, string month, AllowanceLimits limits)
    {
        var (inMonth, year) = (account.InMonth(month), Months.YearOf(account.Year));
        if (account.OpenCase(month) is null)
        {
            if (HasHourAbove(account, month)) yield return new(LimitKind.Hour, month, inMonth, limits.PerMonth);
            else if (inMonth > limits.PerMonth) yield return new(LimitKind.Month, month, inMonth, limits.PerMonth);
        }

        if (account.InYear > limits.PerYear && account.OpenCase(year) is null) yield return new(LimitKind.Year, year, account.InYear, limits.PerYear);
    }

    /// <summary>These facts, and what they mean for payroll cases: opened for limits that are passed, adjusted or closed for what changed.</summary>
    /// <param name="account">The account before the facts; null when they open it.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="months">The months that may have passed a limit, with the limits of the payments.</param>
    /// <param name="isFound">Whether it was paid before anybody could look: then the limit that is passed is flagged.</param>
    /// <param name="organisationId">Whose act it is.</param>
    /// <param name="on">The day of it.</param>
    public static Decision Settled(
        AllowanceAccount? account, IEnumerable<IFact> facts, IEnumerable<(string Month, AllowanceLimits Limits)> months, bool isFound, string organisationId, DateOnly on)
    {
        List<IFact> all = [.. facts];
        List<object> told = [];
        var after = all.Aggregate(account, Next)!;
        foreach (var passed in months.SelectMany(one => Passed(after, one.Month, one.Limits)).DistinctBy(passed => passed.Period).ToList())
        {
            if (isFound) Add(new AllowanceCapExceeded(after.Id, after.PersonId, organisationId, passed.Limit, passed.Period, passed.Total, passed.UpTo, on));
            Add(new PayrollCaseOpened(
                after.Id, after.PersonId, after.Cases.Length + 1, passed.Limit, passed.Period, organisationId, passed.UpTo, TaxableIn(after, passed.Period), on));
            Tell(after.Cases[^1].Number, after.Cases[^1].Taxable);
        }

        // Months before the year: what is taxed in a month is not taxed once more in the year.
        foreach (var open in after.Cases.Where(one => one.IsOpen).OrderByDescending(one => one.Period.Length).ThenBy(one => one.Number).ToList())
        {
            var taxable = IsPassed(after, open) ? TaxableIn(after, open.Period) : 0m;
            if (!IsPassed(after, open)) Add(new PayrollCaseClosed(after.Id, after.PersonId, open.Number, open.Changes + 1, open.Period, organisationId, open.Taxable, on));
            else if (taxable != open.Taxable) Add(new PayrollCaseAdjusted(after.Id, after.PersonId, open.Number, open.Changes + 1, open.Period, organisationId, open.Taxable, taxable, on));
            Tell(open.Number, taxable - open.Taxable);
        }

        return Decision.Of([.. all]).Telling([.. told]);

        void Add(IFact fact)
        {
            all.Add(fact);
            after = Next(after, fact);
        }

        void Tell(int number, decimal more)
        {
            if (more > 0) told.Add(new AllowanceBecameTaxable(after.CaseId(number), after.PersonId, organisationId, more, on));
            if (more < 0) told.Add(new AllowanceBecameUntaxed(after.CaseId(number), after.PersonId, organisationId, -more, on));
        }
    }

    /// <summary>Whether an hour is paid above its limit without a ground.</summary>
    public static bool IsAboveHour(decimal? rate, string? ground, AgeClass age, AllowanceLimits limits) => rate > limits.PerHour(age) && ground is null;

    private static AllowanceAccount Next(AllowanceAccount? account, IFact fact) => (AllowanceAccount)Fold.Next(typeof(AllowanceAccount), account, fact);

    private static bool IsMonth(string period) => period.Length > 4;

    private static bool HasHourAbove(AllowanceAccount account, string month) => account.Claims.Any(claim => claim.Counts && claim.IsAboveHourLimit && claim.Month == month);

    private static bool IsPassed(AllowanceAccount account, PayrollCase open) => IsMonth(open.Period)
        ? account.InMonth(open.Period) > open.UpTo || HasHourAbove(account, open.Period)
        : account.InYear > open.UpTo;

    private static decimal TaxableIn(AllowanceAccount account, string period) => IsMonth(period)
        ? account.InMonth(period)
        : account.InYear - account.Cases.Where(one => one.IsOpen && IsMonth(one.Period)).Sum(one => one.Taxable);
}

/// <summary>A limit that is passed.</summary>
/// <param name="Limit">Which.</param>
/// <param name="Period">The month as 2024-03, or the year as 2024.</param>
/// <param name="Total">Euros paid for the period.</param>
/// <param name="UpTo">Euros up to which it would be untaxed.</param>
internal sealed record PassedLimit(LimitKind Limit, string Period, decimal Total, decimal UpTo);
