using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Programming;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Finance.Grants;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Finance;

public sealed class RunningAGrant(AppFixture app) : GrantStory(app)
{
    private readonly string _project = $"network-project-{ACode("samen-lezen")}";
    private readonly string _node = $"policy-plan-{ACode("beleid")}/a1-d3";

    private Task Told(object message) => Followed(context => context.PublishAsync(message).AsTask());

    private ProgrammeCounted Session(DateOnly on, int sessions = 1) => new(Other, "activity-voorlezen", on, null, [_node], _project, sessions, 14 * sessions, 90 * sessions, 0);

    [Fact]
    public async Task counts_what_was_done_and_what_it_was_for()
    {
        await OpenBooks(2022, 2023, 2024);
        var grant = await AnApplication(application: Application(_project));
        await Told(Session(new(2022, 5, 1)));
        await this.Changed(Director, grant, "submissions", new SubmitApplication(new(2022, 1, 31)));
        await Does(grant, "awards", new RecordAward(
            180_000m, From, Until,
            [
                new("bijeenkomsten", "Bijeenkomsten", ObligationMeasure.Sessions, 3, _node, Until), new("uren", "Uren", ObligationMeasure.VolunteerHours, 1.5m, null, Until),
                new("delen", "Delen", null, null, null, Until),
            ],
            [], "2022-0117", new(2022, 3, 15)));
        await Told(Session(new(2022, 6, 1), 2));
        await Told(Session(new(2022, 6, 1), -1));
        await Told(Session(new(2022, 3, 31)));
        await Told(new VolunteerHoursCounted(Entity, null, _project, [], new(2022, 6, 1), 90));

        Assert.Equal((2m, 1.5m, null), (await CountedFor(grant, "bijeenkomsten"), await CountedFor(grant, "uren"), await CountedFor(grant, "delen")));
        Assert.Equal(1m, await CountedFor(grant, "bijeenkomsten", "?validOn=2022-05-31"));
        Assert.Equal(5, (await Get(Grantor, $"{grant}/progress/history")).Is(200).Json.GetProperty("facts").GetArrayLength());
        (await Post(Controller, $"{grant}/obligation-achievements", new MeetObligation("bijeenkomsten", null, new(2024, 1, 5)), (await Get(Controller, grant)).Tag))
            .IsRefused("Less was counted for this obligation than its target.");
        await Does(grant, "adjustments", new AdjustGrant(Until, [new("bijeenkomsten", 2, Until)], "2022-0045", new(2022, 6, 1), "Sluiting"));
        await Does(grant, "obligation-achievements", new MeetObligation("bijeenkomsten", null, new(2024, 1, 5)));
        await Does(grant, "obligation-deviations", new DeviateFromObligation("uren", new(2024, 1, 5), "Minder vrijwilligers"));
        await Does(grant, "obligation-waivers", new WaiveObligation("delen", "2023-0212", new(2024, 1, 5), "Provincie doet het"));
        await Does(grant, "interim-reports", new SubmitInterimReport(From, new(2022, 12, 31), "Op schema", new(2023, 1, 20)));
        Assert.Equal(["met", "deviated", "waived"], (await Shown(grant)).GetProperty("obligations").EnumerateArray().Select(one => one.Text("status")));
    }

    [Fact]
    public async Task reports_what_changes_and_what_that_may_cost()
    {
        await OpenBooks(2022);
        var grant = await AGrant(application: Application(_project));
        await Told(new NetworkProjectHalted(_project, new(2022, 10, 1), "Te weinig deelnemers"));
        await Does(grant, "change-reports", new ReportChange(1, "Wij stoppen", new(2022, 10, 5)));
        await Does(grant, "change-answers", new AnswerChange(1, false, 40_000m, "2022-0311", new(2022, 11, 1)));
        Assert.Equal(-40_000m, (await BalancesOn(new(2022, 11, 1)))["0710"]);

        await Told(new NetworkProjectResumed(_project, new(2022, 12, 1)));

        Assert.Equal(0m, (await BalancesOn(new(2022, 12, 1)))["0710"]);
        Assert.Equal(["refused", "drafted"], (await Shown(grant)).GetProperty("changes").EnumerateArray().Select(change => change.Text("status")));
    }

