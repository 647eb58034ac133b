using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Learning;
using static Samenkracht.Specs.Programming.LearningFacts;

namespace Samenkracht.Specs.Programming;

public sealed class MatchVolunteerSpec
{
    private static readonly MatchVolunteer Command = new(Volunteer, Matched.ScreeningSeenOn, Matched.TrainingDoneOn, Matched.On);

    private static Decision When(MatchVolunteer command, params IFact[] facts) => MatchVolunteerEndpoint.Decide(command, Trajectory(facts), AskedNow);

    [Fact]
    public void A_screening_of_three_years_is_valid() => When(Command).Then(Matched);

    [Fact]
    public void An_older_one_is_not() => When(Command with { ScreeningSeenOn = new(2019, 1, 19) })
        .ThenRefused("The certificate of conduct was seen more than three years before the match.");

    [Fact]
    public void It_is_seen_before_the_match() => When(Command with { ScreeningSeenOn = new(2022, 1, 21) })
        .ThenRefused("The certificate of conduct is seen on or before the day of the match.");

    [Fact]
    public void The_training_is_done_before_the_match()
    {
        When(Command with { TrainingDoneOn = Command.On }).Then(Matched with { TrainingDoneOn = Command.On });
        When(Command with { TrainingDoneOn = new(2022, 1, 21) }).ThenRefused("The training is done on or before the day of the match.");
    }

    [Fact]
    public void Another_volunteer_takes_over_and_the_same_does_not()
    {
        When(Command with { VolunteerId = "volunteer-38" }, Matched).Then(Matched with { VolunteerId = "volunteer-38" });
        When(Command, Matched).ThenRefused("This volunteer is matched with the learner already.");
        Assert.Equal(Volunteer, Trajectory(Matched).VolunteerId);
    }

    [Fact]
    public void A_match_follows_the_intake_and_has_been_made()
    {
        When(Command with { On = new(2022, 1, 9) }).ThenRefused("This day lies before the last step of the trajectory.");
        When(Command with { On = Today.AddDays(1) }).ThenRefused("A step of a trajectory cannot lie in the future.");
        When(Command with { On = Finished.On }, Started, Finished).ThenRefused("This trajectory is over.");
    }
}
