using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Reserves;
using Samenkracht.Finance.Successions;

namespace Samenkracht.Acceptance.Finance;

public sealed class KeepingReserves(AppFixture app) : BudgetStory(app)
{
    private const string Giver = "organisation-stichting-leesfonds";
    private const string Grantor = "organisation-gemeente-deventer";

    private static CreateReserve AFund(string organisation, decimal opening = 0m) =>
        new(null, organisation, ReserveKind.DesignatedFund, "Jeugdfonds", null, "jeugd-lezen", Giver, opening, "2022-12", new(2022, 6, 6));

    [Fact]
    public async Task moves_money_in_the_books_and_keeps_a_fund_for_its_goal()
    {
        await OpenBooks(2022, 2023);
        var (fund, _) = await Started(Director, "/v1/reserves", AFund(Entity));
        await Followed(_ => this.Changed(Controller, fund, "additions", new AddToReserve(1_000m, "2023-02", new(2023, 2, 6), "Gift")));
        await Followed(_ => this.Changed(Controller, fund, "withdrawals", new WithdrawFromReserve(250m, "jeugd-lezen", "2023-03", new(2023, 3, 6), "Brugklassen")));
        (await Post(Controller, $"{fund}/withdrawals", new WithdrawFromReserve(250m, "verbouwing", "2023-03", new(2023, 3, 6), "Verbouwing"), (await Get(Controller, fund)).Tag))
            .IsRefused("A designated fund is spent on its own goal only.");

        Assert.Equal(new Dictionary<string, decimal> { ["0530"] = -750m, ["9900"] = 750m }, await BalancesOn(new(2023, 3, 6)));
        Assert.Equal((750m, 1_000m), (
            (await Get(Controller, fund)).Is(200).Json.GetProperty("balance").GetDecimal(), (await Get(Controller, $"{fund}?validOn=2023-03-05")).Json.GetProperty("balance").GetDecimal()));

        await Followed(_ => this.Changed(Director, fund, "releases", new ReleaseReserve(new(2023, 4, 3), "2023-05", new(2023, 5, 1), "Voltooid")));
        Assert.Equal(0m, (await BalancesOn(new(2023, 5, 1)))["0530"]);
        (await Post(Controller, $"{fund}/releases", new ReleaseReserve(null, "2023-05", new(2023, 5, 1), "Voltooid"), (await Get(Controller, fund)).Tag)).Is(403);
    }

    [Fact]
    public async Task has_one_equalisation_reserve_for_each_grantor()
    {
        CreateReserve equalisation = new(null, Entity, ReserveKind.Equalisation, "Egalisatie gemeente", Grantor, null, null, 0m, "2022-12", new(2022, 6, 6));
        var (reserve, _) = await Started(Director, "/v1/reserves", equalisation);
        (await Post(Director, "/v1/reserves", equalisation)).IsRefused("There is one with this code already.");
        await Started(Director, "/v1/reserves", AFund(Entity));

        Assert.Equal([reserve.Split('/')[^1]], (await Get(Controller, $"/v1/reserves?kind=equalisation&grantor={Grantor}&released=false")).Is(200).Ids());
        Assert.Equal(2, (await this.AllPages("auditor", $"/v1/reserves?organisation={Entity}&limit=1")).Count);
        Assert.Empty((await Get(Controller, "/v1/reserves?released=true")).Is(200).Ids());
        (await Get($"controller@organisation-{ACode("ander")}", reserve)).Is(404);
    }

    [Fact]
    public async Task goes_with_the_budgets_to_a_successor_and_comes_back_when_the_deed_is_annulled()
    {
        MergingLibrary[] libraries = [await this.AMergingLibrary(), await this.AMergingLibrary()];
        var (merger, successor) = await this.AProposal(libraries);
        await this.ReadyForTheDeed(merger, libraries);
        var (fund, _) = await Started($"director@{libraries[0].Id}", "/v1/reserves", AFund(libraries[0].Id, 500m));
        var (budget, _) = await Started($"controller@{libraries[1].Id}", "/v1/budgets", ADraft(libraries[1].Id));

        await Followed(async _ => (await Post("network-office", $"{merger}/deeds", MergerScenarios.TheDeed([]), (await Get("network-office", merger)).Tag)).Is(204));

        var deed = await LastFact(merger);
        foreach (var (thing, type) in new[] { (fund, "finance.reserve-assigned"), (budget, "finance.budget-carried-over") })
        {
            var followed = await LastFact(thing);
            Assert.Equal((type, deed.Text("correlationId"), deed.Text("id"), "2024-01-01"),
                (followed.Text("type"), followed.Text("correlationId"), followed.Text("causationId"), followed.Text("validFrom")));
            (await Get($"controller@{successor}", thing)).Is(200);
        }

        (await Get($"controller@{libraries[0].Id}", fund)).Is(404);
        var succession = $"/v1/money-successions/{MoneySuccession.IdOf(merger.Split('/')[^1])}";
        Assert.Equal(
            [("budgets", budget.Split('/')[^1]), ("reserves", fund.Split('/')[^1])],
            (await Get($"director@{successor}", succession)).Is(200).Json.GetProperty("parts").EnumerateArray().Select(part => (part.Text("what")!, part.GetProperty("ids")[0].GetString()!)).Order());

        await Told(new DeedWasAnnulled(merger.Split('/')[^1], [libraries[0].Id, libraries[1].Id], successor, MergerScenarios.TheDay, new(2024, 6, 3)));
        (await Get($"controller@{libraries[0].Id}", fund)).Is(200);
        (await Get($"controller@{libraries[1].Id}", budget)).Is(200);
        (await Get($"controller@{successor}", budget)).Is(404);
        Assert.All((await Get("auditor", succession)).Json.GetProperty("parts").EnumerateArray(), part => Assert.True(part.GetProperty("isBroughtBack").GetBoolean()));
        var facts = (await FactsOf(succession)).Length;
        await Told(new DeedWasAnnulled(merger.Split('/')[^1], [libraries[0].Id, libraries[1].Id], successor, MergerScenarios.TheDay, new(2024, 6, 3)));
        Assert.Equal(facts, (await FactsOf(succession)).Length);
    }
}
