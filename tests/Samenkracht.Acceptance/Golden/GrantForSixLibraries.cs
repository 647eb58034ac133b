using Samenkracht.Acceptance.Finance;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Grants;
using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Projects;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Acceptance.Golden;

/// <summary>
/// A provincial grant of 180,000 euro for a reading project of six libraries, of which one leaves: 1,140 sessions of the 1,200 that
/// were promised, settled at 171,000 euro, 9,000 euro paid back, every share exact to the cent, and the lesson shared. Only requests.
/// </summary>
public sealed class GrantForSixLibraries(AppFixture app) : GrantStory(app)
{
    private const string Office = "network-office";
    private const int Activities = 19, SessionsEach = 60, AtATime = 6;

    private static readonly decimal[] Weights = [7, 5, 4, 4, 3, 3];

    private readonly List<string> _libraries = [];
    private string _node = "";

    private string Leaver => _libraries[5];

    [Fact]
    public async Task is_followed_from_its_rules_to_its_lesson()
    {
        var project = await AProjectOfSixLibraries();
        var scheme = await AScheme(Rules with { Applicants = [Entity], CooperatingLibraries = 6, SharingRequired = true });
        await OpenBooks(2022, 2023, 2024);
        var grant = await AppliedFor(scheme, project);
        await Awarded(grant, project);
        var activities = await Planned(project);
        await Held(activities);
        await OneLeaves(grant, project);
        await SettledLower(grant);
        await AccountsAreExact(grant, project);
        await LessonIsShared(grant, project);
    }

    private async Task<string> AProjectOfSixLibraries()
    {
        await this.TheProvince();
        _libraries.Add(Entity);
        _libraries.AddRange(Enumerable.Range(0, 5).Select(_ => $"organisation-{ACode("bibliotheek")}"));
        foreach (var library in _libraries)
            await this.Exists(new(library["organisation-".Length..], "Bibliotheek", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Independent, null, NetworkScenarios.Known));
        var (network, plan) = (await this.ANetwork([.. _libraries]), "");
        await Followed(async _ => plan = await this.AnAdoptedPlan(network));
        _node = $"{plan.Id()}/a1-d1";
        var project = (await Started(Office, "/v1/network-projects", new ProposeProject(
            ACode("samen-lezen"), "Samen lezen", network.Id(), [_node], ["local-task-lezen"], Entity, "Wie leest mee?", "Een werkwijze", new(2021, 9, 1)))).Path;
        await this.Changed(Office, project, "approvals", new ApproveProject("2021-07", new(2021, 9, 20)));
        foreach (var library in _libraries)
            await Followed(_ => this.Changed($"director@{library}", project, "participations", new JoinProject(
                library, library == Entity ? ParticipationLevel.Lead : ParticipationLevel.TakePart, "Twee medewerkers", "Een werkwijze", [], new(2021, 9, 25))));
        return project;
    }

    private async Task<string> AppliedFor(string scheme, string project)
    {
        var grant = await AnApplication(scheme, Application(project.Id()) with { PartnerIds = [.. _libraries.Skip(1).Take(4)] });
        var asked = (await Get(Director, $"{scheme}/eligibility-checks?grant={grant.Id()}&on=2022-01-31")).Is(200).Json;
        Assert.Equal(["scheme-too-few-libraries"], asked.GetProperty("reasons").EnumerateArray().Where(one => !one.GetProperty("isMet").GetBoolean()).Select(one => one.Text("rule")));
        await this.Changed(Director, grant, "revisions", new ReviseApplication(
            Application(project.Id()) with { PartnerIds = [.. _libraries.Skip(1)] }, new(2022, 1, 20)));
        await Does(grant, "submissions", new SubmitApplication(new(2022, 1, 31)), Director);

        (await Post(Office, $"{project}/starts", new StartProject(new(2022, 1, 30)), (await Get(Office, project)).Tag))
            .IsRefused("A grant that was applied for pays for no work that began before the application.");
        await this.Changed(Office, project, "starts", new StartProject(From));
        return grant;
    }

