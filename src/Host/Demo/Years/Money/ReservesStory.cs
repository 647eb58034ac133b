using Samenkracht.Finance.Reserves;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>
/// What is left of a yearly grant goes to the equalisation reserve of its grantor, and what is short comes out of it (Awb 4:72): decided in spring, before
/// the year is closed. Two libraries have a fund that somebody gave for a goal, and spend from it each autumn.
/// </summary>
internal sealed class ReservesStory(MoneyTelling money) : IStory
{
    private const double LeftOver = 0.55, Short = 0.85;
    private static readonly DateOnly Created = new(2021, 1, 11), Refused = new(2022, 10, 11);

    private static readonly (string Code, string Keeper, string Giver, string Goal, string Name, decimal Amount, DateOnly On)[] Funds =
    [
        ("jeugdfonds", "bibliotheek-deventer", "organisation-stichting-lezen", "jeugd-lezen", "Fonds jeugd en lezen", 15_000m, new(2021, 3, 15)),
        ("taalfonds", "bibliotheek-hengelo", "organisation-stichting-lezen-en-schrijven", "taal-thuis", "Fonds taal thuis", 10_000m, new(2022, 2, 14)),
    ];

    private readonly Dictionary<string, decimal> _balances = [];

    public IEnumerable<Play> In(DateOnly month) =>
    [
        .. Created.IsIn(month) ? Grants(2021).Select(grant => Create(grant.Keeper, grant.Grantor)) : [],
        .. month.Month == 4 && month.Year > 2021 ? Grants(month.Year - 1).SelectMany(grant => Decide(grant.Keeper, grant.Grantor, grant.Amount, month)) : [],
        .. Funds.SelectMany(fund => Spend(fund.Code, fund.Goal, fund.Name, fund.Amount, fund.On, fund.Giver, money.Keepers.Single(keeper => keeper.Code == fund.Keeper), month)),
    ];

    private IEnumerable<(Bookkeeper Keeper, string Grantor, string Code, decimal Amount)> Grants(int year) => money.YearGrants(year).Where(grant => grant.Keeper.Library is not null);

    private static string IdOf(Bookkeeper keeper, string grantor) => $"reserve-{keeper.Code}-equalisation-{grantor["organisation-".Length..]}";

    private static Play Create(Bookkeeper keeper, string grantor) => new(Created.At(9), keeper.Director, new CreateReserve(
        null, keeper.Id, ReserveKind.Equalisation, "Egalisatiereserve van de gemeente", grantor, null, null, 0, $"2021-E{keeper.Number:00}", Created));

    private IEnumerable<Play> Decide(Bookkeeper keeper, string grantor, decimal granted, DateOnly month)
    {
        var (id, dice) = (IdOf(keeper, grantor), money.Dice($"reserve {keeper.Code} {grantor} {month.Year}"));
        var ((by, decided), balance, chance) = (money.Acting(keeper, month.AddDays(19)), _balances.GetValueOrDefault(id), dice.Fraction());
        // It is part of the result of the year before, as long as the books of that year are those of the same library.
        var (on, number) = (by == keeper ? new DateOnly(month.Year - 1, 12, 31) : decided, $"{month.Year}-E{keeper.Number:00}");
        if (chance < LeftOver)
        {
            var amount = Math.Round(granted * dice.Between(20, 120) / 10_000m, 2);
            _balances[id] = balance + amount;
            yield return new(decided.At(9), by.Controller, new AddToReserve(amount, number, on, "Minder kosten dan de subsidie van het jaar"), id);
        }
        else if (chance < Short && balance > 0)
        {
            if (dice.Chance(0.1)) yield return new(decided.At(8), by.Controller, new WithdrawFromReserve(balance + 1, null, number, on, "Meer kosten dan de subsidie van het jaar"), id, "reserve-below-zero");
            var amount = Math.Round(balance * dice.Between(20, 80) / 100, 2);
            _balances[id] = balance - amount;
            yield return new(decided.At(9), by.Controller, new WithdrawFromReserve(amount, null, number, on, "Meer kosten dan de subsidie van het jaar"), id);
        }
    }

    private IEnumerable<Play> Spend(string code, string goal, string name, decimal amount, DateOnly created, string giver, Bookkeeper keeper, DateOnly month)
    {
        var (id, number) = ($"reserve-{keeper.Code}-{code}", $"{month.Year}-F{keeper.Number:00}");
        if (created.IsIn(month))
        {
            yield return new(created.At(9), keeper.Director, new CreateReserve(
                code, keeper.Id, ReserveKind.DesignatedFund, name, null, goal, giver, 0, number, created));
            keeper.Purse.Add(new(created.AddDays(3), amount, $"gift {code}", "Gever", "8120", PartnerId: giver));
            yield return new(created.AddDays(7).At(9), keeper.Controller, new AddToReserve(amount, number, created.AddDays(7), "Gift met een bestemming"), id);
            _balances[id] = amount;
        }

        if (Refused.IsIn(month))
            yield return new(Refused.At(9), keeper.Controller, new WithdrawFromReserve(500m, "verbouwing", number, Refused, "Nieuwe kasten"), id, "reserve-fund-for-its-goal");
        if (month.Month != 9 || month < created || month > World.Last) yield break;
        var (by, on) = money.Acting(keeper, month.AddDays(13));
        var spent = Math.Round(_balances[id] * money.Dice($"fund {id} {month.Year}").Between(1_500, 3_500) / 10_000, 2);
        _balances[id] -= spent;
        yield return new(on.At(9), by.Controller, new WithdrawFromReserve(spent, goal, number, on, "Programma van dit najaar"), id);
    }
}
