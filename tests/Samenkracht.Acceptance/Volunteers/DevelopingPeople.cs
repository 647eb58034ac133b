using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Common.Facts;
using Samenkracht.Volunteers.Competences;
using Samenkracht.Volunteers.Courses;
using Samenkracht.Volunteers.Development;

namespace Samenkracht.Acceptance.Volunteers;

public sealed class DevelopingPeople(AppFixture app) : AppSpec(app)
{
    private const string Node = "policy-plan-samenkracht-2021-2024/a3-d2";

    private readonly string _library = $"organisation-{ACode("bibliotheek")}";
    private readonly string _other = $"organisation-{ACode("bibliotheek")}";

    private string Director => $"director@{_library}";

    private string Coordinator => $"volunteer-coordinator@{_library}";

    private static string IdOf(string path) => path.Split('/')[^1];

    private async Task<string> ACourse(string competence) => (await Started(
        Coordinator, "/v1/courses", new PublishCourse(ACode("basis"), null, "Basistraining", 12m, 36, [competence], Node, new(2022, 1, 1)))).Path;

    private async Task<string> AProfile(string competence) => (await Started(
        Director, "/v1/competence-profiles", new DefineProfile(ACode("coordinator"), null, "Coördinator", [new(competence, "Begeleiden", 3)], Node, new(2022, 1, 1)))).Path;

    [Fact]
    public async Task goes_from_a_course_to_a_certificate()
    {
        var course = await ACourse(ACode("coachen"));
        var (record, _) = await Started(Coordinator, "/v1/training-records", new OpenTrainingRecord(Keys.For("person"), null, new(2022, 2, 1)));
        await this.Changed(Coordinator, record, "organisations", new ShareTrainingRecord(_other, new(2022, 2, 1)));
        await this.Changed(Coordinator, record, "enrolments", new EnrolPerson(IdOf(course), null, new(2022, 2, 1)));
        await this.Changed(Coordinator, record, "attendances", new RecordTrainingAttendance(1, 6.5m, new(2022, 2, 8)));
        await this.Changed(Coordinator, record, "certificates", new AwardCertificate(1, new(2022, 3, 1)));
        await this.Changed(Coordinator, record, "certificate-withdrawals", new WithdrawCertificate(1, new(2023, 3, 1), "Verouderd"));
        await this.Changed(Coordinator, course, "withdrawals", new WithdrawCourse(new(2023, 1, 1), "Vervangen"));

        Assert.Equal("2025-02-28", (await Get($"staff@{_other}", record)).Is(200).Json.GetProperty("enrolments")[0].Text("validUntil"));
        Assert.Equal([IdOf(record)], (await Get(Coordinator, $"/v1/training-records?course={IdOf(course)}")).Ids());
        (await Get("staff-hengelo", record)).Is(404);
        var result = (await Get(Director, "/v1/training-results?year=2022")).Is(200).Json.GetProperty("results")[0];
        Assert.Equal((6.5m, 1, Node), (result.GetProperty("hours").GetDecimal(), result.GetProperty("certificates").GetInt32(), result.GetProperty("planNodes")[0].GetString()));
        Assert.Contains(IdOf(course), await this.AllPages("auditor", $"/v1/courses?organisation={_library}&planNode={Node}&openOn=2022-12-31"));
        Assert.Empty((await Get("auditor", $"/v1/courses?organisation={_library}&openOn=2023-01-01")).Ids());
    }

