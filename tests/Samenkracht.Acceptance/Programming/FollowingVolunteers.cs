using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Common.Deciding;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Learning;

namespace Samenkracht.Acceptance.Programming;

public sealed class FollowingVolunteers(AppFixture app) : ProgrammeStory(app)
{
    private const string Coordinator = "volunteer-coordinator-deventer";

    private async Task<string> ATrajectory() => (await Started(Coordinator, "/v1/learning-trajectories", new TakeIntake(
        null, "Amina Yilmaz", "06 12345678", LearningQuestion.Speaking, LanguageLevel.A1, LearningForm.Individual, true, true, [await ANode()], Municipality, new(2022, 1, 10)))).Path;

    private static MatchVolunteer With(string volunteer, DateOnly on) => new(volunteer, new(2021, 1, 1), new(2021, 1, 1), on);

    [Fact]
    public async Task lets_a_match_wait_for_a_valid_certificate()
    {
        var (learner, volunteer, person) = (await ATrajectory(), $"volunteer-{ACode("v")}", $"person-{Guid.NewGuid()}");
        await this.Changed(Coordinator, learner, "matches", With(volunteer, new(2022, 1, 20)));

        await Told(new ScreeningHasExpired(volunteer, person, Deventer, new(2022, 6, 1)));
        Assert.Equal("2022-06-01", (await Get(Coordinator, learner)).Json.Text("suspendedOn"));
        Assert.Contains(learner.Id(), await this.AllPages(Coordinator, "/v1/learning-trajectories?needsVolunteer=true"));
        var other = await ATrajectory();
        (await Post(Coordinator, $"{other}/matches", With(volunteer, new(2022, 6, 1)), (await Get(Coordinator, other)).Tag))
            .IsRefused("The certificate of conduct of this volunteer has expired by that day.");

        await Told(new ScreeningWasConfirmed(volunteer, person, Deventer, new(2022, 7, 1), new(2025, 6, 30)));
        Assert.Null((await Get(Coordinator, learner)).Json.Text("suspendedOn"));
        await this.Changed(Coordinator, other, "matches", With(volunteer, new(2022, 7, 1)));

        await Told(new VolunteerHasLeft(volunteer, person, Deventer, new(2022, 9, 1)));
        foreach (var one in new[] { learner, other }) Assert.Null((await Get(Coordinator, one)).Json.Text("volunteerId"));
        Assert.Equal(["intake-taken", "volunteer-matched", "match-suspended", "match-resumed", "match-ended"], await KindsOf(learner));

        var back = With(volunteer, new(2022, 10, 3));
        (await Post(Coordinator, $"{learner}/matches", back, (await Get(Coordinator, learner)).Tag)).Is(409);
        await Told(new VolunteerHasReturned(volunteer, person, Deventer, new(2022, 10, 1)));
        await this.Changed(Coordinator, learner, "matches", back);
    }

    [Fact]
    public async Task lets_a_cancelled_session_take_place_after_all()
    {
        var (house, later, today) = (await AHouse(), new DateOnly(2031, 5, 6), Asked.DayOf(DateTimeOffset.UtcNow));
        var activity = await AnActivity(ALanguageCafe(await ANode()), house, later);
        await this.Changed(Staff, activity, "cancellations", new CancelSession(1, "Te weinig aanmeldingen", today));
        await this.Changed(Staff, activity, "reinstatements", new ReinstateSession(1, IdIn(house), "Toch genoeg", today));

        Assert.Equal("planned", (await Get("auditor", activity)).Json.GetProperty("sessions")[0].Text("status"));
    }

    [Fact]
    public async Task records_nothing_plainly_over_books_that_are_closed()
    {
        var (house, day) = (await AHouse(), new DateOnly(2018, 10, 2));
        var activity = await AnActivity(ALanguageCafe(await ANode()) with { PlannedOn = new(2018, 9, 15) }, house, day);
        await Told(new PeriodWasLocked(Deventer, new(2018, 10, 1), new(2018, 10, 31), new(2018, 11, 15)));

        (await Post(Staff, $"{activity}/held-sessions", new HoldSession(1, IdIn(house), day), (await Get(Staff, activity)).Tag))
            .IsRefused("The books of your organisation over the day of this session are closed; only corrections with a reason are possible.");

        await Told(new PeriodWasReopened(Deventer, new(2018, 10, 1), new(2018, 10, 31), new(2018, 12, 1), "Factuur vergeten"));
        await this.Changed(Staff, activity, "held-sessions", new HoldSession(1, IdIn(house), day));
    }
}
