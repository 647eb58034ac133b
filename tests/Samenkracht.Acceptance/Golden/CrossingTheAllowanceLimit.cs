using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Acceptance.Volunteers;
using Samenkracht.Common.Figures;
using Samenkracht.Volunteers.Allowances;

namespace Samenkracht.Acceptance.Golden;

/// <summary>A volunteer of two libraries crosses 210 euros in March 2024 through a late claim: blocked, flagged when it proves to be paid, corrected.</summary>
public sealed class CrossingTheAllowanceLimit(AppFixture app) : AllowanceStory(app)
{
    private async Task<decimal> PaidBy(string library)
    {
        var sums = await Host.Services.GetRequiredService<FigureReader>().SumAsync(
            new("volunteers", new(2024, 1, 1), new(2024, 12, 31)) { Organisations = [library], Measures = ["volunteer-allowance"] }, FigureBy.Nothing, default);
        return sums.Sum(sum => sum.Amount);
    }

    private async Task<(decimal Allowance, decimal Taxed)> StatementOf(string account)
    {
        var statement = (await Get(Director(One), $"{account}/statements")).Is(200).Json;
        return (statement.GetProperty("allowance").GetDecimal(), statement.GetProperty("taxed").GetDecimal());
    }

    private async Task<IReadOnlyList<string>> Cases(string open) => await this.AllPages(Director(One), $"/v1/payroll-cases?open={open}");

    [Fact]
    public async Task is_blocked_flagged_and_corrected_to_the_cent()
    {
        var account = await AnAccountOfBoth();
        await Claimed(account, One, 24m, new(2024, 4, 2));
        await Approved(account, One, 1, new(2024, 4, 5));
        Assert.Equal((120m, 0m), await StatementOf(account));

        // Blocked: 120.00 and 91.25 are more than 210.00.
        var tag = await Claimed(account, Two, 18.25m, new(2024, 5, 2));
        (await Post(Director(Two), $"{account}/approvals", new ApproveClaim(Person, 2, new(2024, 5, 20), OverLimit.Refuse, new(2024, 5, 3)), tag))
            .IsRefused("With this claim the month goes over its limit; refuse it, or pay the whole month as wages.");
        await this.Changed(Director(Two), account, "rejections", new RejectClaim(2, new(2024, 5, 3), "Maart komt boven de grens"));
        Assert.Equal((120m, 0m), await StatementOf(account));

        // Flagged: the money turns out to have been given already.
        await Followed(_ => this.Changed(
            Director(Two), account, "late-payments", new RecordLatePayment(Person, Hours(18.25m, 3), new(2024, 5, 2), new(2024, 5, 10), "Contant betaald door de locatie")));
        var flag = (await FactsOf(account)).Single(fact => fact.Text("type") == "volunteers.allowance-cap-exceeded").GetProperty("body");
        Assert.Equal((211.25m, 210m, "2024-03", "month"), (flag.GetProperty("total").GetDecimal(), flag.GetProperty("upTo").GetDecimal(), flag.Text("period"), flag.Text("limit")));
        Assert.Equal((211.25m, 211.25m), await StatementOf(account));
        Assert.Single(await Cases("true"));
        Assert.Equal((120m, 91.25m), (await PaidBy(One), await PaidBy(Two)));

        // Corrected: it is taken back, and 18 hours fit.
        await Followed(_ => this.Changed(Director(Two), account, "reversals", new ReverseClaim(3, new(2024, 5, 13), "Teruggestort")));
        Assert.Equal((120m, 0m), await StatementOf(account));
        Assert.Equal((0, 1), ((await Cases("true")).Count, (await Cases("false")).Count));
        await Claimed(account, Two, 18m, new(2024, 5, 14));
        await Approved(account, Two, 4, new(2024, 5, 15));

        Assert.Equal((210m, 0m), await StatementOf(account));
        Assert.Equal((120m, 90m), (await PaidBy(One), await PaidBy(Two)));
        Assert.Equal(210m, (await Get(Coordinator(Two), account)).Json.GetProperty("total").GetDecimal());
    }
}
