using Samenkracht.Finance.Invoices;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>Invoices to customers: drafted, sent the day after with the next number, paid within weeks; a few are not.</summary>
internal sealed class SalesStory(MoneyTelling money) : IStory
{
    private const double PerYear = 4_500;

    private static readonly (string Account, string What, VatCode Vat)[] Kinds =
        [("8300", "Zaalhuur", VatCode.Exempt), ("8200", "Lessen mediawijsheid", VatCode.Exempt), ("8210", "Activiteit op locatie", VatCode.High), ("8400", "Inzet van een medewerker", VatCode.High)];

    private readonly Dictionary<(string Keeper, int Year), int> _numbers = [];

    public IEnumerable<Play> In(DateOnly month)
    {
        if (month < World.First || month > World.Last) yield break;
        foreach (var keeper in money.On(month.AddDays(14)))
        {
            // The last invoices of a merged library are paid before the merger.
            if (keeper.IsPredecessor && month.AddMonths(2) > World.Merger) continue;
            var dice = money.Dice($"sales {keeper.Code} {month:yyyy-MM}");
            var number = dice.Whole(PerYear / 12 * money.Telling.Scale * MoneyTelling.Share(keeper) * (month.Year == 2021 ? 0.6 : 1));
            var first = keeper.From.AddDays(1);
            var days = Enumerable.Range(0, number).Select(_ => month.AddDays(dice.Between(0, 25))).Select(day => day < first ? first : day).Order().ToList();
            for (var at = 0; at < number; at++)
                foreach (var play in Tell(keeper, days[at], at, dice)) yield return play;
        }
    }

    private IEnumerable<Play> Tell(Bookkeeper keeper, DateOnly drafted, int at, Dice dice)
    {
        var ((account, what, vat), net) = (dice.Pick(Kinds), Math.Round((decimal)Math.Clamp(dice.LogNormal(420, 0.6), 40, 6_000), 2));
        var (name, issued, customer) = ($"sales {keeper.Code} {drafted:yyyy-MM} {at}", drafted.AddDays(1), dice.Between(1, 40));
        var number = _numbers[(keeper.Code, issued.Year)] = _numbers.GetValueOrDefault((keeper.Code, issued.Year)) + 1;
        yield return new(drafted.At(9 + (at * 0.001)), keeper.Clerk, new DraftSalesInvoice(
            null, $"debiteur-{customer:000}", $"Klant {SyntheticPeople.Name(dice).Split(' ')[1]} {customer}", [new(what, account, net, vat)], drafted), As: name);
        yield return new(issued.At(10 + (at * 0.001)), keeper.Clerk, new IssueSalesInvoice(issued, 30), $"@{name}");
        var total = net + (vat == VatCode.High ? Math.Round(net * 0.21m, 2, MidpointRounding.AwayFromZero) : 0);
        if (keeper.IsPredecessor || !dice.Chance(0.03))
            keeper.Purse.Add(new(issued.AddDays(dice.Between(5, 35)).Workday(), total, FormattableString.Invariant($"{issued.Year}-{number:0000}"), $"Klant {customer}"));
    }
}
