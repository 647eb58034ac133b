using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Acceptance.Programming;

public sealed class ReadingTheProgramme(AppFixture app) : ProgrammeStory(app)
{
    private static readonly DateOnly Autumn = new(2022, 9, 6);

    private async Task<IEnumerable<string>> Listed(string who, string query) => (await this.AllPages(who, $"/v1/activities?{query}")).Select(id => $"/v1/activities/{id}");

    [Fact]
    public async Task finds_activities_by_what_they_are()
    {
        var (node, house) = (await ANode(), await AHouse());
        var project = $"network-project-{ACode("taal")}";
        var first = await AnActivity(ALanguageCafe(node, project), house, FirstDay);
        var second = await AnActivity(ALanguageCafe(node) with { Theme = Theme.Work, TargetGroup = TargetGroup.JobSeekers }, house, Autumn);
        await this.Changed(Staff, second, "partners", new AssignPartner(Municipality, PartnerRole.Host, FirstDay));
        var on = $"planNode={Uri.EscapeDataString(node)}";

        Assert.Equal(new[] { first, second }.Order(StringComparer.Ordinal), await Listed("staff-hengelo", $"{on}&limit=1"));
        Assert.Equal([first], await Listed("auditor", $"project={project}&organisation={Deventer}&theme=language&targetGroup=lowLiterateAdults"));
        Assert.Equal([second], await Listed("auditor", $"{on}&partner={Municipality}"));
        Assert.Equal([first], await Listed("auditor", $"{on}&from=2022-02-01&until=2022-03-01"));
        Assert.Equal([second], await Listed("auditor", $"{on}&from=2022-03-02"));
        Assert.Equal([first], await Listed("auditor", $"{on}&until=2022-09-05"));
        Assert.Empty(await Listed("auditor", $"{on}&from=2022-03-02&until=2022-09-05"));
        Assert.Empty(await Listed("auditor", $"{on}&needsPlace=true"));
        Assert.Equal(2, (await Listed("integration-deventer-counters", $"{on}&needsPlace=false")).Count());
        Assert.Empty(await Listed("integration-deventer-counters", $"{on}&organisation={Hengelo}"));
        Assert.Empty(await Listed("auditor", $"{on}&offer=programme-offer-geen"));
    }

    [Fact]
    public async Task finds_what_is_free_led_by_inhabitants_or_meant_for_meeting()
    {
        var (node, house) = (await ANode(), await AHouse());
        var together = await AnActivity(ALanguageCafe(node), house, FirstDay);
        var debate = await AnActivity(
            ALanguageCafe(node) with { CoreFunction = CoreFunction.MeetingDebate, Price = 2.5m, GroupsBroughtTogether = false, CitizenLed = true }, house, FirstDay);
        var on = $"planNode={Uri.EscapeDataString(node)}";
        string[] first = [together], second = [debate];

        foreach (var of in new[] { "coreFunction=developmentEducation", "free=true", "citizenLed=false", "groupsBroughtTogether=true" })
            Assert.Equal(first, await Listed("staff-hengelo", $"{on}&{of}"));
        foreach (var of in new[] { "coreFunction=meetingDebate", "free=false", "citizenLed=true", "groupsBroughtTogether=false" })
            Assert.Equal(second, await Listed("staff-hengelo", $"{on}&{of}"));
        (await Get("auditor", "/v1/activities?free=perhaps")).Is(400);
    }