    private async Task Awarded(string grant, string project)
    {
        await Does(grant, "awards", new RecordAward(
            180_000m, From, Until,
            [new("bijeenkomsten", "Bijeenkomsten", ObligationMeasure.Sessions, 1_200m, _node, Until), new("delen", "Resultaten delen", null, null, null, new(2024, 2, 1))],
            [new(From, 90_000m), new(new(2023, 1, 2), 90_000m)], "2022-0117", new(2022, 3, 15)));
        await Does(grant, "share-keys", new AgreeShares([.. _libraries.Select((library, at) => new ShareWeight(library, Weights[at]))], From));
        await Does(grant, "advances", new ReceiveAdvance(90_000m, "2022-0117/1", From));
        await Does(grant, "advances", new ReceiveAdvance(90_000m, "2022-0117/2", new(2023, 1, 2)));

        var task = (await Shown(project)).GetProperty("grants")[0].GetProperty("tasks")[0];
        Assert.Equal(("bijeenkomsten", 1_200m, "2023-12-31"), (task.Text("obligationId"), task.GetProperty("target").GetDecimal(), task.Text("dueOn")));
        Assert.Equal("performanceAndCost", (await Shown(grant)).GetProperty("award").Text("regime"));
    }

    /// <summary>Nineteen series of sixty sessions online: four of the first library, three of each other.</summary>
    private async Task<(string Who, string Path, string Tag)[]> Planned(string project) => await Task.WhenAll(Enumerable.Range(0, Activities).Select(async number =>
    {
        var who = $"staff@{_libraries[number % 6]}";
        var (path, tag) = await Started(who, "/v1/activities", new PlanActivity(
            ACode("voorlezen"), null, null, "Voorlezen", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.Newcomers, [_node], project.Id(), DeliveryForm.Online, 16,
            new(2022, 4, 1)));
        for (var session = 1; session <= SessionsEach; session++)
            tag = (await Post(who, $"{path}/sessions", new ScheduleSession(null, new(Day(session).ToDateTime(new(14, 0)), TimeSpan.Zero), 90), tag)).Is(204).Tag!;
        return (who, path, tag);
    }));

    private async Task Held((string Who, string Path, string Tag)[] activities)
    {
        for (var first = 1; first <= SessionsEach; first += AtATime)
        {
            var from = first;
            await Followed(_ => Task.WhenAll(activities.Select(async (activity, at) =>
            {
                for (var session = from; session < from + AtATime; session++)
                    activities[at].Tag = (await Post(activity.Who, $"{activity.Path}/held-sessions", new HoldSession(session, null, Day(session)), activities[at].Tag)).Is(204).Tag!;
            })));
        }
    }

    private static DateOnly Day(int session) => From.AddDays(29 + session);

    private async Task OneLeaves(string grant, string project)
    {
        await Followed(_ => this.Changed($"director@{Leaver}", project, "departures", new LeaveProject(Leaver, new(2022, 11, 1), "Geen formatie")));
        Assert.Equal([Leaver], (await Shown(grant)).GetProperty("sharesToRecompute").EnumerateArray().Select(one => one.GetString()));
        await Does(grant, "change-reports", new ReportChange(1, "Vijf bibliotheken gaan door", new(2022, 11, 7)));
        await Does(grant, "change-answers", new AnswerChange(1, true, 0, "2022-0311", new(2022, 12, 1)));
        await Does(grant, "share-recomputations", new RecomputeShares(Leaver, 7_500m, new(2022, 12, 1), "Neemt niet meer deel"));
    }

