using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;

namespace Samenkracht.Acceptance.Volunteers;

public sealed class PlanningShifts(AppFixture app) : WorkStory(app)
{
    private static readonly DateOnly Soon = Today.AddDays(10);

    [Fact]
    public async Task a_shift_is_offered_claimed_swapped_and_released()
    {
        var (joke, ali) = (await AVolunteer(), await AVolunteer());
        var shift = await AShift(await ATask(null, joke, ali), Soon);
        Assert.Equal(1, Assert.Single(await Board("gaps", shift)).GetProperty("gaps").GetInt32());

        await Claims(joke, shift, Staff);
        Assert.Empty(await Board("gaps", shift));
        (await Post(Coordinator, $"{shift}/claims", new ClaimShift(IdIn(ali), ClaimedBy.Coordinator, Today), (await Get(Coordinator, shift)).Tag)).IsRefused("All places of this shift are taken.");
        await this.Changed(Coordinator, shift, "swaps", new SwapShift(IdIn(joke), IdIn(ali), ClaimedBy.Volunteer, Today, "Onderling geruild"));
        Assert.Equal([IdIn(ali)], await In(shift));
        await this.Changed(Coordinator, shift, "releases", new ReleaseClaim(IdIn(ali), Today, "Verhinderd"));

        Assert.Empty(await In(shift));
        Assert.Equal(["shift-offered", "shift-claimed", "shift-swapped", "shift-claim-released"], await KindsOf(shift));
        var then = (await Get("auditor", $"{shift}?validOn={Today.AddDays(-1):yyyy-MM-dd}")).Is(200).Json.GetProperty("claims");
        Assert.Equal(IdIn(joke), Assert.Single(then.EnumerateArray()).Text("volunteerId"));
    }

    [Fact]
    public async Task nobody_is_at_two_places_at_once_not_even_at_two_libraries()
    {
        var joke = await AVolunteer();
        var person = $"person-{IdIn(joke)["volunteer-".Length..][..36]}";
        await this.Changed(Coordinator, $"/v1/persons/{person}", "consents", new GiveConsent(ConsentPurpose.ContactSharing, false, Begin));
        await this.Changed(Coordinator, $"/v1/persons/{person}", "sharings", new SharePerson(Hengelo, Begin));
        var there = await AVolunteer(place: "hengelo", person: person);
        var task = await ATask(null, joke);
        var elsewhere = (await Started("volunteer-coordinator-hengelo", "/v1/volunteer-tasks", new DefineTask(ACode("voorlezer"), ALanguageCoach(), Begin))).Path;
        await this.Changed("volunteer-coordinator-hengelo", elsewhere, "assignments", new AssignVolunteer(IdIn(there), Today.AddMonths(-5)));
        var here = await AShift(task, Soon);
        await Claims(joke, here);

        var overlaps = (await Started("volunteer-coordinator-hengelo", "/v1/volunteer-shifts", new OfferShift(IdIn(elsewhere), Afternoon(Soon, 13), 120, 1, Today))).Path;
        var after = (await Started("volunteer-coordinator-hengelo", "/v1/volunteer-shifts", new OfferShift(IdIn(elsewhere), Afternoon(Soon, 14), 120, 1, Today))).Path;

        (await Post("volunteer-coordinator-hengelo", $"{overlaps}/claims", new ClaimShift(IdIn(there), ClaimedBy.Volunteer, Today), (await Get("volunteer-coordinator-hengelo", overlaps)).Tag))
            .IsRefused("This volunteer has another shift at that time.");
        await this.Changed("volunteer-coordinator-hengelo", after, "claims", new ClaimShift(IdIn(there), ClaimedBy.Volunteer, Today));
        (await Get(Coordinator, after)).Is(404);
        (await Post(Coordinator, $"{after}/cancellations", new CancelShift(Today, "x"), (await Get("auditor", after)).Tag)).Is(404);
        (await Post("network-office", "/v1/volunteer-shifts", new OfferShift(IdIn(task), Afternoon(Soon), 120, 1, Today))).Is(403);
    }

    [Fact]
    public async Task who_cannot_come_is_replaced_by_who_claims()
    {
        var (joke, ali) = (await AVolunteer(), await AVolunteer());
        var shift = await AShift(await ATask(null, joke, ali), Soon);
        await Claims(joke, shift);

        await this.Changed(Coordinator, shift, "replacement-requests", new AskReplacement(IdIn(joke), Today, "Ziek gemeld"));
        Assert.Equal((IdIn(joke), "reported"), (Assert.Single(await Board("replacements", shift)) is var row ? (row.Text("volunteerId"), row.Text("because")) : default));
        await this.Changed(Coordinator, shift, "claims", new ClaimShift(IdIn(ali), ClaimedBy.Volunteer, Today));

        Assert.Equal([IdIn(ali)], await In(shift));
        Assert.Empty(await Board("replacements", shift));
        Assert.Equal(IdIn(joke), (await LastFact(shift)).GetProperty("body").Text("insteadOfId"));
    }

