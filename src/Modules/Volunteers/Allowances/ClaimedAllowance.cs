using System.ComponentModel.DataAnnotations;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>What is claimed for a volunteer.</summary>
/// <param name="Kind">For what.</param>
/// <param name="From">The first day that it is for.</param>
/// <param name="Until">The last day that it is for, in the same calendar month.</param>
/// <param name="Hours">Hours, 0.25 to 400; for an allowance by the hour only.</param>
/// <param name="Rate">Euros an hour; what the organisation decided when absent, and never more.</param>
/// <param name="Amount">Euros a month; what the organisation decided when absent, and never more. Always given for costs.</param>
public sealed record ClaimedAllowance(
    ClaimKind Kind, DateOnly From, DateOnly Until, [property: Range(0.25, 400)] decimal? Hours, [property: Money, Range(0.01, 500)] decimal? Rate,
    [property: Money, Range(0.01, 5_000)] decimal? Amount)
{
    /// <summary>Each month stands by itself (vrijwilligersregeling).</summary>
    public static readonly Rule MoreThanAMonth = new("allowance-over-months", "An allowance is for days of one calendar month; months are not averaged.");

    /// <summary>An account is of a year.</summary>
    public static readonly Rule OtherYear = new("allowance-other-year", "These days are not in the year of the account.");

    /// <summary>Hours are paid by the hour, costs by their amount.</summary>
    public static readonly Rule Incomplete = new("allowance-claim-incomplete", "Give hours for an allowance by the hour, an amount for costs, and nothing that does not belong.");

    /// <summary>What is paid is decided beforehand.</summary>
    public static readonly Rule NoRate = new("allowance-rate-missing", "The organisation has decided on no such allowance for these days.");

    /// <summary>Nobody is paid more than was decided.</summary>
    public static readonly Rule AboveRate = new("allowance-above-rate", "This is more than the organisation decided to pay.");

    /// <summary>A month is paid once.</summary>
    public static readonly Rule MonthTwice = new("allowance-month-twice", "The organisation has this month's allowance in the account already.");

    /// <summary>Work comes before pay.</summary>
    public static readonly Rule NotOver = new("allowance-days-not-over", "An allowance is claimed for days that are over.");

    /// <summary>What a decision about it looks at.</summary>
    internal static IEnumerable<StateKey> KeysOf(string personId, Actor by) =>
    [
        new(typeof(People.Person), personId), new(typeof(Volunteer), Volunteer.IdOf(personId, by.Organisation!)), new(typeof(AllowanceRule), AllowanceRule.IdOf(by.Organisation!)),
    ];

    /// <summary>What the organisation decided to pay on the last day of it; null for costs.</summary>
    internal AllowanceRate? RateOf(Asked asked) =>
        Kind == ClaimKind.LumpSumCosts ? null : CameAlong.RateOn(Until, asked.By.Organisation!, asked);

    /// <summary>Euros an hour, for an allowance by the hour.</summary>
    internal decimal? HourOf(AllowanceRate? rate) => Kind == ClaimKind.Hours ? Rate ?? rate?.Amount : null;

    /// <summary>Euros, rounded half away from zero.</summary>
    internal decimal AmountOf(AllowanceRate? rate) => Kind == ClaimKind.Hours
        ? decimal.Round(Hours!.Value * HourOf(rate)!.Value, 2, MidpointRounding.AwayFromZero)
        : Amount ?? rate!.Amount;

    /// <summary>Why it cannot be claimed; null when it can.</summary>
    internal Rule? Refuses(AllowanceAccount account, DateOnly on, Asked asked) =>
        account.Refuses(asked.By.Organisation, on, asked) is { } rule ? rule
        : From > Until || Months.Of(From) != Months.Of(Until) ? MoreThanAMonth
        : From.Year != account.Year ? OtherYear
        : Until > on ? NotOver
        : IsIncomplete ? Incomplete
        : WasVolunteer(account.PersonId, asked.By.Organisation!, From, Until, asked) is { } no ? no
        : RefusesRate(account, RateOf(asked), asked);

    /// <summary>Why the person was no volunteer on these days; null when there is no reason.</summary>
    internal static Rule? WasVolunteer(string personId, string organisationId, DateOnly from, DateOnly until, Asked asked) =>
        CameAlong.RolesOf(personId, organisationId, asked).Any(role => role.Periods.Any(period => period.Holds(from) && period.Holds(until))) ? null : AllowanceAccount.NoVolunteer;

    private bool IsIncomplete => Kind switch
    {
        ClaimKind.Hours => Hours is null || Amount is not null,
        ClaimKind.Fixed => Hours is not null || Rate is not null,
        _ => Amount is null || Hours is not null || Rate is not null,
    };

    private Rule? RefusesRate(AllowanceAccount account, AllowanceRate? rate, Asked asked) =>
        Kind == ClaimKind.LumpSumCosts ? null
        : rate is null || rate.Unit != (Kind == ClaimKind.Hours ? AllowanceUnit.Hour : AllowanceUnit.Month) ? NoRate
        : (Kind == ClaimKind.Hours ? Rate : Amount) > rate.Amount ? AboveRate
        : Kind == ClaimKind.Fixed && account.Claims.Any(claim => claim.Kind == ClaimKind.Fixed && account.StandsFor(asked.By.Organisation, claim.OrganisationId)
            && claim.Month == Months.Of(From) && claim.Status is ClaimStatus.Open or ClaimStatus.Approved) ? MonthTwice
        : null;
}