    private async Task SettledLower(string grant)
    {
        Assert.Equal(1_140m, await CountedFor(grant, "bijeenkomsten"));
        await Does(grant, "obligation-deviations", new DeviateFromObligation("bijeenkomsten", new(2024, 1, 5), "Eén bibliotheek viel weg"));
        await Does(grant, "obligation-achievements", new MeetObligation("delen", "Netwerkdag", new(2024, 1, 20)));
        await Does(grant, "cost-claims", new ClaimCosts([new($"entry-{ACode("loon")}/1", 180_000m, 180_000m, new(2023, 6, 1), Entity)], new(2024, 1, 31)));
        await Does(grant, "settlement-requests", new RequestSettlement(180_000m, 240_000m, 60_000m, new(2024, 3, 1)), Director);
        await Does(grant, "settlements", new RecordSettlement(171_000m, "2024-0099", new(2024, 6, 10), "95% van de bijeenkomsten"));
        await Does(grant, "reclaims", new RecordReclaim(9_000m, "2024-0100", new(2024, 6, 10)));
        await Does(grant, "repayments", new RepayReclaim(9_000m, "2024-0100", new(2024, 7, 1)));
    }

    private async Task AccountsAreExact(string grant, string project)
    {
        var shares = (await Get("auditor", $"/v1/grant-shares?grant={grant.Id()}")).Is(200).Json.GetProperty("items").EnumerateArray()
            .ToDictionary(share => share.Text("organisationId")!, share => share.GetProperty("amount").GetDecimal());
        Assert.Equal([49_760.87m, 35_543.48m, 28_434.78m, 28_434.78m, 21_326.09m, 7_500m], _libraries.Select(library => shares[library]));
        Assert.Equal(171_000m, shares.Values.Sum());
        Assert.Equal(
            [$"{grant.Id()}/{Leaver}"], (await Get($"director@{Leaver}", $"/v1/grant-shares?project={project.Id()}")).Is(200).Ids());
        // Nothing was carried forward, so each year shows what happened in it.
        var balances = new Dictionary<string, decimal>();
        foreach (var year in new[] { 2022, 2023, 2024 })
            foreach (var (account, amount) in await BalancesOn(new(year, 12, 31), $"&grant={grant.Id()}")) balances[account] = balances.GetValueOrDefault(account) + amount;
        Assert.Equal(
            new Dictionary<string, decimal> { ["1190"] = 171_000m, ["8010"] = -171_000m }, balances.Where(one => one.Value != 0).ToDictionary(one => one.Key, one => one.Value));
        Assert.Equal(0m, (await Shown(grant, Grantor)).GetProperty("money").GetProperty("outstanding").GetDecimal());
    }

    private async Task LessonIsShared(string grant, string project)
    {
        var completion = new CompleteProject(new(2024, 9, 1), ["knowledge-case-samen-lezen"], "Vijf bibliotheken lezen samen");
        (await Post(Office, $"{project}/completions", completion, (await Get(Office, project)).Tag))
            .IsRefused("A grant of this project was settled lower, and no lesson of it was shared yet.");
        var lesson = (await Started(Director, "/v1/knowledge-cases", new DraftCase(
            ACode("lager-vastgesteld"), null, CaseKind.Fail, "Lager vastgesteld", "Eén bibliotheek viel weg", "Plan met ruimte voor uitval", project.Id(), [_node], new(2024, 6, 20)))).Path;
        await this.Changed(Director, lesson, "shares", new ShareCase(CaseAudience.Network, [], new(2024, 6, 21)));
        await this.Changed(Director, project, "lessons", new ShareProjectLesson(grant.Id(), lesson.Id(), new(2024, 6, 21)));
        await this.Changed(Office, project, "completions", completion);

        var fact = (await FactsOf(project)).Single(one => one.Text("type") == "partnerships.project-lesson-owed");
        var settled = (await FactsOf(grant)).Single(one => one.Text("type") == "finance.grant-settled");
        Assert.Equal((settled.Text("correlationId"), settled.Text("id"), "reaction-owe-lesson"), (fact.Text("correlationId"), fact.Text("causationId"), fact.Text("subject")));
    }
}
