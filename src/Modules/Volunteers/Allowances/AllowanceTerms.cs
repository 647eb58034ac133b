using System.Globalization;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>For what an allowance is.</summary>
public enum ClaimKind
{
    /// <summary>Per uur.</summary>
    Hours,

    /// <summary>Vast bedrag per maand.</summary>
    Fixed,

    /// <summary>Onkosten als vast bedrag, zonder bonnen; telt mee voor de grens.</summary>
    LumpSumCosts,
}

/// <summary>By what an organisation pays.</summary>
public enum AllowanceUnit
{
    /// <summary>Per uur.</summary>
    Hour,

    /// <summary>Per maand.</summary>
    Month,
}

/// <summary>How far a claim has come.</summary>
public enum ClaimStatus
{
    /// <summary>Ingediend.</summary>
    Open,

    /// <summary>Goedgekeurd: betaalbaar, of al betaald.</summary>
    Approved,

    /// <summary>Afgewezen.</summary>
    Rejected,

    /// <summary>Teruggedraaid.</summary>
    Reversed,
}

/// <summary>Which limit of the untaxed allowance.</summary>
public enum LimitKind
{
    /// <summary>Per uur.</summary>
    Hour,

    /// <summary>Per kalendermaand.</summary>
    Month,

    /// <summary>Per kalenderjaar.</summary>
    Year,
}

/// <summary>What happens when a payment would go over a limit.</summary>
public enum OverLimit
{
    /// <summary>Niet betalen.</summary>
    Refuse,

    /// <summary>Toch betalen, als loon: de hele vergoeding van de periode is belast.</summary>
    PayrollCase,
}

/// <summary>What an organisation pays from a day on.</summary>
/// <param name="From">The first day.</param>
/// <param name="Unit">By hour or by month.</param>
/// <param name="Amount">Euros for each.</param>
/// <param name="AboveNormGround">Why an hour above the norm is still no market-conform pay; null when it is not above the norm.</param>
public sealed record AllowanceRate(DateOnly From, AllowanceUnit Unit, decimal Amount, string? AboveNormGround);

/// <summary>What was paid before the account was opened, and counts in it.</summary>
/// <param name="OrganisationId">The organisation that paid.</param>
/// <param name="Month">The month for which it was, as 2024-03.</param>
/// <param name="Amount">Euros.</param>
/// <param name="PaidOn">The day of the last payment.</param>
public sealed record EarlierPayment(string OrganisationId, string Month, decimal Amount, DateOnly PaidOn);

/// <summary>A claim on an account.</summary>
/// <param name="Number">Its number in the account, from 1.</param>
/// <param name="OrganisationId">The organisation that pays.</param>
/// <param name="Kind">For what; null for real costs with a receipt.</param>
/// <param name="From">The first day that it is for.</param>
/// <param name="Until">The last day that it is for, in the same month.</param>
/// <param name="Hours">Hours, when it is paid by the hour.</param>
/// <param name="Rate">Euros an hour, when it is paid by the hour.</param>
/// <param name="Amount">Euros.</param>
/// <param name="AboveNormGround">Why an hour above the norm is still no market-conform pay.</param>
/// <param name="ReceiptHash">SHA-256 of the receipt of real costs.</param>
/// <param name="ClaimedBy">Who claimed, as an opaque subject.</param>
/// <param name="ClaimedOn">The day of the claim.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="PaidOn">The day of the payment; null while it is not approved.</param>
/// <param name="IsAboveHourLimit">Whether the hour was above the limit without a ground.</param>
public sealed record AllowanceClaim(
    int Number, string OrganisationId, ClaimKind? Kind, DateOnly From, DateOnly Until, decimal? Hours, decimal? Rate, decimal Amount, string? AboveNormGround,
    string? ReceiptHash, string ClaimedBy, DateOnly ClaimedOn, ClaimStatus Status, DateOnly? PaidOn, bool IsAboveHourLimit)
{
    /// <summary>The month that it is for, as 2024-03: a payment counts in the month of the work.</summary>
    public string Month => Months.Of(From);

    /// <summary>Whether it counts for the limits: paid, and no real costs.</summary>
    public bool Counts => Status == ClaimStatus.Approved && Kind is not null;
}

/// <summary>A period of which the whole allowance is taxed, because a limit was passed.</summary>
/// <param name="Number">Its number in the account, from 1.</param>
/// <param name="Limit">Which limit was passed.</param>
/// <param name="Period">The month as 2024-03, or the year as 2024.</param>
/// <param name="OrganisationId">The organisation that paid last.</param>
/// <param name="UpTo">Euros up to which the period would be untaxed.</param>
/// <param name="Taxable">Euros that are taxed.</param>
/// <param name="OpenedOn">The day on which it was found.</param>
/// <param name="ClosedOn">The day on which nothing was left to tax; null while it is open.</param>
public sealed record PayrollCase(
    int Number, LimitKind Limit, string Period, string OrganisationId, decimal UpTo, decimal Taxable, DateOnly OpenedOn, DateOnly? ClosedOn)
{
    /// <summary>Whether something is taxed.</summary>
    public bool IsOpen => ClosedOn is null;
}

/// <summary>Months as they are written here.</summary>
internal static class Months
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string YearOf(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
