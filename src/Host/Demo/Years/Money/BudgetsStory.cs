using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>A budget for each year, drafted by one and adopted by another; money is bound on it and used.</summary>
internal sealed class BudgetsStory(MoneyTelling money) : IStory
{
    private const double CommitmentsPerYear = 4_000;
    public const string Activities = "activiteiten";

    public IEnumerable<Play> In(DateOnly month) => money.Keepers.SelectMany(keeper => Draft(keeper, month).Concat(Bind(keeper, month)));

    private IEnumerable<Play> Draft(Bookkeeper keeper, DateOnly month)
    {
        var (year, on) = keeper.IsSuccessor && month == World.Merger ? (2024, month.AddDays(2)) : (month.Year + 1, month.AddDays(9));
        if ((month.Month != 12 && year != month.Year) || year is < 2021 or > 2024 || !keeper.KeepsOn(new(year, 6, 1))) yield break;
        if (keeper.IsSuccessor && month.Month == 12) yield break;
        var whole = money.Whole(keeper, year);
        yield return new(on.At(9), keeper.Controller, new DraftBudget(
            keeper.Id, year, null, null, [],
            [
                Line("personeel", "4000", "Personeel", 0.68m), Line("huisvesting", "4200", "Huisvesting", 0.17m), Line("collectie", "4300", "Collectie", 0.11m),
                Line(Activities, "4600", "Activiteiten", 0.06m) with { PlanNode = World.Node("a1-d3"), IsInnovative = true }, Line("diensten", "4800", "Diensten van Rijnbrink", 0.03m),
                Line("afschrijving", "4730", "Afschrijving", 0.07m), Line("subsidie", keeper.Library is null ? "8010" : "8000", "Subsidie", 1m), Line("leden", "8100", "Contributies", 0.12m),
            ],
            105m, on));
        yield return new(on.AddDays(6).At(9), keeper.Director, new ApproveBudget($"{year}-{keeper.Number:00}", on.AddDays(6)), Commitments.BudgetOf(keeper, year));

        BudgetLine Line(string code, string account, string what, decimal share) => new(code, account, what, Math.Round(whole * share), Dimensions.None);
    }

    private IEnumerable<Play> Bind(Bookkeeper keeper, DateOnly month)
    {
        if (month < World.First || month > World.Last || !keeper.KeepsOn(month.AddDays(14))) yield break;
        var (dice, id, most) = (money.Dice($"commitments {keeper.Code} {month:yyyy-MM}"), Commitments.BudgetOf(keeper, month.Year), money.MostBound(keeper, month.Year));
        var days = Enumerable.Range(0, dice.Whole(CommitmentsPerYear / 12 * money.Telling.Scale * MoneyTelling.Share(keeper))).Select(_ => month.AddDays(dice.Between(9, 27))).Order().ToList();
        for (var at = 0; at < days.Count; at++)
        {
            var amount = Math.Round((decimal)Math.Clamp(dice.LogNormal(220, 0.5), 20, 2_000), 2);
            if (money.Commitments.Bind(id, amount, most) is not { } number) yield break;
            yield return new(days[at].At(14 + (at * 0.001)), keeper.Controller, new ReserveCommitment(
                Activities, amount, new(CommitmentPurpose.Other, $"bestelling-{month:yyyyMM}-{at + 1}"), days[at]), id);
            var (by, used) = money.Acting(keeper, days[at].AddDays(dice.Between(1, 28)));
            if (used <= World.Last && dice.Chance(0.9)) yield return new(used.At(16), by.Controller, new UseCommitment(number, amount, $"bestelling-{month:yyyyMM}-{at + 1}", used), id);
        }
    }
}
