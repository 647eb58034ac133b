using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Allocations;

namespace Samenkracht.Acceptance.Finance;

public sealed class DividingCosts(AppFixture app) : BudgetStory(app)
{
    private const string Deventer = "organisation-bibliotheek-deventer";
    private const string Hengelo = "organisation-bibliotheek-hengelo";

    private async Task<string> AnAllocation(AllocationPurpose purpose) =>
        (await Started(Controller, "/v1/cost-allocations", new OpenAllocation(ACode("verdeling"), Entity, purpose, "Verdeling", new(2021, 9, 6)))).Path;

    [Fact]
    public async Task by_a_key_that_all_could_read_before_is_exact_and_can_be_reversed()
    {
        await OpenBooks(2022);
        var allocation = await AnAllocation(AllocationPurpose.CentralServices);
        await this.Changed(Controller, allocation, "keys", new SetKey(2022, [new(Deventer, 0.6m), new(Hengelo, 0.4m)], new(2021, 11, 1)));
        (await Post(Controller, $"{allocation}/keys", new SetKey(2022, [new(Deventer, 0.6m), new(Hengelo, 0.4m)], new(2022, 1, 1)), (await Get(Controller, allocation)).Tag))
            .IsRefused("A key is published before its year begins.");
        await Followed(_ => this.Changed(Controller, allocation, "runs", new RunAllocation(new(2022, 1, 1), new(2022, 3, 31), [new("4400", 100.01m)], new(2022, 4, 4))));
        Assert.Equal(new Dictionary<string, decimal> { ["1300"] = 100.01m, ["4900"] = -100.01m }, await BalancesOn(new(2022, 4, 4)));

        await Followed(_ => this.Changed(Controller, allocation, "run-reversals", new ReverseRun(1, new(2022, 4, 11), "Verkeerde facturen")));
        Assert.Equal(0m, (await BalancesOn(new(2022, 4, 11)))["1300"]);
        Assert.True((await Get(Controller, allocation)).Is(200).Json.GetProperty("runs")[0].GetProperty("isReversed").GetBoolean());
        (await Get($"controller@{Deventer}", allocation)).Is(404);
    }

    [Fact]
    public async Task in_solidarity_shows_every_member_how_the_key_was_made()
    {
        var allocation = await AnAllocation(AllocationPurpose.CentralServices);
        await this.Changed(Controller, allocation, "solidarity-keys", new SetSolidarityKey(2022, 0.2m, [new(Deventer, 100_000m), new(Hengelo, 60_000m)], new(2021, 11, 1)));

        var keys = (await Get("staff-hengelo", $"/v1/allocation-keys?organisation={Entity}&purpose=centralServices")).Is(200).Json.GetProperty("items")[0].GetProperty("keys")[0];
        Assert.Equal("solidarity", keys.Text("basis"));
        Assert.Equal([0.6m, 0.4m], keys.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("share").GetDecimal()));
        Assert.Equal([allocation.Split('/')[^1]], (await Get(Controller, "/v1/cost-allocations?purpose=centralServices")).Is(200).Ids());
        (await Get("staff-hengelo", "/v1/cost-allocations")).Is(403);
    }

    [Fact]
    public async Task of_VAT_is_corrected_when_the_year_is_over()
    {
        await OpenBooks(2022, 2023);
        var allocation = await AnAllocation(AllocationPurpose.VatProRata);
        await this.Changed(Controller, allocation, "keys", new SetKey(2022, [new(CostAllocation.Recoverable, 0.5m), new(CostAllocation.NotRecoverable, 0.5m)], new(2021, 11, 1)));
        await Followed(_ => this.Changed(Controller, allocation, "runs", new RunAllocation(new(2022, 1, 1), new(2022, 12, 31), [new("1350", 1_000m)], new(2022, 12, 31))));
        Assert.Equal(500m, (await BalancesOn(new(2022, 12, 31)))["4950"]);

        await Followed(_ => this.Changed(Controller, allocation, "definitive-keys", new SetDefinitiveKey(
            2022, [new(CostAllocation.Recoverable, 0.45m), new(CostAllocation.NotRecoverable, 0.55m)], new(2023, 3, 6), "Omzet van 2022")));
        Assert.Equal(50m, (await BalancesOn(new(2023, 3, 6)))["4950"]);
    }
}
