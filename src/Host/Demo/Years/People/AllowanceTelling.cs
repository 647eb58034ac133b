using Samenkracht.Volunteers.Allowances;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>Plays what a volunteer is paid for a month: claimed by the coordinator, approved by the controller, paid later in the month.</summary>
internal sealed class AllowanceTelling(Telling telling)
{
    // Of 60 volunteers one claims too much in a year; 18 of them are paid, each in about eleven months.
    private const double TooMuch = 1.0 / (18 * 11), TakenBack = 0.01, WithReceipt = 0.15;
    private const decimal MostAMonth = 215m;

    public static bool IsByHour(Library library) => library.Code.Length % 2 == 0;

    public static AllowanceUnit Unit(Library library) => IsByHour(library) ? AllowanceUnit.Hour : AllowanceUnit.Month;

    /// <summary>What a library pays from the day on: 5 % more in 2023 and in 2024, to the half or whole euro, well below the limits.</summary>
    public static decimal Rate(Library library, DateOnly from)
    {
        var raised = Math.Max(0, from.Year - 2022);
        return IsByHour(library) ? 3.50m + (0.25m * (library.Code.Length % 5)) + (0.20m * raised) : 30m + (5 * (library.Code.Length % 6)) + (2.50m * raised);
    }

    public IEnumerable<Play> Of(Helper helper, IReadOnlyList<DateOnly> days, int minutes, DateOnly settled)
    {
        var (library, year) = (helper.Library, days[0].Year);
        var (coordinator, account, dice) = (library.Coordinator(), helper.AccountOf(year), telling.Dice($"allowance {helper.VolunteerId} {days[0]:yyyy-MM}"));
        if (helper.Claims.TryAdd(year, 0)) yield return new(settled.At(10.5), coordinator, new OpenAllowanceAccount(helper.PersonId, library.Id, year, false, settled));

        var claimed = IsByHour(library)
            ? new ClaimedAllowance(ClaimKind.Hours, days[0], days[^1], minutes / 60m, null, null)
            : new ClaimedAllowance(ClaimKind.Fixed, days[0], days[^1], null, null, null);
        yield return new(settled.At(11), coordinator, new ClaimAllowance(helper.PersonId, claimed, settled), account);
        var first = Next(helper, year);
        yield return Approve(helper, account, first, settled);
        if (dice.Chance(WithReceipt))
        {
            yield return new(settled.At(11.1), coordinator, new ClaimExpense(helper.PersonId, dice.Between(150, 4_000) / 100m, Receipt(dice), days[^1], settled), account);
            yield return Approve(helper, account, Next(helper, year), settled);
        }

        if (dice.Chance(TooMuch) || (telling.Scale < 0.1 && dice.Chance(0.02)))
            foreach (var play in Over(helper, account, days, settled, Next(helper, year))) yield return play;
        var back = library.Before(settled.AddDays(6));
        if (dice.Chance(TakenBack)) yield return new(back.At(16), library.Controller(), new ReverseClaim(first, back, "De vrijwilliger ziet van het bedrag af"), account);
    }

    private static int Next(Helper helper, int year) => ++helper.Claims[year];

    private static Play Approve(Helper helper, string account, int claim, DateOnly settled)
    {
        var (on, payOn) = (helper.Library.Before(settled.AddDays(3)), helper.Library.Before(settled.AddDays(22)));
        helper.PaidOn = payOn;
        return new(on.At(13), helper.Library.Controller(), new ApproveClaim(helper.PersonId, claim, payOn, OverLimit.Refuse, on), account);
    }

    // Costs at a fixed amount count for the month together with the allowance.
    private static IEnumerable<Play> Over(Helper helper, string account, IReadOnlyList<DateOnly> days, DateOnly settled, int claim)
    {
        var controller = helper.Library.Controller();
        var on = helper.Library.Before(settled.AddDays(3));
        yield return new(settled.At(11.2), helper.Library.Coordinator(), new ClaimAllowance(
            helper.PersonId, new(ClaimKind.LumpSumCosts, days[0], days[^1], null, null, MostAMonth), settled), account);
        yield return new(
            on.At(13.1), controller, new ApproveClaim(helper.PersonId, claim, helper.Library.Before(settled.AddDays(22)), OverLimit.Refuse, on), account, ApproveClaimEndpoint.OverMonth.Name);
        yield return new(on.At(13.2), controller, new RejectClaim(claim, on, "Samen meer dan onbelast betaald kan worden"), account);
    }

    private static string Receipt(Dice dice) => string.Concat(dice.Uuid().Replace("-", "", StringComparison.Ordinal), dice.Uuid().Replace("-", "", StringComparison.Ordinal));
}
