using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Journals;
using Samenkracht.Partnerships.Certifications;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;

namespace Samenkracht.Acceptance.Golden;

/// <summary>A judge annuls the deed of three libraries eight months later, after the successor has worked with all that they had.</summary>
public sealed class AnnullingTheDeed(AppFixture app) : MergerOfThree(app)
{
    private static readonly DateOnly LastDay = new(2023, 12, 31);

    private static readonly AnnulDeed TheRuling = new(
        "Rechtbank Overijssel", AnnulmentGround.DecisionVoid, new(2024, 1, 4), new(2024, 3, 4), new(2024, 6, 5), new(2024, 9, 6), "Een besluit was ongeldig");

    [Fact]
    public async Task brings_all_back_with_new_days_and_leaves_no_orphan()
    {
        await Before(others: 2);
        var before = await Task.WhenAll(Three.Select(library => Balances(library.Id, LastDay)));
        await TheDeedIsExecuted();
        await TheSuccessorOpensItsBooks();
        foreach (var library in Three) await Transferred(library.Id);
        await this.Changed($"controller@{Successor}", $"/v1/journals/{Journal.IdOf(Successor, JournalKind.Bank, 2024)}", "entries", new PostEntry(
            Successor, new(2024, 5, 1), "Contributie", "document-9", Lines("1100", "8000", 75m)));
        await this.Changed($"volunteer-coordinator@{Successor}", Theirs[0].AtWork.Person, "contact-updates", new UpdateContact("Joke de Wit", null, "0570 123456", null, new(2024, 6, 3)));
        var facts = await NumbersOfFacts();

        await Followed(_ => this.Changed(Office, Merger, "annulments", TheRuling));

        await ShowsThatAllIsBack(facts);
        await ShowsThatNothingIsLeftBehind();
        await ShowsTheBooks(before);
        await ShowsThePeople();
    }

    private async Task<Dictionary<string, int>> NumbersOfFacts()
    {
        var facts = new Dictionary<string, int>();
        foreach (var (list, thing) in Registers)
            foreach (var one in Theirs) facts[thing(one)] = (await FactsOf(thing(one))).Length;
        return facts;
    }

    private async Task ShowsThatAllIsBack(Dictionary<string, int> facts)
    {
        var succession = await Succession();
        Assert.Equal(("reversed", "2024-09-06"), (succession.Text("status"), succession.Text("annulledOn")));
        Assert.Empty(succession.GetProperty("unfinished").EnumerateArray());
        foreach (var (step, id) in Theirs.SelectMany(one => one.BySteps)) Assert.Contains(id, Ids(succession, step, "returnedIds"));
        Assert.All(succession.GetProperty("steps").EnumerateArray(), step => Assert.Empty(step.GetProperty("unplaced").EnumerateArray()));

        foreach (var one in Theirs)
        {
            Assert.Null((await Get(Auditor, $"/v1/organisations/{one.Id}")).Is(200).Json.Text("endedOn"));
            var reopened = (await FactsOf(one.Plan))[^1];
            Assert.Equal(("partnerships.annual-plan-reopened", "2024-09-06"), (reopened.Text("type"), reopened.Text("validFrom")));
        }

        // Nothing is deleted: each thing has its old facts and new ones, of the day of the ruling.
        foreach (var (thing, number) in facts)
        {
            var now = await FactsOf(thing);
            Assert.True(now.Length > number, $"{thing} has no new fact.");
            Assert.All(now[number..], fact => Assert.Equal("2024-09-06", fact.Text("validFrom")));
        }

        Assert.Equal("2024-09-06", (await Get(Auditor, $"/v1/organisations/{Successor}")).Is(200).Json.Text("endedOn"));
        Assert.Equal(5, (await Get(Auditor, $"{Network}/structure?view=asNow")).Is(200).Json.GetProperty("memberCount").GetInt32());
    }

