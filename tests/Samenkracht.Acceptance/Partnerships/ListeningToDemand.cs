using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Demand;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class ListeningToDemand(AppFixture app) : PlanStory(app)
{
    private const string Deventer = "organisation-bibliotheek-deventer";

    private async Task<string> ASignal(string theme, string who = "staff-deventer", DateOnly? on = null, string question = "Waar kan ik in de avond oefenen?")
    {
        await this.TheNetwork();
        return (await Started(who, "/v1/demand-signals", new RecordSignal(
            ACode("vraag"), null, DemandSource.Panel, null, theme, question, on ?? new(2023, 1, 10), [await ANode()]))).Path;
    }

    [Fact]
    public async Task leads_from_a_question_to_an_offer()
    {
        var path = await ASignal("taal");
        await this.Changed("staff-deventer", path, "clusters", new ClusterSignal("taal-in-de-avond", new(2023, 1, 20)));
        var tag = await this.Changed(
            "director-deventer", path, "decisions", new DecideOnSignal(DemandDecision.Offer, "Acht vragen.", "programme-offer-taalcafe", null, new(2023, 2, 1)));

        var decided = (await Get("staff-hengelo", path)).Is(200);
        Assert.Equal(
            (tag, "offer", "programme-offer-taalcafe", "taal-in-de-avond", "panel"),
            (decided.Tag, decided.Json.Text("decision"), decided.Json.Text("offerId"), decided.Json.Text("cluster"), decided.Json.Text("source")));
        Assert.Null((await Get("auditor", $"{path}?validOn=2023-01-31")).Is(200).Json.Text("decision"));
    }

    [Fact]
    public async Task keeps_no_numbers_of_people_and_changes_nothing_of_others()
    {
        await this.TheNetwork();
        (await Post("staff-deventer", "/v1/demand-signals", new RecordSignal(
            null, null, DemandSource.Inhabitant, null, "taal", "Bel mij op 06-12345678", new(2023, 1, 10), [])))
            .IsRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");

        var path = await ASignal("taal");
        var tag = (await Get("staff-hengelo", path)).Is(200).Tag;
        (await Post("staff-hengelo", $"{path}/clusters", new ClusterSignal("taal", new(2023, 2, 1)), ifMatch: tag)).Is(404);
        (await Post("controller-deventer", $"{path}/clusters", new ClusterSignal("taal", new(2023, 2, 1)), ifMatch: tag)).Is(403);
        (await Get("grantor-overijssel", path)).Is(403);
    }

    [Fact]
    public async Task lists_signals_and_counts_what_the_network_is_asked_for()
    {
        var (theme, cluster) = (ACode("taal"), ACode("avond"));
        string[] signals = [await ASignal(theme), await ASignal(theme, "staff-hengelo", new(2023, 3, 1)), await ASignal(theme)];
        await this.Changed("staff-deventer", signals[0], "clusters", new ClusterSignal(cluster, new(2023, 1, 20)));
        await this.Changed("staff-hengelo", signals[1], "clusters", new ClusterSignal(cluster, new(2023, 3, 2)));
        await this.Changed("staff-deventer", signals[0], "decisions", new DecideOnSignal(DemandDecision.No, "Bestaat al.", null, null, new(2023, 2, 1)));

        async Task Lists(string filter, params int[] expected) => Assert.Equal(
            expected.Select(at => signals[at]).Order(StringComparer.Ordinal),
            (await this.AllPages("network-office", $"/v1/demand-signals?theme={theme}&limit=1{filter}")).Select(id => $"/v1/demand-signals/{id}"));

        await Lists("", 0, 1, 2);
        await Lists($"&organisation={Deventer}", 0, 2);
        await Lists($"&cluster={cluster}", 0, 1);
        await Lists("&open=true", 1, 2);
        await Lists("&open=false", 0);

        var counted = Assert.Single((await Get("staff-twente", $"/v1/demand-signals/clusters?theme={theme}")).Is(200).Json.GetProperty("items").EnumerateArray());
        Assert.Equal(
            (cluster, 2, 1, 2, "2023-01-10", "2023-03-01"),
            (counted.Text("code"), counted.GetProperty("signals").GetInt32(), counted.GetProperty("open").GetInt32(), counted.GetProperty("organisations").GetInt32(),
                counted.Text("firstReceivedOn"), counted.Text("lastReceivedOn")));
    }
}
