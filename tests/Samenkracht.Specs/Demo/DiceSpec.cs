using Samenkracht.Host.Demo.Years;

namespace Samenkracht.Specs.Demo;

public sealed class DiceSpec
{
    [Fact]
    public void The_same_seed_and_purpose_give_the_same_series() => Assert.Equal(Series(2021, "offers"), Series(2021, "offers"));

    [Fact]
    public void The_series_does_not_depend_on_the_process() =>
        Assert.Equal((499, 217), (DiceOf("offers").Between(0, 999), DiceOf("activities").Between(0, 999)));

    [Fact]
    public void Another_seed_and_another_purpose_give_another_series()
    {
        Assert.NotEqual(Series(2021, "offers"), Series(2022, "offers"));
        Assert.NotEqual(Series(2021, "offers"), Series(2021, "activities"));
    }

    [Fact]
    public void A_choice_by_weight_follows_the_weights()
    {
        var dice = DiceOf("weights");
        var heads = Enumerable.Range(0, 10_000).Count(_ => dice.Pick(["heads", "tails"], side => side == "heads" ? 3 : 1) == "heads");
        Assert.InRange(heads, 7_300, 7_700);
    }

    [Fact]
    public void Attendance_is_half_of_the_time_below_nine_with_a_mean_near_fourteen()
    {
        var dice = DiceOf("attendance");
        var draws = Enumerable.Range(0, 20_000).Select(_ => dice.LogNormal(9, 0.92)).Order().ToList();
        Assert.InRange(draws[10_000], 8.6, 9.4);
        Assert.InRange(draws.Average(), 13.0, 14.6);
    }

    [Fact]
    public void Some_are_chosen_once_and_in_order()
    {
        var some = DiceOf("some").Some([.. Enumerable.Range(0, 30)], 12);
        Assert.Equal(12, some.Count);
        Assert.Equal(some.Distinct().Order(), some);
    }

    private static Dice DiceOf(string purpose) => new(2021, purpose);

    private static List<int> Series(int seed, string purpose)
    {
        var dice = new Dice(seed, purpose);
        return [.. Enumerable.Range(0, 20).Select(_ => dice.Between(0, 999))];
    }
}
