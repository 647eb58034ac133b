using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Programming.Activities;
using Samenkracht.Volunteers.Hours;

namespace Samenkracht.Acceptance.Volunteers;

public sealed class KeepingHours(AppFixture app) : WorkStory(app)
{
    private static readonly DateOnly Month = HoursSheet.MonthOf(Today).AddMonths(-1);

    private async Task<string> ASheet(string volunteer) => (await Started(Coordinator, "/v1/hours-sheets", new OpenHoursSheet(IdIn(volunteer), $"{Month:yyyy-MM}"))).Path;

    private Task<string> Logs(string sheet, string task, int day, int minutes, string who = Coordinator) =>
        this.Changed(who, sheet, "entries", new LogHours(Month.AddDays(day - 1), minutes, LoggedBy.Volunteer, IdIn(task)));

    private async Task<(int Confirmed, int Waiting)> Minutes(string path) =>
        (await Get(Coordinator, path)).Is(200).Json is var read ? (read.GetProperty("confirmedMinutes").GetInt32(), read.GetProperty("waitingMinutes").GetInt32()) : default;

    [Fact]
    public async Task hours_are_logged_confirmed_disputed_corrected_and_locked()
    {
        var joke = await AVolunteer();
        var (task, sheet) = (await ATask(null, joke), await ASheet(joke));
        foreach (var day in new[] { 2, 9, 16 }) await Logs(sheet, task, day, 150, Staff);
        await this.Changed(Coordinator, sheet, "disputes", new DisputeHours(3, Today, "Het duurde korter"));
        await this.Changed(Coordinator, sheet, "confirmations", new ConfirmHours([1, 2], Today));
        Assert.Equal((300, 0), await Minutes(sheet));
        (await Post(Coordinator, $"{sheet}/locks", new LockMonth(Today), (await Get(Coordinator, sheet)).Tag)).IsRefused("Confirm or correct every entry before the month is locked.");

        await this.Changed(Coordinator, sheet, "corrections", new CorrectVolunteerHours(3, 90, Today, "Het duurde korter"));
        Assert.Equal((300, 90), await Minutes(sheet));
        Assert.Equal([IdIn(sheet)], await this.AllPages(Coordinator, $"/v1/hours-sheets?volunteer={IdIn(joke)}&month={Month:yyyy-MM-dd}&status=waiting&organisation={Deventer}"));
        var board = (await Get(Coordinator, $"/v1/volunteer-boards/{Deventer}")).Json.GetProperty("hoursToConfirm").EnumerateArray().Single(row => row.Text("sheetId") == IdIn(sheet));
        Assert.Equal(3, Assert.Single(board.GetProperty("entries").EnumerateArray()).GetInt32());
        await this.Changed(Coordinator, sheet, "confirmations", new ConfirmHours([3], Today));
        var before = (await Get(Coordinator, $"{joke}/hours?year={Month.Year}")).Is(200).Json;
        await this.Changed(Director, sheet, "locks", new LockMonth(Today));
        await this.Changed(Coordinator, sheet, "corrections", new CorrectVolunteerHours(1, 60, Today, "Vergist"));

        Assert.Equal((300, 0), await Minutes(sheet));
        Assert.Equal((300, 0), await Minutes($"{joke}/hours?year={Month.Year}"));
        Assert.Equal((390, 0), await Minutes($"{joke}/hours?year={Month.Year}&knownAt={Uri.EscapeDataString(before.Text("knownAt")!)}"));
        Assert.Empty(await this.AllPages(Coordinator, $"/v1/hours-sheets?volunteer={IdIn(joke)}&status=waiting"));
        (await Post(Coordinator, $"{sheet}/entries", new LogHours(Month, 10, LoggedBy.Coordinator, IdIn(task)), (await Get(Coordinator, sheet)).Tag))
            .IsRefused("This month is locked; only corrections are possible.");
    }

