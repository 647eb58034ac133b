using System.Xml.Linq;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Exports;
using Samenkracht.Finance.Journals;
using Samenkracht.Partnerships.Certifications;
using Samenkracht.Specs.Finance;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Acceptance.Golden;

/// <summary>Three of 23 libraries merge on 1 January 2024, with books of 2023 that are not closed yet.</summary>
public sealed class MergingThreeLibraries(AppFixture app) : MergerOfThree(app)
{
    private static readonly DateOnly LastDay = new(2023, 12, 31);

    [Fact]
    public async Task carries_all_over_and_opens_the_books_with_what_closed_the_old_ones()
    {
        await Before(others: 20);
        await TheDeedIsExecuted();

        await ShowsTheNetworkBothWays();
        await ShowsWhatWasCarriedOver();
        await ShowsWhatIsReviewed();
        await GoesOnWithVolunteers();
        await TheSuccessorOpensItsBooks();
        await PostsALateInvoiceOnTheOldEntity();
        foreach (var library in Three) await Transferred(library.Id);
        Assert.Equal(await ClosingBalances(Three.Select(library => library.Id)), await Balances(Successor, MergerScenarios.TheDay, "opening"));

        await BringsOverWhatIsPostedLater();
        await PaysByTheRuleThatCameAlong();
        await ForgetsWhoLeaves();
        await ExportsOneFileForEachEntity();
    }

    private async Task<(int Members, int Locations)> Counts(string query)
    {
        var structure = (await Get(Auditor, $"{Network}/structure?{query}")).Is(200).Json;
        return (structure.GetProperty("memberCount").GetInt32(), structure.GetProperty("locationCount").GetInt32());
    }

    private async Task ShowsTheNetworkBothWays()
    {
        Assert.Equal((23, 3), await Counts("validOn=2023-12-31"));
        Assert.Equal((23, 3), await Counts("validOn=2024-01-01&view=asWas"));
        Assert.Equal((21, 3), await Counts("validOn=2024-01-01&view=asNow"));
    }

    private async Task ShowsWhatWasCarriedOver()
    {
        var succession = await Succession();
        Assert.Equal("completed", succession.Text("status"));
        Assert.Empty(succession.GetProperty("unfinished").EnumerateArray());
        foreach (var (step, id) in Theirs.SelectMany(one => one.BySteps)) Assert.Contains(id, Ids(succession, step, "ids"));
        foreach (var (list, thing) in Registers)
            Assert.Equal(Theirs.Select(one => thing(one).Id()).Order(StringComparer.Ordinal), (await Lists(list, Successor)).Intersect(Theirs.Select(one => thing(one).Id())));

        foreach (var one in Theirs)
        {
            var closed = (await FactsOf(one.Plan))[^1];
            Assert.Equal(("partnerships.annual-plan-closed-by-succession", "2024-01-01"), (closed.Text("type"), closed.Text("validFrom")));
            Assert.Equal("2024-01-01", (await Get(Auditor, $"/v1/organisations/{one.Id}")).Is(200).Json.Text("endedOn"));
        }
    }

    private async Task ShowsWhatIsReviewed()
    {
        var path = $"/v1/certifications/{Certification.IdOf(CertificationFramework.KwaliteitInBeeld, Successor)}";
        var (shown, carried) = ((await Get($"director@{Successor}", path)).Is(200).Json, (await FactsOf(path))[0].GetProperty("body"));
        Assert.Equal(("2024-07-01", "2024-07-01", true), (
            shown.GetProperty("review").Text("by"), shown.GetProperty("certificate").Text("until"), shown.GetProperty("certificate").GetProperty("conditional").GetBoolean()));
        Assert.Equal(Theirs.Select(one => one.Certification.Id()).Order(StringComparer.Ordinal), carried.GetProperty("fromCertificationIds").EnumerateArray().Select(id => id.GetString()));
        Assert.Contains(path.Id(), await this.AllPages(Auditor, "/v1/certifications?reviewBy=2024-07-01"));
        await this.Changed(Office, path, "reviews", new ReviewCertification("Hetzelfde beleid", new(2024, 3, 4)));
        Assert.DoesNotContain(path.Id(), await this.AllPages(Auditor, "/v1/certifications?reviewBy=2024-07-01"));

        var policy = (await Get($"director@{Successor}", $"/v1/screening-policies/{ScreeningPolicy.IdOf(Successor)}")).Is(200).Json.GetProperty("validities")[0];
        Assert.Equal((24, "2024-01-01", Merger.Id()), (policy.GetProperty("months").GetInt32(), policy.Text("from"), policy.Text("mergerId")));
        foreach (var one in Theirs) Assert.Equal(Successor, (await Get($"director@{Successor}", one.AtWork.Assessment)).Is(200).Json.Text("organisationId"));
    }

