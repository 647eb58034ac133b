using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Acceptance.Volunteers;

public sealed class PayingVolunteers(AppFixture app) : AllowanceStory(app)
{
    [Fact]
    public async Task follows_the_rule_of_the_organisation()
    {
        var rule = (await Started(Director(One), "/v1/allowance-rules", new SetAllowanceRule(One, AllowanceUnit.Hour, 5m, null, new(2023, 1, 1)))).Path;
        await this.Changed(Director(One), rule, "rates", new ChangeAllowanceRate(AllowanceUnit.Month, 100m, null, new(2024, 1, 1)));
        var rates = (await Get($"controller@{One}", rule)).Is(200).Json.GetProperty("rates");
        Assert.Equal((2, "month"), (rates.GetArrayLength(), rates[1].Text("unit")));
        (await Get(Director(Two), rule)).Is(404);
        (await Post(Coordinator(One), "/v1/allowance-rules", new SetAllowanceRule(One, AllowanceUnit.Hour, 5m, null, new(2023, 1, 1)))).Is(403);
    }

    [Fact]
    public async Task is_claimed_by_one_and_approved_by_another()
    {
        var account = await AnAccountOfBoth();
        var id = account.Split('/')[^1];
        var tag = await this.Changed(Coordinator(One), account, "expense-claims", new ClaimExpense(Person, 48m, new string('a', 64), new(2024, 3, 8), new(2024, 4, 2)));
        (await Post(Coordinator(One), $"{account}/approvals", new ApproveClaim(Person, 1, new(2024, 4, 20), OverLimit.Refuse, new(2024, 4, 3)), tag))
            .IsRefused("Somebody else than who claimed approves the claim.");
        Assert.Equal([$"{id}-claim-1"], (await Get(Director(One), "/v1/allowance-claims?status=open&year=2024")).Is(200).Ids());
        Assert.Empty((await Get(Director(Two), "/v1/allowance-claims?status=open&year=2024")).Ids());
        await Approved(account, One, 1, new(2024, 4, 3));

        var statement = (await Get($"controller@{One}", $"{account}/statements")).Is(200).Json;
        Assert.Equal((0m, 48m), (statement.GetProperty("allowance").GetDecimal(), statement.GetProperty("expenses").GetDecimal()));
        Assert.Equal([id], (await Get(Director(Two), $"/v1/allowance-accounts?person={Person}&year=2024&organisation={One}")).Is(200).Ids());
        tag = (await Get(Coordinator(One), account)).Tag;
        (await Post(Coordinator(One), $"{account}/organisations", new ShareAllowanceAccount(Person, Two, new(2024, 4, 4)), tag)).Is(204);
    }

    [Fact]
    public async Task is_not_for_days_after_leaving()
    {
        var account = await AnAccountOfBoth();
        await Claimed(account, One, 10m, new(2024, 4, 2));
        await Followed(_ => this.Changed(Coordinator(One), VolunteerAt(One), "leavings", new LeaveVolunteer(LeavingGround.Moved, new(2024, 3, 15))));

        var (left, rejected) = ((await FactsOf(VolunteerAt(One)))[^1], (await FactsOf(account))[^1]);
        Assert.Equal(("volunteers.claim-rejected", "reaction-stop-allowance"), (rejected.Text("type"), rejected.Text("subject")));
        Assert.Equal((left.Text("correlationId"), left.Text("id")), (rejected.Text("correlationId"), rejected.Text("causationId")));
        (await Get("staff@organisation-bibliotheek-elders", account)).Is(404);
        (await Get("network-office", account)).Is(403);
    }

    [Fact]
    public async Task is_netted_when_fewer_hours_were_worked()
    {
        var account = await AnAccountOfBoth();
        await Claimed(account, One, 10m, new(2024, 4, 2));
        await Approved(account, One, 1, new(2024, 4, 5));
        var told = new ConfirmedHoursLowered(Person, One, new(2024, 3, 1), 8 * 60, new(2024, 5, 2), "Dienst verviel");
        await Followed(context => context.PublishAsync(told).AsTask());
        await Followed(context => context.PublishAsync(told).AsTask());

        Assert.Equal(["volunteers.claim-reversed", "volunteers.claim-restated"], (await FactsOf(account))[^2..].Select(fact => fact.Text("type")));
        Assert.Equal(40m, (await Get(Director(One), account)).Json.GetProperty("total").GetDecimal());
    }
}
