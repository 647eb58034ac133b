using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Activities;
using static Samenkracht.Specs.Programming.TheActivity;

namespace Samenkracht.Specs.Programming;

public sealed class CompleteActivitySpec
{
    private static Decision When(DateOnly on, params IFact[] history) => CompleteActivityEndpoint.Decide(new(on), After(history), Asked());

    [Fact]
    public void When_all_is_over_and_counted_it_is_completed() => When(Completed.On, [.. WithOneCounted, SecondCancelled]).Then(Completed);

    [Fact]
    public void Nothing_is_planned_any_more()
    {
        var decision = When(Completed.On, WithOneCounted);

        decision.ThenRefused("Some sessions are still planned; hold or cancel them first.");
        Assert.Equal(2, Assert.Single(Assert.IsType<List<int>>(decision.Refusal!.Details)));
    }

    [Fact]
    public void All_that_was_held_is_counted() =>
        When(Completed.On, [.. WithOneHeld, SecondCancelled]).ThenRefused("The attendance of some sessions is not recorded yet.");

    [Fact]
    public void It_is_completed_after_its_last_session_and_once()
    {
        When(FirstDay.AddDays(-1), [.. WithOneCounted, SecondCancelled]).ThenRefused("An activity is completed on or after the day of its last session.");
        When(PlannedOn.AddDays(-1), Planned).ThenRefused("This day lies before the activity was planned.");
        When(Today.AddDays(1), Planned).ThenRefused("What is recorded of an activity cannot lie in the future.");
        When(Completed.On, Over).ThenRefused("This activity is completed; only corrections are possible.");
    }
}
