using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Schemes;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>
/// Six libraries share one grant of the province by their inhabitants. One applies and passes the parts on as grants of their own; one leaves before that, and
/// the others divide its part.
/// </summary>
internal sealed class SharedGrantStory(MoneyTelling money) : IStory
{
    public const string Id = $"grant-{Code}";

    private const string Code = "samen-lezen-in-de-streek", Sharing = "delen", Title = "Samen lezen in de streek", Leaver = "bibliotheek-wierden";
    private const decimal Amount = 90_000m, CoFinancing = 40_000m, InAdvance = 72_000m, In2022 = 42_000m;

    private static readonly string[] Participants =
        ["bibliotheek-deventer", "bibliotheek-hengelo", "bibliotheek-salland", "bibliotheek-dalfsen-nieuwleusen", "bibliotheek-dinkelland", Leaver];

    private static readonly DateOnly Asked = new(2022, 1, 17), Awarded = new(2022, 3, 14), From = new(2022, 4, 1), Until = new(2023, 10, 31);
    private static readonly DateOnly Agreed = new(2022, 3, 21), Left = new(2022, 5, 2), Passed = new(2022, 5, 16), Requested = new(2023, 12, 4), Settled = new(2024, 3, 11);

    public IEnumerable<Play> In(DateOnly month) => !Asked.IsIn(month) ? [] : [.. Lead(Keeper(Participants[0])), .. Parts().SelectMany(part => Part(Keeper(Participants[0]), part.Keeper, part.Amount))];

    private Bookkeeper Keeper(string code) => money.Keepers.Single(keeper => keeper.Code == code);

    private IReadOnlyList<ShareWeight> Key => [.. Participants.Select(code => new ShareWeight($"organisation-{code}", Keeper(code).Library!.Profile.Population))];

    // What the others get after one left, to the cent.
    private IEnumerable<(Bookkeeper Keeper, decimal Amount)> Parts() => ShareKey
        .Again(Amount, [.. ShareKey.Divide(Amount, Key).Select(share => share.OrganisationId == Keeper(Leaver).Id ? share with { Weight = 0, Amount = 0 } : share)])
        .Where(share => share.Amount > 0 && share.OrganisationId != Keeper(Participants[0]).Id)
        .Select(share => (money.Keepers.Single(keeper => keeper.Id == share.OrganisationId), share.Amount));

    private IEnumerable<Play> Lead(Bookkeeper lead)
    {
        var (received, paid, year) = (Awarded.AddDays(21), Settled.AddDays(21), new DateOnly(2022, 12, 31));
        lead.Purse.Add(new(received, InAdvance, $"{Code} voorschot", "Provincie Overijssel", GrantId: Id));
        lead.Purse.Add(new(paid, Amount - InAdvance, $"{Code} slot", "Provincie Overijssel", GrantId: Id));
        return
        [
            new(Asked.At(9), lead.Clerk, new PrepareApplication(Code, ProjectGrantsStory.Scheme, null, null, new(
                Title, Amount, CoFinancing, From, Until, null, [World.Node("a1-d1")], [.. Key.Select(one => one.OrganisationId).Where(id => id != lead.Id)], SharesResults: true), Asked)),
            new(Asked.AddDays(2).At(9), lead.Director, new SubmitApplication(Asked.AddDays(2)), Id),
            new(Awarded.At(9), lead.Controller, new RecordAward(
                Amount, From, Until, [new(Sharing, "Delen wat er is geleerd", null, null, null, Until.AddDays(60))], [new(received, InAdvance)], "P-2022-0314", Awarded), Id),
            new(Agreed.At(9), lead.Controller, new AgreeShares(Key, Agreed), Id),
            new(received.At(14), lead.Controller, new ReceiveAdvance(InAdvance, "voorschot", received), Id),
            new(Left.At(9), lead.Controller, new RecomputeShares(Keeper(Leaver).Id, 0, Left, "Te weinig mensen om mee te doen"), Id),
            new(year.AddDays(3).At(9), lead.Controller, new ReleaseIncome(In2022, From, year, year), Id),
            new(Requested.At(9), lead.Controller, new MeetObligation(Sharing, "Beschreven in een praktijkverhaal", Requested), Id),
            new(Requested.At(10), lead.Director, new RequestSettlement(Amount, Amount + CoFinancing, CoFinancing, Requested), Id),
            new(Settled.At(9), lead.Controller, new RecordSettlement(Amount, "P-2024-0311", Settled, null), Id),
            new(paid.At(14), lead.Controller, new ReceiveAdvance(Amount - InAdvance, "slot", paid), Id),
        ];
    }

    private static IEnumerable<Play> Part(Bookkeeper lead, Bookkeeper keeper, decimal amount)
    {
        var (code, id, paid) = ($"{Code}-{keeper.Short}", $"{Id}-{keeper.Short}", Passed.AddDays(7));
        lead.Purse.Add(new(paid, -amount, $"{code} doorgegeven", keeper.Name, Accounts.Creditors, PartnerId: keeper.Id));
        keeper.Purse.Add(new(paid, amount, $"{code} ontvangen", lead.Name, GrantId: id));
        return
        [
            new(Left.AddDays(3).At(9), keeper.Clerk, new PrepareApplication(code, null, lead.Id, FunderKind.Fund, new(Title, amount, 0, From, Until, null, [], [], ParentGrantId: Id), Left.AddDays(3))),
            new(Left.AddDays(4).At(9), keeper.Director, new SubmitApplication(Left.AddDays(4)), id),
            new(Passed.At(9), lead.Controller, new PassThrough(id, amount, Passed), Id),
            new(Passed.AddDays(1).At(9), keeper.Controller, new RecordAward(amount, From, Until, [], [new(paid, amount)], $"D-{keeper.Number:00}", Passed.AddDays(1)), id),
            new(paid.At(14), keeper.Controller, new ReceiveAdvance(amount, "doorgegeven", paid), id),
        ];
    }
}
