namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>All stories about money. The bank comes last: it books what the others have told of a month.</summary>
internal static class MoneyStories
{
    public static IReadOnlyList<IStory> Of(Telling telling)
    {
        var money = new MoneyTelling(telling);
        return
        [
            new BooksStory(money), new YearGrantsStory(money), new ProjectGrantsStory(money), new SharedGrantStory(money), new DeskGrantsStory(money),
            new ReservesStory(money), new ActivityInvoicesStory(money), new BudgetsStory(money), new FixedCostsStory(money), new PurchasesStory(money),
            new SalesStory(money), new AllocationsStory(money), new MistakesStory(money), new BankStory(money),
        ];
    }
}