    private async Task GoesOnWithVolunteers()
    {
        var (one, coordinator) = (Theirs[0], $"volunteer-coordinator@{Successor}");
        var person = (await Get(coordinator, one.AtWork.Person)).Is(200).Json;
        var file = Assert.Single(person.GetProperty("files").EnumerateArray());
        Assert.Equal((Successor, one.Id, "Joke Berends"), (file.Text("organisationId"), file.Text("openedBy"), file.Text("name")));
        Assert.Equal((one.Id, Successor), (file.GetProperty("notices")[0].Text("fromId"), file.GetProperty("notices")[0].Text("controllerId")));
        (await Get($"volunteer-coordinator@{one.Id}", one.AtWork.Person)).Is(404);
        Assert.Contains(one.AtWork.Person.Id(), await this.AllPages(coordinator, "/v1/persons?notice=due"));
        await this.Changed(coordinator, one.AtWork.Person, "controllership-notices", new GiveControllershipNotice(new(2024, 1, 15)));
        Assert.DoesNotContain(one.AtWork.Person.Id(), await this.AllPages(coordinator, "/v1/persons?notice=due"));

        var records = (await Get(coordinator, $"{one.AtWork.Person}/personal-records")).Is(200).Json;
        Assert.Equal(one.AtWork.Volunteer.Id(), records.GetProperty("volunteer").Text("id"));
        Assert.Contains("volunteers.person-registered", records.GetProperty("facts").EnumerateArray().Select(fact => fact.Text("type")));

        var (deed, passed) = ((await FactsOf(Merger))[^1], (await FactsOf(one.AtWork.Volunteer))[^1]);
        Assert.Equal(
            ("volunteers.volunteer-passed-on", deed.Text("correlationId"), deed.Text("id"), "reaction-carry-volunteers-over", "2024-01-01"),
            (passed.Text("type"), passed.Text("correlationId"), passed.Text("causationId"), passed.Text("subject"), passed.Text("validFrom")));
        await this.Changed(coordinator, one.AtWork.Sheet, "confirmations", new ConfirmHours([1], new(2024, 1, 8)));
        Assert.Equal(one.Id, (await FactsOf(one.AtWork.Sheet))[^1].GetProperty("body").Text("organisationId"));
    }

    private async Task PostsALateInvoiceOnTheOldEntity()
    {
        var before = await Balances(Three[0].Id, LastDay);
        var invoice = await Invoiced(Successor, Three[0].Id, new(2023, 12, 20), new(2024, 1, 9));

        Assert.Equal((Successor, Three[0].Id), ((await Get($"staff@{Successor}", invoice)).Is(200).Json is var shown ? (shown.Text("organisationId"), shown.Text("legalEntityId")) : default));
        var after = await Balances(Three[0].Id, LastDay);
        Assert.Equal(-121m, after["1600"] - before["1600"]);
        Assert.Empty(await Balances(Successor, LastDay.AddYears(1)));
    }