    [Fact]
    public async Task tells_how_ready_people_are_and_not_who()
    {
        var competence = ACode("coachen");
        var (course, profile) = (await ACourse(competence), await AProfile(competence));
        var first = "";
        for (var person = 1; person <= 5; person++)
        {
            if (person == 5) Assert.False((await Scores(profile)).GetProperty("network").TryGetProperty("assessed", out _));
            first = (await Started(Coordinator, "/v1/competence-assessments", new AssessPerson(Keys.For("person"), _library, IdOf(profile), [new(competence, 2)], new(2022, 2, 1)))).Path;
        }

        await this.Changed(Director, first, "closed-gaps", new CloseGap(competence, IdOf(course), new(2022, 6, 1)));
        var network = (await Scores(profile)).GetProperty("network");
        Assert.Equal((5, 1, 0.2m), (network.GetProperty("assessed").GetInt32(), network.GetProperty("ready").GetInt32(), network.GetProperty("share").GetDecimal()));
        Assert.Equal(5, (await Get(Director, $"/v1/competence-assessments?profile={IdOf(profile)}")).Ids().Count);
        foreach (var who in new[] { "network-office", "auditor", $"staff@{_library}" }) (await Get(who, first)).Is(403);
        (await Get($"director@{_other}", first)).Is(404);

        await this.Changed(Director, profile, "revisions", new ReviseProfile([new(competence, "Begeleiden", 4)], new(2022, 7, 1)));
        await this.Changed(Director, first, "reassessments", new ReassessPerson(IdOf(profile), [new(competence, 3)], new(2022, 8, 1)));
        Assert.Equal(4, (await Get(Coordinator, first)).Json.GetProperty("gaps")[0].GetProperty("needed").GetInt32());
        Assert.Equal([IdOf(course)], await this.AllPages("staff-hengelo", $"{profile}/courses?openOn=2022-02-01"));
        Assert.Contains(IdOf(profile), (await Get("staff-hengelo", $"/v1/competence-profiles?competence={competence}")).Ids());
    }

    private async Task<System.Text.Json.JsonElement> Scores(string profile) => (await Get("network-office", $"{profile}/readiness-scores")).Is(200).Json;

    [Fact]
    public async Task is_agreed_budgeted_and_reviewed()
    {
        var (plan, _) = await Started(Director, "/v1/development-plans", new AgreePlan(Keys.For("person"), 1_000m, new(2022, 1, 1), new(2022, 12, 31), new(2022, 1, 3)));
        await this.Changed(Director, plan, "goals", new AddDevelopmentGoal("taalcoaching", null, new(2022, 9, 1), new(2022, 1, 3)));
        await this.Changed(Coordinator, plan, "budget-uses", new UseBudget(395m, null, new(2022, 3, 1)));
        await this.Changed(Director, plan, "reviews", new ReviewPlan([1], PlanOutcome.OnCourse, new(2022, 6, 1)));

        var now = (await Get(Director, plan)).Json;
        Assert.Equal((395m, "onCourse", "2022-06-01"), (now.GetProperty("used").GetDecimal(), now.Text("outcome"), now.GetProperty("goals")[0].Text("reachedOn")));
        Assert.Equal([IdOf(plan)], (await Get(Director, "/v1/development-plans?runsOn=2022-05-01")).Ids());
        (await Get($"staff@{_library}", plan)).Is(403);
        (await Get($"director@{_other}", plan)).Is(404);
    }

    [Fact]
    public async Task keeps_people_vital_without_their_names()
    {
        var (action, _) = await Started(Coordinator, "/v1/vitality-actions", new StartVitalityAction(ACode("wandelen"), "Samen wandelen", VitalityTheme.Movement, Node, new(2022, 4, 1)));
        await this.Changed(Coordinator, action, "participations", new CountVitalityParticipation(14, new(2022, 4, 8)));
        await this.Changed(Director, action, "ends", new EndVitalityAction(new(2022, 6, 1), "Gaat op in het rooster"));
        Assert.Equal(14, (await Get("network-office", action)).Is(200).Json.GetProperty("participations").GetInt32());
        Assert.Equal([IdOf(action)], (await Get(Director, "/v1/vitality-actions?theme=movement")).Ids());
    }

    [Fact]
    public async Task lets_staff_work_at_another_library()
    {
        var (secondment, _) = await Started(Director, "/v1/secondments", new AgreeSecondment(Keys.For("person"), _other, 8m, new(2022, 5, 1), new(2022, 10, 31), Node, new(2022, 4, 1)));
        await this.Changed($"director@{_other}", secondment, "acceptances", new AcceptSecondment(new(2022, 4, 8)));
        Assert.Equal([IdOf(secondment)], (await Get("network-office", $"/v1/secondments?organisation={_other}&holdsOn=2022-06-01&planNode={Node}")).Ids());
        await this.Changed(Director, secondment, "ends", new EndSecondment(new(2022, 7, 31), new(2022, 6, 1), "Eerder klaar"));
        Assert.Equal("2022-07-31", (await Get($"director@{_other}", secondment)).Json.Text("lastDay"));
        Assert.Empty((await Get("network-office", $"/v1/secondments?organisation={_other}&holdsOn=2022-08-01")).Ids());
        (await Get("director-deventer", secondment)).Is(404);
    }
}