    [Fact]
    public async Task claims_costs_once_and_passes_a_part_on()
    {
        await OpenBooks(2022, 2023);
        var (grant, other) = (await AGrant(), await AGrant());
        var line = $"purchase-invoice-{ACode("drukwerk")}/1";
        ClaimedCost Cost(decimal amount) => new(line, 2_400m, amount, new(2022, 6, 1), Entity);
        await Does(grant, "cost-claims", new ClaimCosts([Cost(1_200m)], new(2022, 7, 1)));
        (await Post(Controller, $"{other}/cost-claims", new ClaimCosts([Cost(1_200.01m)], new(2022, 7, 1)), (await Get(Controller, other)).Tag))
            .IsRefused("A cost line would be claimed for more than all of it over all grants.");
        await Does(other, "cost-claims", new ClaimCosts([Cost(1_200m)], new(2022, 7, 1)));
        var part = await AnApplication(application: Application(parent: grant.Id(), amount: 30_000m), who: "director-hengelo", grantor: Entity);
        await Does(grant, "sub-grants", new PassThrough(part.Id(), 30_000m, new(2022, 5, 1)));

        Assert.Equal((1_200m, 30_000m), ((await Shown(grant)).GetProperty("claimed").GetDecimal(), (await Shown(grant)).GetProperty("passed")[0].GetProperty("amount").GetDecimal()));
        Assert.Equal(-30_000m, (await BalancesOn(new(2022, 12, 31), $"&grant={grant.Id()}&partner={Other}"))["1600"]);
    }

    [Fact]
    public async Task is_withdrawn_and_stands_again()
    {
        await OpenBooks(2022, 2023);
        var grant = await AGrant();
        await Does(grant, "advances", new ReceiveAdvance(90_000m, "1", From));
        await Does(grant, "income-releases", new ReleaseIncome(80_000m, From, new(2022, 12, 31), new(2022, 12, 31)));
        await Does(grant, "award-withdrawals", new WithdrawAward("2023-0071", new(2023, 3, 1), "Niet zelf gedragen"));
        Assert.Equal((90_000m, -90_000m), ((await Shown(grant)).GetProperty("money").GetProperty("outstanding").GetDecimal(), (await BalancesOn(new(2023, 3, 1)))["1660"]));

        await Does(grant, "objections", new LodgeObjection(DecisionOfGrantor.AwardWithdrawal, "Wel zelf gedragen", new(2023, 3, 20)), Director);
        await Does(grant, "objection-decisions", new DecideObjection(true, "2023-0201", new(2023, 6, 1)));

        Assert.Equal("awarded", (await Shown(grant)).Text("status"));
        Assert.Equal(
            new Dictionary<string, decimal> { ["1190"] = 90_000m, ["1310"] = 90_000m, ["1700"] = -100_000m, ["8010"] = -80_000m }, await BalancesOn(new(2022, 12, 31)));
        Assert.All((await BalancesOn(new(2023, 6, 1))).Values, balance => Assert.Equal(0, balance));
    }

    [Fact]
    public async Task goes_to_the_successor_of_a_merger_and_back_when_the_deed_is_annulled()
    {
        await this.Exists(new(Entity["organisation-".Length..], "Bibliotheek", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Independent, null, NetworkScenarios.Known));
        await OpenBooks(2022);
        var (grant, successor, merger) = (await AGrant(), $"organisation-{ACode("bibliotheek-ijssel")}", $"merger-{ACode("ijssel")}");
        await Told(new MergerTookEffect(merger, [Entity], successor, "Bibliotheek IJssel", "foundation", new(2024, 1, 1)));
        Assert.Equal((grant.Id(), successor), ((await Shown(grant, $"director@{successor}")).Text("id"), (await Shown(grant, $"director@{successor}")).Text("granteeId")));
        (await Get(Director, grant)).Is(404);

        await Told(new DeedWasAnnulled(merger, [Entity], successor, new(2024, 1, 1), new(2024, 9, 1)));
        Assert.Equal([Entity, successor, Entity], (await Shown(grant)).GetProperty("bearers").EnumerateArray().Select(bearer => bearer.Text("organisationId")));
    }

    [Fact]
    public async Task misses_the_certificate_that_its_scheme_asks_for()
    {
        await OpenBooks(2022);
        await Told(new CertificateWasGranted(Entity, new(2021, 1, 1), new(2024, 12, 31)));
        var grant = await AGrant(await AScheme(Rules with { NeedsCertificate = true }));
        await Told(new CertificateHasLapsed(Entity, new(2023, 5, 1)));
        await Told(new CertificateWasGranted(Entity, new(2023, 8, 9), new(2027, 8, 8)));

        Assert.Equal(100, Assert.Single((await Shown(grant)).GetProperty("certificateGaps").EnumerateArray()).GetProperty("gapDays").GetInt32());
    }
}
