using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Programming.Activities;

namespace Samenkracht.Acceptance.Programming;

public sealed class RunningAnActivity(AppFixture app) : ProgrammeStory(app)
{
    private static readonly DateOnly SecondDay = new(2022, 3, 8);
    private static readonly DateOnly ThirdDay = new(2022, 3, 15);

    private async Task<(int, int, int, int)> Figures(string activity, string query = "")
    {
        var figures = (await Get("auditor", activity + query)).Is(200).Json.GetProperty("figures");
        int Of(string member) => figures.GetProperty(member).GetInt32();
        return (Of("sessions"), Of("participants"), Of("staffMinutes"), Of("volunteerMinutes"));
    }

    [Fact]
    public async Task from_the_plan_to_the_last_correction()
    {
        var (node, house) = (await ANode(), await AHouse());
        var activity = await AnActivity(ALanguageCafe(node), house, FirstDay, SecondDay, ThirdDay);
        await this.Changed(Staff, activity, "partners", new AssignPartner(Municipality, PartnerRole.Referrer, new(2022, 1, 10)));
        await this.Changed(Staff, activity, "registration-openings", new OpenRegistration(new(2022, 1, 20)));
        await this.Changed(Staff, activity, "reschedulings", new RescheduleSession(2, IdIn(house), Evening(new(2022, 3, 10)), 90, "De docent is ziek"));
        await HoldFirst(activity, house);
        await this.Changed(Staff, activity, "held-sessions", new HoldSession(2, IdIn(house), new(2022, 3, 10)));
        await this.Changed(Staff, activity, "cancellations", new CancelSession(3, "Te weinig aanmeldingen", new(2022, 3, 12)));
        (await Post(Staff, $"{activity}/completions", new CompleteActivity(new(2022, 3, 20)), (await Get(Staff, activity)).Tag))
            .IsRefused("The attendance of some sessions is not recorded yet.");
        await this.Changed("director-deventer", activity, "annulments", new AnnulSession(2, "Dubbel ingevoerd", new(2022, 3, 18)));
        await this.Changed(Staff, activity, "completions", new CompleteActivity(new(2022, 3, 20)));
        await this.Changed(Staff, activity, "attendance-corrections", new CorrectAttendance(1, AttendanceWay.Counted, 16, [], "Twee stonden niet op de lijst"));
        await this.Changed(Staff, activity, "hour-corrections", new CorrectHours(1, 200, 240, "Voorbereiding vergeten"));

        var now = (await Get("auditor", activity)).Is(200).Json;
        Assert.Equal((Deventer, "physical", "2022-03-20"), (now.Text("organisationId"), now.Text("deliveryForm"), now.Text("completedOn")));
        Assert.Equal(["held", "annulled", "cancelled"], now.GetProperty("sessions").EnumerateArray().Select(session => session.Text("status")));
        Assert.Equal((1, 16, 200, 240), await Figures(activity));
        Assert.Equal((0, 0, 0, 0), await Figures(activity, "?validOn=2022-02-28"));
        Assert.Equal(16, (await KindsOf(activity)).Count);
    }

    [Fact]
    public async Task is_for_those_who_may()
    {
        var (node, house) = (await ANode(), await AHouse());
        var activity = await AnActivity(ALanguageCafe(node), house, FirstDay);
        var tag = (await Get("staff-hengelo", activity)).Is(200).Tag;

        (await Post("staff-hengelo", $"{activity}/partners", new AssignPartner(Municipality, PartnerRole.Host, FirstDay), tag)).Is(404);
        (await Post("controller-deventer", $"{activity}/partners", new AssignPartner(Municipality, PartnerRole.Host, FirstDay), tag)).Is(403);
        (await Post("integration-deventer-counters", $"{activity}/sessions", new ScheduleSession(IdIn(house), Evening(SecondDay), 120), tag)).Is(403);
        (await Get("privacy-officer", activity)).Is(403);
        (await Post("staff-hengelo", "/v1/activities", ALanguageCafe(node) with { OrganisationId = Deventer })).IsRefused("You act for your own organisation only.");
        await this.Changed("integration-deventer-counters", activity, "held-sessions", new HoldSession(1, IdIn(house), FirstDay));
    }

    [Fact]
    public async Task tells_the_other_modules_what_it_brought_and_takes_back_what_was_wrong()
    {
        var (node, house) = (await ANode(), await AHouse());
        var activity = await AnActivity(ALanguageCafe(node), house, FirstDay);
        await Followed(_ => HoldFirst(activity, house));
        await Followed(_ => this.Changed(Staff, activity, "annulments", new AnnulSession(1, "Dubbel ingevoerd", new(2022, 3, 18))));

        var own = (await Get("auditor", $"{activity}/history")).Is(200).Json.GetProperty("facts").EnumerateArray().Skip(2)
            .ToDictionary(fact => fact.Text("id")!, fact => (fact.Text("type")!.Split('.')[1], fact.Text("correlationId")));
        var followed = (await Get("auditor", "/v1/realisations/realisation-bibliotheek-deventer-2022/history")).Is(200).Json.GetProperty("facts").EnumerateArray()
            .Where(fact => fact.GetProperty("body").Text("activityId") == IdIn(activity)).ToList();

        Assert.Equal(own.Values, followed.Select(fact => (own[fact.Text("causationId")!].Item1, fact.Text("correlationId"))));
        Assert.Equal(["session-held", "attendance-recorded", "session-hours-recorded", "session-annulled"], own.Values.Select(fact => fact.Item1));
        Assert.Equal((1, 14, 180, 240), Sum(followed.Take(3)));
        Assert.Equal((0, 0, 0, 0), Sum(followed));

        static (int, int, int, int) Sum(IEnumerable<System.Text.Json.JsonElement> facts)
        {
            int Of(string member) => facts.Sum(fact => fact.GetProperty("body").GetProperty(member).GetInt32());
            return (Of("sessions"), Of("participants"), Of("staffMinutes"), Of("volunteerMinutes"));
        }
    }
}
