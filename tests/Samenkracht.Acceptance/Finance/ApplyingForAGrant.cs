using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Reactions;
using Samenkracht.Finance.Schemes;
using Wolverine.Tracking;

namespace Samenkracht.Acceptance.Finance;

public sealed class ApplyingForAGrant(AppFixture app) : GrantStory(app)
{
    [Fact]
    public async Task is_checked_against_the_rules_of_the_day()
    {
        var scheme = await AScheme(Rules with { Applicants = [Other], NeedsCertificate = true, NeedsMunicipalSupport = true });
        await this.Changed(Grantor, scheme, "versions", new ChangeScheme(Rules with { Applicants = [Entity], NeedsCertificate = true }, new(2022, 2, 1), "Nieuw op de lijst", new(2022, 1, 20)));
        var grant = await AnApplication(scheme, Application() with { Requested = 210_000m, CoFinancing = 70_000m });

        async Task<IEnumerable<string>> Unmet(string query) => (await Get(Director, $"{scheme}/eligibility-checks?{query}")).Is(200).Json.GetProperty("reasons").EnumerateArray()
            .Where(reason => !reason.GetProperty("isMet").GetBoolean()).Select(reason => reason.Text("rule")!);

        Assert.Equal(["scheme-applicant-not-listed", "scheme-applicant-not-certified"], await Unmet("on=2022-01-31"));
        Assert.Equal(["scheme-applicant-not-certified", "scheme-over-ceiling"], await Unmet($"on=2022-02-01&grant={grant.Id()}"));
        Assert.Equal(["scheme-applicant-not-certified"], await Unmet($"on=2022-02-01&applicant={Entity}"));
        (await Get("staff-hengelo", $"{scheme}/eligibility-checks?grant={grant.Id()}")).Is(404);
        (await Get(Director, "/v1/funding-schemes/funding-scheme-geen/eligibility-checks")).Is(404);

        await Followed(context => context.PublishAsync(new CertificateWasGranted(Entity, new(2021, 1, 1), new(2024, 12, 31))).AsTask());
        await this.Changed(Director, grant, "revisions", new ReviseApplication(Application(), new(2022, 1, 25)));
        Assert.Empty(await Unmet($"on=2022-02-01&grant={grant.Id()}"));
        (await Post(Director, $"{grant}/submissions", new SubmitApplication(new(2022, 1, 31)), (await Get(Director, grant)).Tag))
            .IsRefused("The applicant is not on the list of the scheme.");
        await this.Changed(Director, grant, "submissions", new SubmitApplication(new(2022, 2, 1)));
        Assert.Equal((2, "submitted"), ((await Shown(grant)).GetProperty("schemeVersion").GetInt32(), (await Shown(grant)).Text("status")));
        await this.Changed(Grantor, scheme, "closures", new CloseScheme(new(2022, 9, 1), "Op"));
        Assert.Contains("scheme-not-open", await Unmet("on=2022-09-01"));
    }

    [Fact]
    public async Task goes_on_when_missing_documents_come_in_time_and_not_when_they_come_late()
    {
        var (grant, late) = (await ASubmission(), await ASubmission());
        // The term lies in the past, so it ends at once; what came in time sets that right.
        foreach (var one in new[] { grant, late })
            await Followed(
                _ => this.Changed(Controller, one, "supplement-requests", new RequestSupplement(["Begroting"], new(2022, 2, 7))),
                session => session.WaitForCondition(new Handled<EndSupplementTerm>(message => message.GrantId == one.Split('/')[^1])));
        Assert.Equal("notProcessed", (await Shown(late)).Text("status"));
        await Does(grant, "supplements", new SupplyDocuments(new(2022, 2, 21)));
        Assert.Equal("submitted", (await Shown(grant)).Text("status"));
        (await Post(Director, $"{late}/supplements", new SupplyDocuments(new(2022, 3, 8)), (await Get(Director, late)).Tag)).IsRefused("The term for missing documents has passed.");
    }