    [Fact]
    public async Task a_certificate_of_hours_says_the_same_when_it_is_asked_again()
    {
        var joke = await AVolunteer();
        var (task, sheet) = (await ATask(null, joke), await ASheet(joke));
        await Logs(sheet, task, 2, 150);
        await Logs(sheet, task, 9, 120);
        await this.Changed(Coordinator, sheet, "confirmations", new ConfirmHours([1, 2], Today));

        var first = (await Get(Coordinator, $"{joke}/hours-statements")).Is(200);
        await this.Changed(Coordinator, sheet, "corrections", new CorrectVolunteerHours(1, 60, Today, "Vergist"));

        Assert.Equal(first.Text, (await Get(Coordinator, $"{joke}/hours-statements?knownAt={Uri.EscapeDataString(first.Json.Text("knownAt")!)}")).Is(200).Text);
        Assert.Equal((270, $"{Month.AddDays(1):yyyy-MM-dd}", $"{Month.AddDays(8):yyyy-MM-dd}"), (first.Json.GetProperty("confirmedMinutes").GetInt32(), first.Json.Text("firstDay"), first.Json.Text("lastDay")));
        Assert.Equal(("Taalmaatje", 270), (Assert.Single(first.Json.GetProperty("work").EnumerateArray()) is var work ? (work.Text("title"), work.GetProperty("minutes").GetInt32()) : default));
        Assert.Equal(
            120, (await Get(Coordinator, $"{joke}/hours-statements?from={Month.AddDays(5):yyyy-MM-dd}&until={Today:yyyy-MM-dd}")).Json.GetProperty("confirmedMinutes").GetInt32());
        (await Get("volunteer-coordinator-hengelo", $"{joke}/hours-statements")).Is(404);
        (await Get("volunteer-coordinator-hengelo", $"{joke}/hours")).Is(404);
        (await Get("network-office", sheet)).Is(403);
        (await Post(Staff, $"{sheet}/locks", new LockMonth(Today), (await Get(Staff, sheet)).Tag)).Is(403);
    }

    [Fact]
    public async Task what_a_session_brings_waits_until_it_is_confirmed_and_goes_with_the_session()
    {
        var (node, house, joke, ali) = (await ANode(), await AHouse(), await AVolunteer(), await AVolunteer());
        var worked = Today.AddDays(-3);
        var activity = await AnActivity(ALanguageCafe(node), house, worked);
        var shift = await AShift(await ATask(node, joke, ali), worked, 2, IdIn(activity), IdIn(house));
        await Claims(joke, shift);
        await Claims(ali, shift);
        var (sheet, waiting) = ($"/v1/hours-sheets/{HoursSheet.IdOf(IdIn(joke), worked)}", $"/v1/hours-sheets/{HoursSheet.IdOf(IdIn(ali), worked)}");

        await Followed(_ => this.Changed(Staff, activity, "held-sessions", new HoldSession(1, IdIn(house), worked)));
        await Follows(activity, sheet, "hours-proposed", "propose-hours");
        Assert.Equal((0, 120), await Minutes(sheet));
        await this.Changed(Coordinator, sheet, "confirmations", new ConfirmHours([1], Today));
        Assert.Equal((120, 0), await Minutes(sheet));

        await Followed(_ => this.Changed(Staff, activity, "annulments", new AnnulSession(1, "Dubbel ingevoerd", Today)));
        await Follows(activity, sheet, "hours-corrected", "propose-hours");
        await Follows(activity, waiting, "hours-proposal-withdrawn", "propose-hours");
        Assert.Equal(((0, 0), (0, 0)), (await Minutes(sheet), await Minutes(waiting)));
    }

    [Fact]
    public async Task of_fewer_than_five_people_the_network_sees_no_number()
    {
        var (many, few) = (await ANode(), await ANode());
        var volunteers = new List<string>();
        for (var one = 0; one < 5; one++) volunteers.Add(await AVolunteer());
        var (big, small) = (await ATask(many, [.. volunteers]), await ATask(few, volunteers[0]));
        foreach (var volunteer in volunteers)
        {
            var sheet = await ASheet(volunteer);
            await Logs(sheet, big, 2, 60);
            if (volunteer == volunteers[0]) await Logs(sheet, small, 3, 30);
            await this.Changed(Coordinator, sheet, "confirmations", new ConfirmHours(volunteer == volunteers[0] ? [1, 2] : [1], Today));
        }

        var cells = (await Get("network-office", $"/v1/volunteer-hours?by=planNode&from={Month:yyyy-MM-dd}&until={Today:yyyy-MM-dd}")).Is(200).Json.GetProperty("cells").EnumerateArray().ToList();
        var told = cells.Single(cell => cell.Text("group") == many);
        Assert.Equal((5, 300), (told.GetProperty("volunteers").GetInt32(), told.GetProperty("minutes").GetInt32()));
        var hidden = cells.Single(cell => cell.Text("group") == few);
        Assert.True(hidden.GetProperty("fewerThanFive").GetBoolean());
        Assert.False(hidden.TryGetProperty("minutes", out _));
        var organisations = (await Get("grantor-overijssel", $"/v1/volunteer-hours?from={Month:yyyy-MM-dd}")).Is(200).Json.GetProperty("cells").EnumerateArray();
        Assert.Contains(organisations, cell => cell.Text("group") == Deventer && cell.GetProperty("minutes").GetInt32() >= 330);
        (await Get("integration-deventer-counters", "/v1/volunteer-hours")).Is(403);
    }
}
