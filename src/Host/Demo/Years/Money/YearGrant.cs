using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Schemes;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>The grant of one grantor for one year.</summary>
/// <param name="Money">What the stories about money share.</param>
/// <param name="Keeper">Whose it is; after a merger its successor's.</param>
/// <param name="Grantor">Who grants.</param>
/// <param name="Code">Its code.</param>
/// <param name="Amount">Euro, divisible by twelve.</param>
/// <param name="Year">The year.</param>
internal sealed record YearGrant(MoneyTelling Money, Bookkeeper Keeper, string Grantor, string Code, decimal Amount, int Year)
{
    private const string Sessions = "bijeenkomsten", Report = "jaarverslag";
    private const decimal InAdvance = 0.95m;

    private static readonly IReadOnlyList<string> Nodes =
        [.. Repertoire.All.Select(piece => piece.Node).Concat(ProjectPlans.All.Select(plan => plan.Node)).Append("a2-d1").Distinct().Order(StringComparer.Ordinal).Select(World.Node)];

    private string Id => $"grant-{Code}";

    // What was granted for the last year is settled before the years end, and paid within the same month.
    private bool IsLast => Year == World.Last.Year;

    private DateOnly From => new(Year, 1, 1);

    private DateOnly Until => new(Year, 12, 31);

    // It is paid and earned by quarter, or by half year where little is told.
    private int Span => Money.Telling.Months == 1 ? 3 : 6;

    private int Parts => 12 / Span;

    private decimal InAdvanceEach => Math.Round(Amount * InAdvance / Parts, 2);

    public IEnumerable<Play> In(DateOnly month)
    {
        var (asked, awarded) = Year == 2021 ? (new DateOnly(2020, 12, 8), new DateOnly(2020, 12, 21)) : (new DateOnly(Year - 1, 10, 4), new DateOnly(Year - 1, 12, 11));
        return
        [
            .. asked.IsIn(month) ? Ask(asked) : [],
            .. awarded.IsIn(month) ? [Award(awarded)] : Enumerable.Empty<Play>(),
            .. month.Year == Year && month.Month % Span == 1 ? Advance(month.AddDays(4)) : [],
            .. month.AddMonths(-1) is var last && last.Year == Year && last.Month % Span == 0 ? Earn(last) : [],
            .. Year == 2021 && Keeper.Library is not null && new DateOnly(2021, 3, 1) == month ? [Adjust(month.AddDays(15))] : Enumerable.Empty<Play>(),
            .. month.Year == Year + 1 ? Account(month) : [],
        ];
    }

    private IEnumerable<Play> Ask(DateOnly on)
    {
        var application = new GrantApplication($"Bibliotheekwerk {Year}", Amount, 0, From, Until, null, Keeper.Library is null ? [] : Nodes, [], MunicipalSupport: true);
        yield return new(on.At(9), Keeper.Clerk, new PrepareApplication(Code, null, Grantor, Keeper.Library is null ? FunderKind.Province : FunderKind.Municipality, application, on));
        yield return new(on.AddDays(1).At(9), Keeper.Director, new SubmitApplication(on.AddDays(1)), Id);
    }

    private Play Award(DateOnly on) => new(on.At(9), Keeper.Controller, new RecordAward(
        Amount, From, Until,
        [
            .. Keeper.Library is null ? Enumerable.Empty<ObligationTerms>() : [new(Sessions, "Bijeenkomsten voor inwoners", ObligationMeasure.Sessions, Target, null, Until)],
            new(Report, "Jaarverslag en jaarrekening", null, null, null, new(Year + 1, 5, 1)),
        ],
        [.. Enumerable.Range(0, Parts).Select(part => new PlannedAdvance(From.AddMonths(Span * part).AddDays(4), InAdvanceEach))], $"{Year}-{Keeper.Number:000}", on), Id);

    // What can be expected of it at this scale, and a little less.
    private decimal Target => Math.Max(1, Math.Floor((decimal)(Keeper.Library!.Profile.ActivitiesPerYear * Season.Activities(Year) * Money.Telling.Scale * 0.8)));