    private async Task ShowsThatNothingIsLeftBehind()
    {
        foreach (var (list, thing) in Registers)
        {
            Assert.Empty(await Lists(list, Successor));
            foreach (var one in Theirs) Assert.Contains(thing(one).Id(), await Lists(list, one.Id));
        }

        Assert.Empty(await Lists("/v1/annual-plans?organisation=", Successor));
        Assert.Empty(await this.AllPages(Auditor, $"/v1/successions?open=true&organisation={Successor}"));
        var certification = (await Get(Auditor, $"/v1/certifications/{Certification.IdOf(CertificationFramework.KwaliteitInBeeld, Successor)}")).Is(200).Json;
        Assert.False(certification.TryGetProperty("review", out _));
        Assert.Empty(await this.AllPages(Auditor, $"/v1/certifications?certifiedOn=2024-09-06&organisation={Successor}"));
        // The end of its term may have come in before the annulment did; there is then nothing left to end.
        Assert.Equal(
            ["partnerships.certificate-lapsed", "partnerships.certification-review-lifted"],
            (await FactsOf($"/v1/certifications/{certification.Text("id")}")).TakeLast(2).Select(fact => fact.Text("type")).Order());
        Assert.Equal("volunteers.screening-policy-let-go", (await FactsOf($"/v1/screening-policies/{ScreeningPolicy.IdOf(Successor)}"))[^1].Text("type"));

        foreach (var one in Theirs)
        {
            Assert.Contains(one.Certification.Id(), await this.AllPages(Auditor, $"/v1/certifications?certifiedOn=2024-09-06&organisation={one.Id}"));
            Assert.Equal(24, (await Get(Auditor, $"/v1/screening-policies/{ScreeningPolicy.IdOf(one.Id)}")).Is(200).Json.GetProperty("validities")[0].GetProperty("months").GetInt32());
            (await Get($"director@{Successor}", one.AtWork.Assessment)).Is(404);
            (await Get($"director@{one.Id}", one.AtWork.Assessment)).Is(200);
            Assert.Equal(one.Id, (await Get(Auditor, one.AtWork.Rule)).Is(200).Json.Text("organisationId"));
            (await Get($"director@{Successor}", one.AtWork.Rule)).Is(404);
            (await Get($"volunteer-coordinator@{Successor}", one.AtWork.Volunteer)).Is(404);
            (await Get($"volunteer-coordinator@{one.Id}", one.AtWork.Volunteer)).Is(200);
            (await Get($"controller@{Successor}", BooksOf(one.Id))).Is(404);
        }
    }

    private async Task ShowsTheBooks(IReadOnlyDictionary<string, decimal>[] before)
    {
        Assert.Equal(before, await Task.WhenAll(Three.Select(library => Balances(library.Id, LastDay))));
        Assert.Equal(new SortedDictionary<string, decimal> { ["1100"] = 75m, ["8000"] = -75m }, await Balances(Successor, new(2024, 12, 31)));
        foreach (var library in Three) Assert.Null((await Get($"director@{library.Id}", BooksOf(library.Id))).Is(200).Json.Text("successorId"));
    }

    private async Task ShowsThePeople()
    {
        var (first, second) = (Theirs[0], Theirs[1]);
        var file = Assert.Single((await Get($"volunteer-coordinator@{first.Id}", first.AtWork.Person)).Is(200).Json.GetProperty("files").EnumerateArray());
        Assert.Equal(("Joke de Wit", first.Id), (file.Text("name"), file.Text("organisationId")));
        Assert.Equal([Successor, first.Id], file.GetProperty("notices").EnumerateArray().Select(notice => notice.Text("controllerId")));
        file = Assert.Single((await Get($"volunteer-coordinator@{second.Id}", second.AtWork.Person)).Is(200).Json.GetProperty("files").EnumerateArray());
        Assert.Equal("Joke Berends", file.Text("name"));
    }
}
