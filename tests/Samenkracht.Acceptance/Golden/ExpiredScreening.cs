using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Acceptance.Volunteers;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Shifts;

namespace Samenkracht.Acceptance.Golden;

/// <summary>
/// A certificate of conduct is good until Friday and the session is on Saturday. Today is the Friday of the story, the next day its
/// Saturday. Who is not in time is blocked, replaced, or told that the shift is off; the history shows who decided.
/// </summary>
public sealed class ExpiredScreening(AppFixture app) : WorkStory(app)
{
    private static readonly DateOnly Friday = Today;
    private static readonly DateOnly Saturday = Today.AddDays(1);

    private Task Expires(string volunteer) =>
        Followed(_ => this.Changed(Coordinator, ScreeningOf(volunteer), "expiries", new RecordExpiry(Friday)));

    private async Task<(string?, string?)> DecidedLast(string shift) => await LastFact(shift) is var fact ? (fact.Text("type"), fact.Text("role")) : default;

    [Fact]
    public async Task blocks_a_claim_for_the_day_after_its_last()
    {
        // Issued three years ago less the days that are left.
        var issued = Enumerable.Range(0, 5).Select(day => Friday.AddMonths(-36).AddDays(day)).First(day => GoodUntil(day) >= Friday);
        var joke = await AVolunteer(issued);
        var last = GoodUntil(issued);
        var task = await ATask(null, joke);
        var (onLast, after) = (await AShift(task, last), await AShift(task, last.AddDays(1)));

        await Claims(joke, onLast);
        (await Post(Coordinator, $"{after}/claims", new ClaimShift(IdIn(joke), ClaimedBy.Volunteer, Today), (await Get(Coordinator, after)).Tag))
            .IsRefused("This volunteer has no valid certificate of conduct on that day.");

        var reason = Assert.Single((await Get(Coordinator, $"{joke}/readiness?shift={IdIn(after)}")).Is(200).Json.GetProperty("reasons").EnumerateArray());
        Assert.Equal("screening-not-valid", reason.Text("rule"));
        Assert.Equal(["shift-offered"], await KindsOf(after));
        var expiring = (await Get(Coordinator, $"/v1/volunteer-boards/{Deventer}")).Is(200).Json.GetProperty("expiringScreenings").EnumerateArray();
        Assert.Contains(expiring, row => (row.Text("volunteerId"), row.Text("validUntil")) == (IdIn(joke), $"{last:yyyy-MM-dd}"));
    }

    [Fact]
    public async Task asks_a_replacement_and_another_comes()
    {
        var (joke, ali) = (await AVolunteer(), await AVolunteer());
        var shift = await AShift(await ATask(null, joke, ali), Saturday);
        await Claims(joke, shift);

        await Expires(joke);
        await Follows(ScreeningOf(joke), shift, "shift-replacement-needed", "ask-replacements");
        Assert.Equal((IdIn(joke), "screeningExpired"), (Assert.Single(await Board("replacements", shift)) is var row ? (row.Text("volunteerId"), row.Text("because")) : default));
        (await Post(Coordinator, $"{shift}/swaps", new SwapShift(IdIn(joke), IdIn(joke), ClaimedBy.Coordinator, Friday, "Toch maar wel"), (await Get(Coordinator, shift)).Tag)).Is(409);
        await this.Changed(Coordinator, shift, "swaps", new SwapShift(IdIn(joke), IdIn(ali), ClaimedBy.Coordinator, Friday, "VOG van de ander is verlopen"));

        Assert.Equal([IdIn(ali)], await In(shift));
        Assert.Equal(("volunteers.shift-swapped", "volunteer-coordinator"), await DecidedLast(shift));
        Assert.Equal(["shift-offered", "shift-claimed", "shift-replacement-needed", "shift-swapped"], await KindsOf(shift));
        Assert.Equal("VOG van de ander is verlopen", (await LastFact(shift)).Text("reason"));
    }

    [Fact]
    public async Task leads_to_a_cancellation_with_notice_when_nobody_can()
    {
        var joke = await AVolunteer();
        var shift = await AShift(await ATask(null, joke), Saturday);
        await Claims(joke, shift);

        await Expires(joke);
        await this.Changed(Director, shift, "cancellations", new CancelShift(Friday, "Geen vervanging gevonden"));

        Assert.Equal(IdIn(joke), Assert.Single(Assert.Single(await Board("notices", shift)).GetProperty("volunteers").EnumerateArray()).GetString());
        Assert.Equal(("volunteers.shift-cancelled", "director"), await DecidedLast(shift));
        Assert.Equal(["volunteer-coordinator", "volunteer-coordinator", "reaction", "director"], (await FactsOf(shift)).Select(fact => fact.Text("role")));
    }

    [Fact]
    public async Task is_undone_by_a_new_certificate_where_nobody_was_found()
    {
        var (joke, ali) = (await AVolunteer(), await AVolunteer());
        var task = await ATask(null, joke, ali);
        var (open, taken) = (await AShift(task, Saturday), await AShift(task, Saturday.AddDays(1)));
        await Claims(joke, open);
        await Claims(joke, taken);
        await Expires(joke);
        await this.Changed(Coordinator, taken, "claims", new ClaimShift(IdIn(ali), ClaimedBy.Volunteer, Friday));

        await this.Changed(Coordinator, ScreeningOf(joke), "requests", new RequestScreeningAgain(Friday));
        await Followed(_ => this.Changed(Coordinator, ScreeningOf(joke), "confirmations", new ConfirmScreening("7654321", Friday, Friday)));

        await Follows(ScreeningOf(joke), open, "shift-replacement-not-needed", "keep-screened-claims");
        Assert.Equal([IdIn(joke)], await In(open));
        Assert.Equal([IdIn(ali)], await In(taken));
        Assert.Empty(await Board("replacements", open));
    }
}
