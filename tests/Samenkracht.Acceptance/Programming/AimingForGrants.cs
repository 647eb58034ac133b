using Samenkracht.Acceptance.Finance;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Grants;
using static Samenkracht.Acceptance.Scenarios.ProgrammingScenarios;

namespace Samenkracht.Acceptance.Programming;

public sealed class AimingForGrants(AppFixture app) : GrantStory(app)
{
    private async Task<(string GrantId, decimal Value)[]> Obliged(string indicator, string query = "") =>
    [
        .. (await Get("auditor", $"{indicator}{query}")).Is(200).Json.GetProperty("obliged").EnumerateArray().Select(one => (one.Text("grantId")!, one.GetProperty("value").GetDecimal())),
    ];

    [Fact]
    public async Task sets_targets_with_an_award_and_lets_them_go_with_its_withdrawal()
    {
        await OpenBooks(2022, 2023);
        var indicator = $"/v1/indicators/{await this.AnIndicator()}";
        var grant = await ASubmission();
        await Does(grant, "awards", new RecordAward(
            180_000m, From, Until, [new("bezoeken", "Meer bezoeken", null, 320_000m, null, Until, indicator.Id())], [], "2022-0117", new(2022, 3, 15)), Director);

        Assert.Equal([(grant.Id(), 320_000m)], await Obliged(indicator));
        var (awarded, aimed) = ((await Get("auditor", $"{grant}/awards")).Is(200).Json.GetProperty("facts")[0], (await Get("auditor", $"{indicator}/history")).Is(200).Json.GetProperty("facts")[1]);
        Assert.Equal(
            ("programming.indicator-target-obliged", awarded.Text("correlationId"), awarded.Text("id"), "reaction-aim-for-grant"),
            (aimed.Text("type"), aimed.Text("correlationId"), aimed.Text("causationId"), aimed.Text("subject")));

        await Does(grant, "award-withdrawals", new WithdrawAward("2023-0071", new(2023, 3, 1), "Niet zelf gedragen"));
        Assert.Empty(await Obliged(indicator));
        Assert.Equal([(grant.Id(), 320_000m)], await Obliged(indicator, "?validOn=2023-02-28"));

        await Does(grant, "objections", new LodgeObjection(DecisionOfGrantor.AwardWithdrawal, "Wel zelf gedragen", new(2023, 3, 20)), Director);
        await Does(grant, "objection-decisions", new DecideObjection(true, "2023-0201", new(2023, 6, 1)));
        Assert.Equal([(grant.Id(), 320_000m)], await Obliged(indicator));
    }
}
