using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Figures;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.People;
using static Samenkracht.Specs.Programming.LearningFacts;

namespace Samenkracht.Specs.Programming;

public sealed class FollowCourseSpec
{
    private const string Over = "This trajectory is over.";
    private const string WasErased = "The learner of this trajectory was erased.";

    private static Decision Start(params IFact[] facts) => StartCourseEndpoint.Decide(new(Started.On), Trajectory(facts), AskedNow);

    private static Decision Record(params IFact[] facts) => RecordProgressEndpoint.Decide(new(Progress.Level, Progress.Hours, Progress.On), Trajectory(facts), AskedNow);

    private static Decision Finish(params IFact[] facts) => FinishCourseEndpoint.Decide(new(Finished.Level, Finished.Outcome, Finished.On), Trajectory(facts), AskedNow);

    private static Decision Stop(params IFact[] facts) => StopEarlyEndpoint.Decide(new(Stopped.Because, Stopped.On), Trajectory(facts), AskedNow);

    private static Decision Refer(string partner, params IFact[] facts) => ReferOnEndpoint.Decide(new(partner, Referred.On), Trajectory(facts), AskedNow);

    private static Decision Erase(params IFact[] facts) => EraseLearnerEndpoint.Decide(new(Erased.LegalBasis, Erased.On), Trajectory(facts), AskedNow);

    [Fact]
    public void A_course_starts_once()
    {
        Start().Then(Started);
        Start(Matched).Then(Started);
        Start(Started).ThenRefused("The course of this trajectory has started already.");
        Start(Stopped).ThenRefused(Over);
        Start(Matched with { On = new(2022, 2, 2) }).ThenRefused("This day lies before the last step of the trajectory.");
    }

    [Fact]
    public void Progress_is_made_while_the_course_is_under_way()
    {
        Record(Started).Then(Progress);
        Record().ThenRefused("The course of this trajectory is not under way.");
        Record(Started, Finished).ThenRefused("The course of this trajectory is not under way.");
        Assert.Equal((LanguageLevel.A2, 25m), (Trajectory(Started, Progress, Progress).Level, Trajectory(Started, Progress, Progress).Hours));
    }

    [Fact]
    public void A_course_finishes_with_the_levels_gained_since_the_intake()
    {
        Finish(Started, Progress).Then(Finished);
        Finish().ThenRefused("The course of this trajectory is not under way.");
        FinishCourseEndpoint.Decide(new(LanguageLevel.PreA1, LearningOutcome.NotReached, Finished.On), Trajectory(Started), AskedNow)
            .Then(Finished with { Level = LanguageLevel.PreA1, Outcome = LearningOutcome.NotReached, LevelsGained = -1 });
        Assert.Equal((LearningStatus.Finished, LearningOutcome.Reached), (Trajectory(Started, Finished).Status, Trajectory(Started, Finished).Outcome));
    }

    [Fact]
    public void Somebody_stops_early_before_or_during_the_course()
    {
        Stop().Then(Stopped);
        Stop(Started).Then(Stopped);
        Stop(Started, Stopped).ThenRefused(Over);
        Assert.Equal((LearningStatus.Stopped, StopReason.Work), (Trajectory(Stopped).Status, Trajectory(Stopped).StoppedBecause));
    }

    [Fact]
    public void Somebody_is_referred_to_another()
    {
        Refer(Referred.PartnerId, Started).Then(Referred);
        Refer(Deventer, Started).ThenRefused("A learner is referred to another organisation.");
        Refer(Referred.PartnerId, Stopped).ThenRefused(Over);
        Assert.Equal((LearningStatus.Referred, Referred.PartnerId), (Trajectory(Referred).Status, Trajectory(Referred).ReferredToId));
    }

    [Fact]
    public void A_learner_is_erased_once_and_nothing_is_recorded_after_that()
    {
        Erase(Started, Finished).Then(Erased);
        Erase(Erased).ThenRefused(WasErased);
        Start(Erased).ThenRefused(WasErased);
        EraseLearnerEndpoint.Decide(new(ErasureBasis.Request, Today.AddDays(1)), Trajectory(), AskedNow).ThenRefused("A step of a trajectory cannot lie in the future.");
        Assert.Equal((LearningStatus.Finished, LanguageLevel.B1, true), (Trajectory(Started, Finished, Erased).Status, Trajectory(Started, Finished, Erased).Level, Trajectory(Erased).IsErased));
    }

    [Fact]
    public void Each_step_adds_to_its_figure() => Assert.Equal(
        [
            ("trajectories-started", 1), ("learning-hours", 12.5m), ("trajectories-finished", 1), ("learning-levels-gained", 2),
            ("trajectories-stopped", 1), ("trajectories-referred", 1),
        ],
        new ICounted[] { Started, Progress, Finished, Stopped, Referred }.SelectMany(fact => fact.Figures.Select(figure =>
        {
            Assert.Equal((Deventer, fact.ValidFrom, Node), (figure.OrganisationId, figure.On, Assert.Single(figure.PlanNodes!)));
            return (figure.Measure, figure.Amount);
        })));
}