    [Fact]
    public async Task may_end_in_a_rejection_that_does_not_stand_or_be_taken_back()
    {
        var (grant, back) = (await ASubmission(), await ASubmission());
        await Does(grant, "rejections", new RecordRejection("2022-0118", new(2022, 3, 15), "Op"));
        await Does(grant, "objections", new LodgeObjection(DecisionOfGrantor.Rejection, "Er was nog budget", new(2022, 4, 1)), Director);
        await Does(grant, "objection-decisions", new DecideObjection(true, "2022-0201", new(2022, 5, 1)));
        await Does(back, "application-withdrawals", new WithdrawApplication(new(2022, 2, 1), "Niet meer nodig"), Director);

        Assert.Equal(("submitted", "applicationWithdrawn"), ((await Shown(grant)).Text("status"), (await Shown(back)).Text("status")));
        Assert.Equal("rejected", (await Get(Controller, $"{grant}?validOn=2022-04-15")).Is(200).Json.Text("status"));
    }

    [Fact]
    public async Task is_for_the_library_and_seen_by_its_grantor()
    {
        var grant = await ASubmission();
        var tag = (await Get(Grantor, grant)).Is(200).Tag;

        (await Get("staff-hengelo", grant)).Is(404);
        (await Get("staff-hengelo", $"{grant}/progress")).Is(404);
        (await Get("staff-hengelo", $"{grant}/progress/history")).Is(404);
        (await Post(Grantor, $"{grant}/awards", new RecordAward(1m, From, Until, [], [], "x", new(2022, 3, 15)), tag)).Is(403);
        (await Post(Controller, $"{grant}/application-withdrawals", new WithdrawApplication(new(2022, 2, 1), "x"), tag)).Is(403);
        (await Post("director-hengelo", $"{grant}/application-withdrawals", new WithdrawApplication(new(2022, 2, 1), "x"), tag)).Is(404);
        (await Post(Director, "/v1/funding-schemes", new PublishScheme(null, Entity, FunderKind.Fund, "x", Rules, 1m, From, null, [], From))).Is(403);
        (await Post(Grantor, "/v1/funding-schemes", new PublishScheme(null, Other, FunderKind.Fund, "x", Rules, 1m, From, null, [], From)))
            .IsRefused("You act for your own organisation only.");
    }

    [Fact]
    public async Task is_listed_by_what_it_is_page_by_page()
    {
        await OpenBooks(2022);
        var scheme = await AScheme();
        var (prepared, awarded) = (await AnApplication(scheme), await AGrant(scheme));

        async Task<IEnumerable<string>> Listed(string filter, string? who = null) => (await this.AllPages(who ?? Controller, $"/v1/grants?limit=1{filter}")).Select(id => $"/v1/grants/{id}");

        Assert.Equal(new[] { prepared, awarded }.Order(StringComparer.Ordinal), await Listed($"&scheme={scheme.Id()}"));
        Assert.Equal([awarded], await Listed("&status=awarded"));
        Assert.Equal([prepared], await Listed($"&status=prepared&grantor={Province}&scheme={scheme.Id()}", Grantor));
        Assert.Equal([awarded], await Listed($"&grantee={Entity}&dueBy=2023-12-31", "auditor"));
        Assert.Empty(await Listed("&dueBy=2023-12-30"));
        Assert.Empty(await Listed($"&scheme={scheme.Id()}", "staff-hengelo"));
        Assert.Empty(await Listed("&project=network-project-geen"));
        Assert.Contains(scheme.Id(), await this.AllPages("auditor", $"/v1/funding-schemes?issuer={Province}&openOn=2022-06-01&applicant={Entity}&limit=200"));
        Assert.DoesNotContain(scheme.Id(), await this.AllPages("auditor", "/v1/funding-schemes?openOn=2023-06-01&limit=200"));
        Assert.Equal("Vernieuwing", (await Get("staff-hengelo", scheme)).Is(200).Json.Text("title"));
    }
}