    [Fact]
    public async Task a_cancelled_shift_says_who_has_to_be_told()
    {
        var joke = await AVolunteer();
        var shift = await AShift(await ATask(null, joke), Soon);
        await Claims(joke, shift);

        await this.Changed(Staff, shift, "cancellations", new CancelShift(Today, "Lokaal bezet"));

        Assert.Equal(IdIn(joke), Assert.Single(Assert.Single(await Board("notices", shift)).GetProperty("volunteers").EnumerateArray()).GetString());
        Assert.Equal("cancelled", (await Get(Coordinator, shift)).Json.Text("status"));
    }

    [Fact]
    public async Task shifts_are_listed_by_what_they_are()
    {
        var (joke, activity, location) = (await AVolunteer(), $"activity-{ACode("taalcafe")}", $"location-{ACode("markt")}");
        var task = await ATask(null, joke);
        string[] shifts = [await AShift(task, Soon), await AShift(task, Soon.AddDays(1)), await AShift(task, Soon.AddDays(2), 2, activity, location)];
        await Claims(joke, shifts[0]);

        Task<IReadOnlyList<string>> List(string query, string who = Coordinator) => this.AllPages(who, $"/v1/volunteer-shifts?task={IdIn(task)}&{query}");
        Assert.Equal(shifts.Select(IdIn).Order(StringComparer.Ordinal), await List($"organisation={Deventer}&status=offered&limit=2"));
        Assert.Equal([IdIn(shifts[0])], await List($"volunteer={IdIn(joke)}"));
        Assert.Equal([IdIn(shifts[2])], await List($"activity={activity}&location={location}"));
        Assert.Equal([IdIn(shifts[1])], await List($"from={Soon.AddDays(1):yyyy-MM-dd}&until={Soon.AddDays(1):yyyy-MM-dd}"));
        Assert.Empty(await List("limit=5", "volunteer-coordinator-hengelo"));
        (await Get("controller-deventer", $"/v1/volunteer-boards/{Deventer}")).Is(403);
        (await Get(Coordinator, $"/v1/volunteer-boards/{Hengelo}")).Is(404);
    }

    [Fact]
    public async Task a_cancelled_session_releases_its_shifts_and_gives_them_back_as_a_list()
    {
        var (joke, activity) = (await AVolunteer(), $"activity-{ACode("taalcafe")}");
        var shift = await AShift(await ATask(null, joke), Soon, activity: activity);
        await Claims(joke, shift);
        var cancelled = new SessionWasCancelled(Deventer, activity, 1, Soon, Today, "Te weinig aanmeldingen");

        await Told(cancelled);
        await Told(cancelled);
        Assert.Equal(IdIn(joke), Assert.Single(Assert.Single(await Board("notices", shift)).GetProperty("volunteers").EnumerateArray()).GetString());
        await Told(new SessionWasReinstated(Deventer, activity, 1, Soon, Today));
        Assert.Empty(await In(shift));
        Assert.Single(await Board("toOfferAgain", shift));
        await this.Changed(Coordinator, shift, "re-offers", new ReofferShift(Today));

        Assert.Single(await Board("gaps", shift));
        Assert.Equal(["shift-offered", "shift-claimed", "shift-lapsed-with-session", "shift-can-be-offered-again", "shift-offered-again"], await KindsOf(shift));
        Assert.Equal("reaction-release-shifts-of-session", (await FactsOf(shift))[2].Text("subject"));
    }

    [Fact]
    public async Task where_the_door_will_close_volunteers_are_matched_again_or_the_shift_moves()
    {
        var (joke, house) = (await AVolunteer(), await AHouse());
        var task = await ATask(null, joke);
        string[] shifts = [await AShift(task, Soon, location: IdIn(house)), await AShift(task, Soon.AddDays(1), location: IdIn(house))];
        await Claims(joke, shifts[0]);

        await Followed(_ => this.Changed(Director, house, "closure-proposals", new ProposeClosure(Today.AddDays(1), "Te duur", Today)));
        Assert.Equal(IdIn(joke), Assert.Single(Assert.Single(await Board("toMatchAgain", shifts[0])).GetProperty("volunteers").EnumerateArray()).GetString());
        await Follows(house, shifts[0], "shift-needs-another-place", "flag-shifts-to-match-again");
        await this.Changed(Coordinator, shifts[1], "moves", new MoveShift("location-elders", Today, "De vestiging sluit"));

        await Followed(_ => this.Changed(Director, house, "closure-withdrawals", new WithdrawClosureProposal("Toch subsidie", Today)));
        Assert.Empty(await Board("toMatchAgain", shifts[0]));
        await Follows(house, shifts[0], "shift-keeps-its-place", "keep-shifts-in-place");
        Assert.Equal("shift-moved", (await KindsOf(shifts[1]))[^1]);
        Assert.Equal([IdIn(joke)], await In(shifts[0]));
    }
}