    private Play Adjust(DateOnly on) => new(on.At(9), Keeper.Controller, new AdjustGrant(
        Until, [new(Sessions, Math.Max(1, Math.Floor(Target * 0.6m)), Until)], $"{Year}-{Keeper.Number:000}-c", on, "Sluiting van de bibliotheken door de maatregelen tegen corona"), Id);

    private IEnumerable<Play> Advance(DateOnly planned)
    {
        var (by, on) = Money.Acting(Keeper, planned);
        Keeper.Purse.Add(new(on, InAdvanceEach, $"{Code} {on:MM}", "Subsidieverlener", GrantId: Id));
        yield return new(on.At(14), by.Controller, new ReceiveAdvance(InAdvanceEach, $"{Code}/{on:MM}", on), Id);
    }

    // The month after a part of the year: it is earned, and its costs are claimed.
    private IEnumerable<Play> Earn(DateOnly last)
    {
        var (by, on) = Money.Acting(Keeper, last.AddMonths(1).AddDays(2));
        yield return new(on.At(9), by.Controller, new ReleaseIncome(Amount / Parts, last.AddMonths(1 - Span), last.LastOfMonth(), last.LastOfMonth()), Id);
        var costs = Enumerable.Range(0, Span).Select(back => last.AddMonths(-back)).Where(Money.Telling.Ends).Select(month =>
        {
            var bearer = Money.Acting(Keeper, month.LastOfMonth().AddDays(-5)).By;
            return new ClaimedCost(FixedCostsStory.DocumentOf(bearer, month), FixedCostsStory.TotalOf(Money, bearer, month), Amount / 12 * Money.Telling.Months, month.LastOfMonth(), bearer.Id);
        });
        yield return new(on.At(11), by.Controller, new ClaimCosts([.. costs], on), Id);
    }

    private IEnumerable<Play> Account(DateOnly month)
    {
        var dice = Money.Dice($"settlement {Code}");
        var (isReclaimed, isLower, day) = ((Keeper.Number + (7 * Year)) % 60 == 0, dice.Chance(1 / 15.0), dice.Between(3, IsLast ? 16 : 20));
        var settled = isReclaimed ? Math.Floor(Amount * 0.93m) : isLower ? Math.Floor(Amount * 0.97m) : Amount;
        var (by, on) = Money.Acting(Keeper, month.AddDays(day));
        if (month.Month == 4)
        {
            if (Keeper.Library is not null) yield return new(on.At(9), by.Controller, YearGrantsStory.Measured(Id, Sessions, From, Until, on), Id);
            yield return new(on.At(10), by.Controller, new MeetObligation(Report, "Vastgesteld door het bestuur", on), Id);
            yield return new(on.At(11), by.Director, new RequestSettlement(Amount, Amount, 0, on), Id);
        }

        if (month.Month == (IsLast ? 6 : 10))
            yield return new(on.At(9), by.Controller, new RecordSettlement(settled, $"{Year}-{Keeper.Number:000}-v", on, settled < Amount ? "Minder gedaan dan afgesproken" : null), Id);
        if (month.Month != (IsLast ? 6 : 11)) yield break;
        if (IsLast) on = on.AddDays(4);
        var rest = settled - (Parts * InAdvanceEach);
        if (rest < 0) yield return new(on.At(9), by.Controller, new RecordReclaim(-rest, $"{Year}-{Keeper.Number:000}-t", on), Id);
        Keeper.Purse.Add(new(on.AddDays(5), rest, $"{Code} slot", "Subsidieverlener", GrantId: Id));
        if (rest < 0) yield return new(on.AddDays(5).At(9), by.Controller, new RepayReclaim(-rest, $"{Code}/t", on.AddDays(5)), Id);
        else yield return new(on.AddDays(5).At(9), by.Controller, new ReceiveAdvance(rest, $"{Code}/slot", on.AddDays(5)), Id);
    }
}
