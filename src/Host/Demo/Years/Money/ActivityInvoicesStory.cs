using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Invoices;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>
/// Professionals who speak, teach or play at a session send an invoice for it. For a part of them money was bound on the budget before; their invoices are
/// matched with it.
/// </summary>
internal sealed class ActivityInvoicesStory(MoneyTelling money) : IStory
{
    private const double Ordered = 0.6;
    private static readonly string[] Kinds = ["Spreker", "Docent", "Muzikant", "Schrijver", "Techniek bij de bijeenkomst"];

    // Of a few sessions so many that something can be seen.
    private double Share => Math.Clamp(0.0003 / money.Telling.Scale, 0.06, 0.3);

    public IEnumerable<Play> In(DateOnly month)
    {
        var held = money.Telling.Bills.Take(month);
        if (month < World.First || month > World.Last) return [];
        return Bills(held, month).OrderBy(bill => bill.OrderedOn).SelectMany((bill, at) => Tell(bill, at + 1, month)).ToList();
    }

    private IEnumerable<Bill> Bills(IEnumerable<HeldSession> held, DateOnly month)
    {
        foreach (var session in held)
        {
            var dice = money.Dice($"professional {session.ActivityId} {session.Number}");
            if (!dice.Chance(Share) || money.Keepers.FirstOrDefault(keeper => keeper.Library == session.Library) is not { } keeper) continue;
            var (net, isTaxed) = (Math.Round((decimal)Math.Clamp(dice.LogNormal(160, 0.4), 50, 900), 2), dice.Chance(0.5));
            var line = new InvoiceLine(
                dice.Pick(Kinds), "4600", net, isTaxed ? VatCode.High : VatCode.Exempt, isTaxed ? 21 : 0, isTaxed ? Math.Round(net * 0.21m, 2, MidpointRounding.AwayFromZero) : 0,
                new(ActivityId: session.ActivityId));
            // An order is given in the first days of the month, when the activity was planned before, and is not carried into another year or organisation.
            var isOrdered = session.PlannedOn < month && session.On > month.AddDays(8) && month.Month < 12 && month != World.Merger && dice.Chance(Ordered);
            yield return new(session, keeper, line, isOrdered ? month.AddDays(dice.Between(2, 7)) : null, dice);
        }
    }

    private IEnumerable<Play> Tell(Bill bill, int at, DateOnly month)
    {
        var (keeper, session, dice, total) = (bill.Keeper, bill.Session, bill.Dice, bill.Line.Net + bill.Line.VatAmount);
        var (budget, order) = (Commitments.BudgetOf(keeper, month.Year), Math.Ceiling(total / 10) * 10);
        var commitment = bill.OrderedOn is null ? null : money.Commitments.Bind(budget, order, money.MostBound(keeper, month.Year));
        if (commitment is not null)
            yield return new(bill.OrderedOn!.Value.At(14 + (at * 0.001)), keeper.Controller, new ReserveCommitment(
                BudgetsStory.Activities, order, new(CommitmentPurpose.Activity, session.ActivityId, session.Number), bill.OrderedOn.Value), budget);

        var (registrar, received) = money.Acting(keeper, session.On.AddDays(dice.Between(3, 9)));
        var (number, professional) = ($"{keeper.Short}-zzp-{month:yyMM}-{at:000}", dice.Between(1, 30));
        yield return new(received.At(9 + (at * 0.002)), registrar.Clerk, new ReceiveInvoice(
            registrar == keeper ? null : keeper.Id, null, $"zzp-{professional:000}", $"{SyntheticPeople.Name(dice)} {professional}", number, session.On.AddDays(1),
            session.On.AddDays(31), received, total, [bill.Line]), As: number);
        if (commitment is { } bound) yield return new(received.At(12 + (at * 0.001)), registrar.Controller, new MatchInvoice(budget, bound, received), $"@{number}");
        var (first, approved) = money.Acting(keeper, received.AddDays(1));
        var (second, agreed) = money.Acting(keeper, received.AddDays(dice.Between(1, 4)));
        if (agreed > World.Last) yield break;
        yield return new(approved.At(11), first.Controller, new ApproveInvoice(approved), $"@{number}");
        yield return new(agreed.At(13), second.Director, new ApproveInvoice(agreed), $"@{number}");
        keeper.Purse.Add(new(money.Acting(keeper, agreed.AddDays(dice.Between(5, 20)).Workday()).On, -total, number, "Professional"));
    }

    private sealed record Bill(HeldSession Session, Bookkeeper Keeper, InvoiceLine Line, DateOnly? OrderedOn, Dice Dice);
}
