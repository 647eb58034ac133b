using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Schemes;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>The scheme of the province, under which network projects get money; when Bibliotheek Twente comes, the list of applicants changes.</summary>
internal sealed class ProjectGrantsStory(MoneyTelling money) : IStory
{
    public const string Scheme = $"funding-scheme-{Code}";

    private const string Code = "bibliotheek-van-de-toekomst", Sessions = "bijeenkomsten", Sharing = "delen";
    private static readonly DemoActor Province = new("grantor", "organisation-provincie-overijssel");
    private static readonly DateOnly Published = new(2021, 1, 5), Changed = new(2024, 1, 22), Refused = new(2024, 1, 15), Accepted = new(2024, 2, 5);

    public IEnumerable<Play> In(DateOnly month) =>
    [
        .. Published.IsIn(month) ? [Publish()] : Enumerable.Empty<Play>(),
        .. ProjectPlans.All.Where(plan => plan.ApprovedOn.IsIn(month) && money.Keepers.Any(keeper => keeper.Code == plan.Lead)).SelectMany(Grant).Where(play => DateOnly.FromDateTime(play.At.UtcDateTime) <= World.Last),
        .. Changed.IsIn(month) ? Change() : [],
        .. Accepted.IsIn(month) ? [new(Accepted.At(9), money.Successor.Director, new SubmitApplication(Accepted), $"grant-{Code}-twente")] : Enumerable.Empty<Play>(),
    ];

    private SchemeRules Rules(DateOnly on) => SchemeRules.Common with
    {
        CeilingPerApplication = 200_000m, MinimumCoFinancing = 0.25m, SharingRequired = true,
        Applicants = [.. money.Keepers.Where(keeper => keeper.Library is not null && keeper.KeepsOn(on)).Select(keeper => keeper.Id).Order(StringComparer.Ordinal)],
    };

    private Play Publish() => new(Published.At(9), Province, new PublishScheme(
        Code, Province.Organisation!, FunderKind.Province, "Bibliotheek van de toekomst", Rules(Published), 4_000_000m, Published.AddDays(5), null, [], Published));

    private IEnumerable<Play> Change()
    {
        var (own, id) = (money.Successor, $"grant-{Code}-twente");
        var application = new GrantApplication(
            "Taal dichtbij in Twente", 48_000m, 24_000m, new(2024, 4, 1), new(2025, 3, 31), null, [], [], SharesResults: true);
        yield return new(Refused.At(9), own.Clerk, new PrepareApplication($"{Code}-twente", Scheme, null, null, application, Refused));
        yield return new(Refused.At(10), own.Director, new SubmitApplication(Refused), id, "scheme-applicant-not-listed");
        yield return new(Changed.At(9), Province, new ChangeScheme(Rules(Changed), Accepted.AddDays(-4), "Bibliotheek Twente volgt drie bibliotheken op", Changed), Scheme);
    }

    private IEnumerable<Play> Grant(ProjectPlan plan)
    {
        var dice = money.Dice($"project {plan.Code}");
        var keeper = money.Keepers.Single(one => one.Code == plan.Lead);
        var (amount, id, code) = (12_000m * dice.Between(3, 9), $"grant-{plan.Code}", plan.Code);
        var (asked, awarded, until) = (plan.ApprovedOn.AddDays(2).Workday(), plan.StartedOn.AddDays(20).Workday(), plan.StartedOn.AddMonths(plan.Months));
        yield return new(asked.At(9), keeper.Clerk, new PrepareApplication(code, Scheme, null, null, new(
            plan.Title, amount, amount / 2, plan.StartedOn, until, plan.Id, [World.Node(plan.Node)], [], SharesResults: true), asked));
        yield return new(asked.AddDays(2).At(9), keeper.Director, new SubmitApplication(asked.AddDays(2)), id);
        yield return new(awarded.At(9), keeper.Controller, new RecordAward(
            amount, plan.StartedOn, until,
            [
                new(Sessions, "Bijeenkomsten van het project", ObligationMeasure.Sessions, Math.Max(1, Math.Floor((decimal)(plan.Months * money.Telling.Scale * 2))), null, until),
                new(Sharing, "Delen wat er is geleerd", null, null, null, until.AddDays(60)),
            ],
            [new(awarded.AddDays(10), amount * 0.8m)], $"P-{plan.ApprovedOn:yyyyMM}-{keeper.Number:00}", awarded), id);
        var paid = awarded.AddDays(10).Workday();
        yield return Receive(keeper, id, amount * 0.8m, paid, "voorschot");
        foreach (var play in Years(plan, keeper, id, amount, awarded)) yield return play;
        if (plan.End is null || plan.EndedOn.AddDays(220) > World.Last) yield break;
        var (accounted, settledOn) = (plan.EndedOn.AddDays(40).Workday(), plan.EndedOn.AddDays(170).Workday());
        yield return new(accounted.At(9), keeper.Controller, YearGrantsStory.Measured(id, Sessions, plan.StartedOn, until, accounted), id);
        yield return new(accounted.At(10), keeper.Controller, new MeetObligation(Sharing, "Beschreven in een praktijkverhaal", accounted), id);
        yield return new(accounted.At(11), keeper.Director, new RequestSettlement(amount, amount * 1.5m, amount / 2, accounted), id);
        var settled = plan.End == ProjectEnd.Stopped ? Math.Floor(amount * 0.85m) : amount;
        yield return new(settledOn.At(9), keeper.Controller, new RecordSettlement(
            settled, $"P-{settledOn:yyyyMM}-{keeper.Number:00}", settledOn, settled < amount ? "Het project is eerder gestopt" : null), id);
        yield return Receive(keeper, id, settled - (amount * 0.8m), settledOn.AddDays(20).Workday(), "slot");
    }

    // At the end of each year the part of its days is earned; the rest comes with the settlement.
    private static IEnumerable<Play> Years(ProjectPlan plan, Bookkeeper keeper, string id, decimal amount, DateOnly awarded)
    {
        var days = plan.StartedOn.AddMonths(plan.Months).DayNumber - plan.StartedOn.DayNumber + 1;
        for (var year = plan.StartedOn.Year; new DateOnly(year, 12, 31) <= plan.EndedOn && year < 2024; year++)
        {
            var (from, last) = (year == plan.StartedOn.Year ? plan.StartedOn : new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            var part = Math.Round(amount * (last.DayNumber - from.DayNumber + 1) / days, 2);
            if (last > awarded && last < plan.StartedOn.AddMonths(plan.Months))
                yield return new(last.AddDays(3).At(9), keeper.Controller, new ReleaseIncome(part, from, last, last), id);
        }
    }

    private static Play Receive(Bookkeeper keeper, string id, decimal amount, DateOnly on, string what)
    {
        keeper.Purse.Add(new(on, amount, $"{id["grant-".Length..]} {what}", "Provincie Overijssel", GrantId: id));
        return new(on.At(14), keeper.Controller, new ReceiveAdvance(amount, what, on), id);
    }
}
