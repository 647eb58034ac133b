using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Projects;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class TakingPartInAProject(AppFixture app) : ProjectStory(app)
{
    [Fact]
    public async Task is_a_choice_of_each_library_and_looked_back_on()
    {
        var project = await ARunningProject(await ANetworkWithAPlan());
        await this.Changed("director-hengelo", project, "participations", Joins(Hengelo, ParticipationLevel.Follow, new(2021, 11, 1)));
        await this.Changed("director-hengelo", project, "participation-levels", new ChangeParticipationLevel(Hengelo, ParticipationLevel.TakePart, new(2022, 2, 1), "Nieuwe opgave"));
        await this.Changed("director-hengelo", project, "benefit-evaluations", new EvaluateBenefit(Hengelo, 2022, 8, true, "Wij bereiken ouders", new(2022, 12, 1)));
        var tag = await this.Changed(Office, project, "departures", new LeaveProject(Hengelo, new(2023, 1, 1), "Geen formatie"));

        var hengelo = (await Get("controller-deventer", project)).Is(200).Json.GetProperty("participations")[1];
        Assert.Equal((Hengelo, "takePart", "2023-01-01"), (hengelo.Text("libraryId"), hengelo.Text("level"), hengelo.Text("until")));
        Assert.True(hengelo.GetProperty("evaluations")[0].GetProperty("boundaryMoved").GetBoolean());
        Assert.Equal("follow", (await Get("auditor", $"{project}?validOn=2022-01-31")).Json.GetProperty("participations")[1].Text("level"));
        var left = (await Get("staff-hengelo", $"{project}/departures")).Is(200).Json.GetProperty("facts")[0];
        Assert.Equal((Hengelo, "Geen formatie"), (left.Text("onBehalfOf"), left.Text("reason")));
        (await Post("director-hengelo", $"{project}/benefit-evaluations", new EvaluateBenefit(Hengelo, 2022, 9, true, "Toch beter", new(2023, 1, 5)), tag))
            .IsRefused("The library has evaluated that year; correct it with a reason.");
        (await Post("director-hengelo", $"{project}/participations", Joins(Deventer, ParticipationLevel.Follow, new(2023, 1, 1)), tag))
            .IsRefused("You act for another organisation than this library.");
        (await Post("director-deventer", $"{project}/departures", new LeaveProject(Deventer, new(2023, 1, 1), "Weg"), tag))
            .IsRefused("The lead cannot leave; appoint another lead first.");
    }

    [Fact]
    public async Task spreads_from_frontrunners_to_followers_on_a_day_and_as_was_known()
    {
        var network = await ANetworkWithAPlan();
        var project = await ARunningProject(network);
        await this.Changed("staff-deventer", project, "phases", new ChangePhase(ProjectPhase.RollOut, new(2022, 6, 1)));
        var before = (await Get("auditor", $"{project}/adoption?validOn=2023-01-31")).Is(200).Json.Text("knownAt")!;
        await this.Changed("director-hengelo", project, "result-adoptions", new AdoptResult(Hengelo, new(2023, 1, 15), ParticipationLevel.TakePart));

        var curve = await Periods($"{project}/adoption?validOn=2023-01-31");
        Assert.Equal([("2021", 1, 0, 2), ("2022", 1, 0, 2), ("2023", 1, 1, 1)], curve);
        Assert.Equal(("2023-Q1", 1, 1, 1), (await Periods($"{project}/adoption?validOn=2023-01-31&per=quarter"))[^1]);
        Assert.Equal(("2023", 1, 0, 2), (await Periods($"{project}/adoption?validOn=2023-01-14"))[^1]);
        Assert.Equal(("2023", 1, 0, 2), (await Periods($"{project}/adoption?validOn=2023-01-31&knownAt={Uri.EscapeDataString(before)}"))[^1]);
        Assert.Empty(await Periods($"{project}/adoption?validOn=2021-09-19"));
        (await Get("auditor", $"{project}/adoption?validOn=2021-08-31")).Is(404);
        (await Get("auditor", $"{project}/adoption?knownAt=2020-01-01T00:00:00Z")).Is(404);
        (await Get("privacy-officer", $"{project}/adoption")).Is(403);
    }

    private async Task<IReadOnlyList<(string, int, int, int)>> Periods(string path) =>
    [
        .. (await Get("director-hengelo", path)).Is(200).Json.GetProperty("periods").EnumerateArray().Select(period => (
            period.Text("period")!, period.GetProperty("frontrunners").GetArrayLength(), period.GetProperty("followers").GetArrayLength(),
            period.GetProperty("others").GetArrayLength())),
    ];

    [Fact]
    public async Task shows_in_a_matrix_and_in_a_table_for_people()
    {
        var network = await ANetworkWithAPlan();
        var project = await ARunningProject(network);
        await this.Changed("director-hengelo", project, "participations", Joins(Hengelo, ParticipationLevel.Follow, new(2021, 11, 1)));
        await this.Changed("director-hengelo", project, "participation-levels", new ChangeParticipationLevel(Hengelo, ParticipationLevel.Pilot, new(2022, 2, 1), "Nieuwe opgave"));

        var matrix = (await Get("staff-deventer", $"{network.Path}/participation-matrix?validOn=2022-01-31")).Is(200).Json;
        Assert.Equal(project.Split('/')[^1], matrix.GetProperty("projects")[0].Text("projectId"));
        Assert.Equal(
            [("Bibliotheek Deventer", "lead"), ("Bibliotheek Hengelo", "follow")],
            matrix.GetProperty("rows").EnumerateArray().Where(row => row.GetProperty("levels").GetArrayLength() > 0)
                .Select(row => (row.Text("name")!, row.GetProperty("levels")[0].Text("level")!)));
        Assert.Equal(3, matrix.GetProperty("rows").GetArrayLength());
        (await Get("auditor", $"{network.Path}/participation-matrix?validOn=2012-12-31")).Is(404);

        var table = (await Get("staff-deventer", $"{network.Path}/participation-table?validOn=2022-02-01", ("Accept", "text/plain"))).Is(200);
        Assert.Equal("text/plain; charset=utf-8", table.Headers["Content-Type"]);
        Assert.Matches("\nBibliotheek Deventer +L\nBibliotheek Hengelo +P\nLibrary library-[0-9a-f]+ +[.]\n", table.Text);
        (await Get("staff-deventer", $"{network.Path}/participation-table")).Is(200);
        (await Get("staff-deventer", $"{network.Path}/participation-table", ("Accept", "text/html"))).Is(406);
        (await Get("staff-deventer", $"{network.Path}/participation-matrix", ("Accept", "text/plain"))).Is(406);
        (await Get("auditor", "/v1/networks/network-nergens/participation-table", ("Accept", "text/plain"))).Is(404);
    }
}
