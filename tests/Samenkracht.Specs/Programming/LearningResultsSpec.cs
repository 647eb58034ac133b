using Samenkracht.Programming.Learning;

namespace Samenkracht.Specs.Programming;

public sealed class LearningResultsSpec
{
    private static readonly LearningCell Hidden = new(null, true);

    private static LearningResults When(int started, int finished, int levels) => LearningResults.Of("organisation-bibliotheek-deventer", 2022, new Dictionary<string, int>
    {
        [LearningMeasures.Started] = started, [LearningMeasures.Finished] = finished, [LearningMeasures.LevelsGained] = levels,
    });

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void Of_fewer_than_ten_people_no_number_is_told(int people) => Assert.Equal(Hidden, When(people, 0, 0).Started);

    [Fact]
    public void Of_ten_people_the_number_is_told() => Assert.Equal(new(10, false), When(10, 0, 0).Started);

    [Fact]
    public void Levels_are_about_those_who_finished()
    {
        Assert.Equal((Hidden, Hidden), (When(20, 9, 15).Finished, When(20, 9, 15).LevelsGained));
        Assert.Equal((new(10, false), new(3, false)), (When(20, 10, 3).Finished, When(20, 10, 3).LevelsGained));
        Assert.Equal((Hidden, Hidden), (When(20, 10, 3).Stopped, When(20, 10, 3).Referred));
    }
}
