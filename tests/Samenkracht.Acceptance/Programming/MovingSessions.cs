using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Programming.Activities;

namespace Samenkracht.Acceptance.Programming;

public sealed class MovingSessions(AppFixture app) : ProgrammeStory(app)
{
    private static readonly DateOnly Later = new(2031, 5, 6);

    private async Task<JsonElement> LastFact(string path) => (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray().Last();

    private async Task<bool> NeedsPlace(string activity, int session) =>
        (await Get("auditor", activity)).Json.GetProperty("sessions")[session - 1].GetProperty("needsPlace").GetBoolean();

    private static void Follows(JsonElement effect, JsonElement cause) => Assert.Equal(
        (cause.Text("correlationId"), cause.Text("id"), "reaction"), (effect.Text("correlationId"), effect.Text("causationId"), effect.Text("through")));

    [Fact]
    public async Task when_a_closure_is_proposed_and_not_when_it_is_withdrawn()
    {
        var (node, house) = (await ANode(), await AHouse());
        var activity = await AnActivity(ALanguageCafe(node), house, FirstDay, Later);

        await Followed(_ => this.Changed("director-deventer", house, "closure-proposals", new ProposeClosure(new(2030, 1, 1), "Te duur", new(2026, 3, 1))));
        Assert.Equal((false, true), (await NeedsPlace(activity, 1), await NeedsPlace(activity, 2)));
        var flagged = await LastFact(activity);
        Follows(flagged, await LastFact(house));
        (await Post(Staff, $"{activity}/sessions", new ScheduleSession(IdIn(house), Evening(Later), 60), (await Get(Staff, activity)).Tag))
            .IsRefused("The closure of the location is proposed for that day or earlier, so nothing new is planned there.");

        await Told(new LocationClosureWasProposed(IdIn(house), new(2030, 1, 1), new(2026, 3, 1)));
        Assert.Equal(flagged.Text("id"), (await LastFact(activity)).Text("id"));

        await Followed(_ => this.Changed("director-deventer", house, "closure-withdrawals", new WithdrawClosureProposal("Toch subsidie", new(2026, 4, 1))));
        Assert.False(await NeedsPlace(activity, 2));
        var kept = await LastFact(activity);
        Assert.Equal("programming.sessions-keep-their-place", kept.Text("type"));
        Follows(kept, await LastFact(house));
    }

    [Fact]
    public async Task when_the_door_closes_or_another_is_at_home()
    {
        var (node, house) = (await ANode(), await AHouse());
        var activity = await AnActivity(ALanguageCafe(node), house, FirstDay, Later);
        await Told(new LocationChangedHands(IdIn(house), Deventer, Hengelo, new(2026, 1, 1)));
        Assert.Equal((false, true), (await NeedsPlace(activity, 1), await NeedsPlace(activity, 2)));

        var other = await AHouse();
        await this.Changed(Staff, activity, "reschedulings", new RescheduleSession(2, IdIn(other), Evening(Later), 120, "Andere plek"));
        Assert.False(await NeedsPlace(activity, 2));
        await Told(new LocationShutDown(IdIn(other), new(2026, 1, 1)));
        Assert.True(await NeedsPlace(activity, 2));
        Assert.Equal(2, (await KindsOf(activity)).Count(kind => kind == "sessions-need-another-place"));
    }

    [Fact]
    public async Task stops_with_its_project_and_is_not_restored_in_silence()
    {
        var (node, house) = (await ANode(), await AHouse());
        var project = $"network-project-{ACode("taal")}";
        var (activity, apart) = (await AnActivity(ALanguageCafe(node, project), house, FirstDay, Later), await AnActivity(ALanguageCafe(node), house, Later));
        var halted = new NetworkProjectHalted(project, new(2026, 2, 1), "Subsidie geweigerd");
        var resumed = new NetworkProjectResumed(project, new(2026, 5, 1));

        foreach (var message in new object[] { halted, halted, resumed, resumed }) await Told(message);

        var sessions = (await Get("auditor", activity)).Json.GetProperty("sessions").EnumerateArray().Select(session => session.Text("status"));
        Assert.Equal(["planned", "cancelled"], sessions);
        Assert.Equal(
            ["activity-planned", "session-scheduled", "session-scheduled", "session-cancelled", "activity-can-be-rescheduled"], await KindsOf(activity));
        Assert.Equal("Subsidie geweigerd", (await Get("auditor", $"{activity}/cancellations")).Is(200).Json.GetProperty("facts")[0].Text("reason"));
        Assert.Equal(2, (await KindsOf(apart)).Count);
    }
}
