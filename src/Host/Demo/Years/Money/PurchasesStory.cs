using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>Invoices of suppliers: registered by one, approved by two others, paid by the bank; some are disputed for a while, some are credited, some come late.</summary>
internal sealed class PurchasesStory(MoneyTelling money) : IStory
{
    private const double PerYear = 27_000, DisputesPerMonth = 3, Late = 0.02;
    private static readonly decimal[] Recoverable = [0m, 0m, 0.1m, 0.25m];

    private static readonly (string Account, string What, VatCode Vat, double Weight)[] Kinds =
    [
        ("4600", "Activiteit", VatCode.High, 4), ("4310", "Digitale licentie", VatCode.High, 2), ("4320", "Abonnement op tijdschriften", VatCode.Low, 2),
        ("4300", "Boeken", VatCode.Low, 3), ("4230", "Schoonmaak", VatCode.High, 2), ("4240", "Onderhoud", VatCode.High, 2), ("4500", "Kantoorbenodigdheden", VatCode.High, 2),
        ("4530", "Drukwerk", VatCode.High, 1), ("4610", "Publiciteit", VatCode.High, 2), ("4090", "Cursus", VatCode.Exempt, 1), ("4550", "Verzekering", VatCode.Exempt, 1),
        ("4540", "Advies", VatCode.ReverseCharged, 0.5),
    ];

    public IEnumerable<Play> In(DateOnly month)
    {
        if (month < World.First || month > World.Last) yield break;
        foreach (var keeper in money.On(month.AddDays(14)))
        {
            var dice = money.Dice($"purchases {keeper.Code} {month:yyyy-MM}");
            var number = dice.Whole(PerYear / 12 * money.Telling.Scale * MoneyTelling.Share(keeper) * (month.Year == 2021 ? 0.8 : 1) * Season.OfMonth(month.Month));
            for (var at = 1; at <= number; at++)
                foreach (var play in Tell(keeper, month, at, dice, false)) yield return play;
            if (dice.Chance(0.02)) foreach (var play in Tell(keeper, month, number + 1, dice, true)) yield return play;
        }
    }

    private IEnumerable<Play> Tell(Bookkeeper keeper, DateOnly month, int at, Dice dice, bool approvesItself)
    {
        var invoiced = month.AddDays(dice.Between(0, 26));
        var (registrar, received) = money.Acting(keeper, invoiced.AddDays(dice.Between(1, 5)));
        var number = $"{keeper.Short}-{month:yyMM}-{at:000}";
        var stream = $"@{number}";
        var invoice = Invoice(keeper, registrar, number, invoiced, received, dice);
        yield return new(received.At(9 + (at * 0.002)), registrar.Clerk, invoice, As: number);
        if (approvesItself) yield return new(received.At(15), registrar.Clerk, new ApproveInvoice(received), stream, "invoice-self-approved");

        var looked = received.AddDays(dice.Between(1, 4) + (dice.Chance(Late) && month.Month is > 2 and < 10 ? 50 : 0));
        if (dice.Chance(Math.Min(0.2, DisputesPerMonth * 12 * money.Telling.Light / Math.Max(1, PerYear * money.Telling.Scale))))
        {
            var (who, disputed) = money.Acting(keeper, looked);
            yield return new(disputed.At(9), who.Clerk, new DisputeInvoice(disputed, "Aantal en prijs kloppen niet met de bestelling"), stream);
            looked = disputed.AddDays(dice.Between(8, 30));
            var (resolver, resolved) = money.Acting(keeper, looked);
            yield return new(resolved.At(9), resolver.Clerk, new ResolveDispute(resolved, "Leverancier heeft de prijs uitgelegd"), stream);
        }

        var (first, approved) = money.Acting(keeper, looked.AddDays(1));
        var (second, agreed) = money.Acting(keeper, looked.AddDays(dice.Between(1, 3)));
        if (agreed > World.Last) yield break;
        yield return new(approved.At(11), first.Controller, new ApproveInvoice(approved), stream);
        yield return new(agreed.At(13), second.Director, new ApproveInvoice(agreed), stream);
        var (_, paid) = money.Acting(keeper, agreed.AddDays(dice.Between(5, 25)).Workday());
        keeper.Purse.Add(new(paid, -invoice.Total, number, invoice.SupplierName ?? "Rijnbrink"));
    }

    private static ReceiveInvoice Invoice(Bookkeeper keeper, Bookkeeper registrar, string number, DateOnly on, DateOnly received, Dice dice)
    {
        var lines = Enumerable.Range(0, dice.Pick([1, 1, 1, 2, 2, 3])).Select(_ => Line(keeper, dice)).ToList();
        var supplier = dice.Between(1, 60);
        return new(
            registrar == keeper ? null : keeper.Id, null, $"crediteur-{supplier:000}", $"Leverancier {SyntheticPeople.Name(dice).Split(' ')[1]} {supplier}", number, on, on.AddDays(30),
            received, lines.Sum(line => line.Net + line.VatAmount), lines, dice.Pick(Recoverable));
    }

    private static InvoiceLine Line(Bookkeeper keeper, Dice dice)
    {
        var (account, what, vat, _) = dice.Pick(Kinds, kind => kind.Weight);
        var net = Math.Round((decimal)Math.Clamp(dice.LogNormal(90, 0.8), 5, 4_000), 2);
        var rate = vat switch { VatCode.High => 21m, VatCode.Low => 9m, _ => 0m };
        var house = keeper.Library is { } library && dice.Chance(0.4) ? dice.Pick(library.Houses).Id : null;
        return new(what, account, net, vat, rate, Math.Round(net * rate / 100, 2, MidpointRounding.AwayFromZero), house is null ? null : new(LocationId: house));
    }
}