    [Fact]
    public async Task shows_what_takes_place_at_a_venue()
    {
        var (node, house) = (await ANode(), await AHouse());
        var activity = await AnActivity(ALanguageCafe(node) with { Title = "Taal, lezen en schrijven" }, house, Autumn, FirstDay);
        await this.Changed(Staff, activity, "cancellations", new CancelSession(1, "Te weinig aanmeldingen", new(2022, 9, 6)));
        var venue = $"/v1/venues/venue-{IdIn(house)}";

        var sessions = (await Get("auditor", $"{venue}/calendar?from=2022-01-01&until=2022-12-31")).Is(200).Json.GetProperty("sessions").EnumerateArray();
        Assert.Equal([(2, "planned"), (1, "cancelled")], sessions.Select(session => (session.GetProperty("session").GetInt32(), session.Text("status"))));
        Assert.Single((await Get("auditor", $"{venue}/calendar?from=2022-03-02&until=2022-12-31")).Is(200).Json.GetProperty("sessions").EnumerateArray());
        Assert.Empty((await Get("auditor", $"{venue}/calendar")).Is(200).Json.GetProperty("sessions").EnumerateArray());

        var text = (await Get("auditor", $"{venue}/icalendar?from=2022-01-01&until=2022-12-31", ("Accept", "text/calendar"))).Is(200);
        Assert.StartsWith("text/calendar", text.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text.Text, StringComparison.Ordinal);
        Assert.Contains($"DTSTART:20220301T183000Z\r\nDTEND:20220301T203000Z\r\nSUMMARY:Taal\\, lezen en schrijven\r\n", text.Text, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED\r\n", text.Text, StringComparison.Ordinal);
        (await Get("auditor", $"{venue}/calendar?from=2022-01-01&until=2023-03-01")).Is(400);
        (await Get("auditor", $"{venue}/calendar?from=2022-01-02&until=2022-01-01")).Is(400);
        (await Get("auditor", "/v1/venues/venue-nergens/calendar")).Is(404);
    }

    [Fact]
    public async Task adds_up_what_it_brought_as_it_was_known()
    {
        var (node, house) = (await ANode(), await AHouse());
        var activity = await AnActivity(ALanguageCafe(node), house, FirstDay);
        var partner = $"organisation-{ACode("partner")}";
        await this.Changed(Staff, activity, "partners", new AssignPartner(partner, PartnerRole.Host, FirstDay));
        await HoldFirst(activity, house);
        var before = DateTimeOffset.Parse((await Get("auditor", $"{activity}/history")).Json.GetProperty("facts").EnumerateArray().Last().Text("recordedAt")!, null).ToString("O");
        await this.Changed(Staff, activity, "attendance-corrections", new CorrectAttendance(1, AttendanceWay.Estimated, 20, [], "Achterin niet geteld"));

        Assert.Equal((1, 20, 180, 240), await Row("partner", partner, ""));
        Assert.Equal((1, 20, 180, 240), await Row("partner", partner, "&view=asNow"));
        Assert.Equal((1, 14, 180, 240), await Row("partner", partner, $"&knownAt={Uri.EscapeDataString(before)}"));
        Assert.Equal((1, 20, 180, 240), await Row("planNode", node, ""));
        Assert.Null(await Row("planNode", node, "&until=2022-02-28"));
        foreach (var (by, group) in new[] { ("theme", "language"), ("targetGroup", "lowLiterateAdults"), ("coreFunction", "developmentEducation") })
            Assert.NotNull(await Row(by, group, ""));

        async Task<(int, int, int, int)?> Row(string by, string group, string query)
        {
            var rows = (await Get("auditor", $"/v1/programme?by={by}&organisation={Deventer}&from=2022-01-01{query}")).Is(200).Json.GetProperty("rows").EnumerateArray()
                .Where(row => row.Text("group") == group).ToList();
            int Of(string member) => rows[0].GetProperty(member).GetInt32();
            return rows.Count == 0 ? null : (Of("sessions"), Of("participants"), Of("staffMinutes"), Of("volunteerMinutes"));
        }
    }

    [Fact]
    public async Task warns_of_what_asks_for_attention()
    {
        var (node, house) = (await ANode(), await AHouse());
        var day = new DateOnly(2031, 5, 6);
        var (alone, together) = (await AnActivity(ALanguageCafe(node), house, day), await AnActivity(ALanguageCafe(node), house, day));
        await this.Changed(Staff, together, "partners", new AssignPartner(Municipality, PartnerRole.Host, FirstDay));
        var warnings = $"/v1/programme-warnings?organisation={Deventer}&year=2031&limit=200";

        async Task<(bool, int, int)?> Of(string activity) => (await Get("auditor", warnings)).Is(200).Json.GetProperty("items").EnumerateArray()
            .Where(item => item.Text("activityId") == IdIn(activity))
            .Select(item => ((bool, int, int)?)(item.GetProperty("withoutPartner").GetBoolean(), item.GetProperty("lapsedNodes").GetArrayLength(), item.GetProperty("sessionsWithoutPlace").GetArrayLength()))
            .SingleOrDefault();

        Assert.Equal((true, 0, 0), await Of(alone));
        Assert.Null(await Of(together));
        await Told(new PolicyPlanInForce(node.Split('/')[0], 2, [], new(2021, 1, 1), new(2024, 12, 31)));
        await Told(new LocationClosureWasProposed(IdIn(house), new(2030, 1, 1), new(2026, 1, 1)));
        Assert.Equal((true, 1, 1), await Of(alone));
        Assert.Equal((false, 1, 1), await Of(together));
        (await Get("auditor", "/v1/programme-warnings?year=1")).Is(400);
        Assert.Equal(200, (await Get("integration-deventer-counters", "/v1/programme-warnings?year=2031")).Status);
    }
}