    private async Task BringsOverWhatIsPostedLater()
    {
        var books = BooksOf(Three[1].Id);
        await this.Changed($"controller@{Successor}", books, "reopening-requests", new AskReopening(2023, 12, new(2024, 2, 8), "Factuur van de aannemer ontbrak"));
        await Followed(_ => this.Changed($"director@{Successor}", books, "reopenings", new ConfirmReopening(2023, 12, new(2024, 2, 9))));
        await Invoiced(Successor, Three[1].Id, new(2023, 12, 21), new(2024, 2, 9));
        await Transferred(Three[1].Id);
        Assert.Equal(await ClosingBalances(Three.Select(library => library.Id)), await Balances(Successor, MergerScenarios.TheDay, "opening"));

        // Nothing is open any more in the old books, so the successor has it, with the day that it is of.
        var closing = await Balances(Three[2].Id, LastDay);
        await Invoiced(Successor, Three[2].Id, new(2023, 12, 22), new(2024, 2, 12));
        Assert.Equal(closing, await Balances(Three[2].Id, LastDay));
        var posted = (await FactsOf($"/v1/journals/{Journal.IdOf(Successor, JournalKind.Purchases, 2024)}"))[^1].GetProperty("body");
        Assert.Equal(("2024-01-01", "2023-12-22"), (posted.Text("on"), posted.Text("documentDay")));
    }

    private async Task PaysByTheRuleThatCameAlong()
    {
        var (work, coordinator) = (Theirs[0].AtWork, $"volunteer-coordinator@{Successor}");
        await this.Changed(coordinator, work.Account, "allowance-claims", new ClaimAllowance(
            work.Person.Id(), new(ClaimKind.Hours, new(2023, 12, 1), new(2023, 12, 31), 2m, null, null), new(2024, 1, 10)));
        foreach (var claim in new[] { 1, 2 })
            await Followed(_ => this.Changed($"director@{Successor}", work.Account, "approvals", new ApproveClaim(
                work.Person.Id(), claim, new(2024, 1, 25), OverLimit.Refuse, new(2024, 1, 12))));
        Assert.Equal(60m, (await Get(coordinator, work.Account)).Is(200).Json.GetProperty("claims").EnumerateArray().Sum(claim => claim.GetProperty("amount").GetDecimal()));
    }

    // What the predecessor had sealed is erased by the successor.
    private async Task ForgetsWhoLeaves()
    {
        var (work, coordinator) = (Theirs[2].AtWork, $"volunteer-coordinator@{Successor}");
        await Followed(_ => this.Changed(coordinator, work.Volunteer, "leavings", new LeaveVolunteer(LeavingGround.Moved, new(2024, 2, 1))));
        await this.Changed(coordinator, work.Person, "erasure-requests", new RequestErasure(new(2024, 2, 5)));
        await this.Changed("privacy-officer", work.Person, "erasures", new ErasePerson(Successor, ErasureGround.Request, null, null, new(2024, 2, 12)));

        var file = Assert.Single((await Get(coordinator, work.Person)).Is(200).Json.GetProperty("files").EnumerateArray());
        Assert.Equal(("gewist", "gewist"), (file.Text("name"), file.Text("born")));
        Assert.Contains(await FactsOf(work.Person), fact => fact.Text("type") == "volunteers.earlier-values-erased" && fact.GetProperty("body").Text("sealedById") == Theirs[2].Id);
    }

    private async Task ExportsOneFileForEachEntity()
    {
        foreach (var (entity, year) in Three.Select(library => (library.Id, 2023)).Append((Successor, 2024)))
        {
            var file = (await Get($"controller@{Successor}", $"{BooksOf(entity)}/audit-files/{year}?version=4.0")).Is(200).Text;
            Assert.Empty(AuditFile.AgainstSchema(file, AuditFile.SchemaOf(AuditFileForm.V40)!));
            Assert.Empty(AuditFile.AgainstRules(file));
            if (entity == Successor) Assert.Equal(await ClosingBalances(Three.Select(library => library.Id)), OpeningOf(XDocument.Parse(file)));
            else Assert.Contains("<endDate>2023-12-31</endDate>", file, StringComparison.Ordinal);
        }
    }
}
