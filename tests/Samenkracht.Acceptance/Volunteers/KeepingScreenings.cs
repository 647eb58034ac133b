using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Volunteers.Reactions;
using Samenkracht.Volunteers.Screenings;
using static Samenkracht.Acceptance.Scenarios.PeopleScenarios;

namespace Samenkracht.Acceptance.Volunteers;

public sealed class KeepingScreenings(AppFixture app) : AppSpec(app)
{
    private static readonly DateOnly Asked = new(2021, 1, 10);

    private async Task<string> AScreening(string volunteer, string who = Coordinator, DateOnly? on = null) =>
        (await Started(who, "/v1/screenings", new RequestScreening(volunteer.IdIn(), on ?? Asked))).Path;

    private async Task<JsonElement[]> FactsOf(string path) => [.. (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray()];

    [Fact]
    public async Task that_run_out_makes_them_expire_by_themselves_until_the_next()
    {
        var (_, volunteer) = await this.AVolunteer();
        var screening = await AScreening(volunteer);
        await Followed(
            _ => this.Changed(Coordinator, screening, "confirmations", new ConfirmScreening("1234567", new(2018, 3, 1), new(2021, 2, 1))),
            session => session.WaitForCondition(new Handled<ExpireScreening>(message => message.ScreeningId == screening.IdIn())));

        var facts = await FactsOf(screening);
        var (confirmed, expired) = (facts[^2], facts[^1]);
        Assert.Equal(
            ("volunteers.screening-expired", "reaction-expire-screening", "2021-03-01"), (expired.Text("type"), expired.Text("subject"), expired.Text("validFrom")));
        Assert.Equal((confirmed.Text("correlationId"), "reaction"), (expired.Text("correlationId"), expired.Text("through")));
        Assert.Equal(
            ("confirmed", "expired"), ((await Get(Coordinator, $"{screening}?validOn=2021-02-28")).Json.Text("status"), (await Get(Coordinator, screening)).Json.Text("status")));

        await this.Changed(Coordinator, screening, "requests", new RequestScreeningAgain(new(2025, 6, 1)));
        await this.Changed(Coordinator, screening, "confirmations", new ConfirmScreening("7654321", new(2025, 6, 20), new(2025, 7, 1)));
        var proofs = (await Get(Coordinator, screening)).Json.GetProperty("proofs").EnumerateArray().ToArray();
        Assert.Equal(["2021-02-28", "2028-06-19"], proofs.Select(proof => proof.Text("until")));
    }

    [Fact]
    public async Task shows_the_number_to_who_has_the_purpose_only()
    {
        var (_, volunteer) = await this.AVolunteer();
        var screening = await AScreening(volunteer);
        await this.Changed(Coordinator, screening, "confirmations", new ConfirmScreening("N-4711", new(2025, 6, 20), new(2025, 7, 1)));

        foreach (var who in new[] { Coordinator, "director-deventer" }) Assert.Equal("N-4711", (await Get(who, screening)).Is(200).Json.Text("certificateNumber"));
        foreach (var who in new[] { "staff-deventer", "auditor" }) Assert.Null((await Get(who, screening)).Is(200).Json.Text("certificateNumber"));
        (await Get(CoordinatorInHengelo, screening)).Is(404);
        (await Get("network-office", screening)).Is(403);
    }

    [Fact]
    public async Task tells_whose_end_is_near()
    {
        var (person, volunteer) = await this.AVolunteer();
        var screening = await AScreening(volunteer);
        await this.Changed(Coordinator, screening, "confirmations", new ConfirmScreening("N-12", new(2025, 6, 20), new(2025, 7, 1)));

        Assert.Equal([volunteer.IdIn()], (await Get(Coordinator, $"/v1/volunteers?screeningUntil=2028-06-19&person={person.IdIn()}")).Is(200).Ids());
        Assert.Empty((await Get(Coordinator, $"/v1/volunteers?screeningUntil=2028-06-18&person={person.IdIn()}")).Ids());
        Assert.Empty((await Get(CoordinatorInHengelo, $"/v1/volunteers?screeningUntil=2028-06-19&person={person.IdIn()}")).Ids());

        var list = (await Get(Coordinator, $"/v1/screenings?volunteer={volunteer.IdIn()}&status=confirmed&organisation={Deventer}&validUntil=2028-06-19")).Is(200);
        Assert.Equal((screening.IdIn(), null), (Assert.Single(list.Ids()), list.Json.GetProperty("items")[0].Text("certificateNumber")));
        Assert.Empty((await Get(Coordinator, $"/v1/screenings?volunteer={volunteer.IdIn()}&validUntil=2028-06-18")).Ids());
        Assert.Empty((await Get("staff-hengelo", $"/v1/screenings?volunteer={volunteer.IdIn()}")).Ids());
    }

    [Fact]
    public async Task ends_by_hand_by_a_refusal_or_is_waived_by_a_director()
    {
        var (_, volunteer) = await this.AVolunteer();
        var screening = await AScreening(volunteer);
        await this.Changed(Coordinator, screening, "refusals", new RefuseScreening(new(2021, 2, 1)));
        var waiver = new WaiveScreening(new(2030, 12, 31), "Werkt alleen samen met een medewerker", new(2021, 3, 1));
        (await Post(Coordinator, $"{screening}/waivers", waiver, (await Get(Coordinator, screening)).Tag)).Is(403);
        await this.Changed("director-deventer", screening, "waivers", waiver);
        Assert.Equal("waived", (await Get(Coordinator, screening)).Json.Text("status"));
        await this.Changed(Coordinator, screening, "expiries", new RecordExpiry(new(2021, 9, 1)));
        Assert.Equal("2021-08-31", Assert.Single((await Get(Coordinator, screening)).Json.GetProperty("proofs").EnumerateArray()).Text("until"));
    }

    // Hengelo decided otherwise for the year 2011 only, so that no other story meets its policy.
    [Fact]
    public async Task follows_the_policy_of_the_library()
    {
        (await Post(CoordinatorInHengelo, "/v1/screening-policies", new SetScreeningPolicy(Hengelo, 24, new(2011, 1, 1)))).Is(403);
        var (policy, _) = await Started("director-hengelo", "/v1/screening-policies", new SetScreeningPolicy(Hengelo, 24, new(2011, 1, 1)));
        await this.Changed("director-hengelo", policy, "changes", new ChangeScreeningPolicy(36, new(2012, 1, 1), "Gelijk aan het advies van de branche"));
        Assert.Equal([24, 36], (await Get(CoordinatorInHengelo, policy)).Is(200).Json.GetProperty("validities").EnumerateArray().Select(one => one.GetProperty("months").GetInt32()));

        var (_, volunteer) = await this.AVolunteer(CoordinatorInHengelo, new(2011, 2, 1));
        var screening = await AScreening(volunteer, CoordinatorInHengelo, new(2011, 2, 1));
        await this.Changed(CoordinatorInHengelo, screening, "confirmations", new ConfirmScreening("N-1", new(2011, 2, 15), new(2011, 3, 1)));
        Assert.Equal("2013-02-14", Assert.Single((await Get(CoordinatorInHengelo, screening)).Json.GetProperty("proofs").EnumerateArray()).Text("until"));
        (await Get("director-deventer", policy)).Is(404);
        Assert.Equal([policy.IdIn()], (await Get("auditor", $"/v1/screening-policies?organisation={Hengelo}")).Is(200).Ids());
        Assert.DoesNotContain(policy.IdIn(), (await Get("staff-deventer", "/v1/screening-policies")).Is(200).Ids());
    }
}
