using Samenkracht.Host.Demo.Years;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Specs.Demo;

public sealed class RepertoireSpec
{
    [Theory]
    [InlineData(CoreFunction.DevelopmentEducation, 50)]
    [InlineData(CoreFunction.ReadingLiterature, 30)]
    [InlineData(CoreFunction.ArtCulture, 7)]
    [InlineData(CoreFunction.KnowledgeInformation, 7)]
    [InlineData(CoreFunction.MeetingDebate, 6)]
    public void The_functions_have_their_shares(CoreFunction function, double share) =>
        Assert.Equal(share, Repertoire.All.Where(piece => piece.Function == function).Sum(piece => piece.Share));

    [Theory]
    [InlineData("a1", 46)]
    [InlineData("a2", 27)]
    [InlineData("a3", 19)]
    [InlineData("a4", 8)]
    public void The_ambitions_have_their_shares(string ambition, double share) =>
        Assert.Equal(share, Repertoire.All.Where(piece => piece.Node.StartsWith(ambition, StringComparison.Ordinal)).Sum(piece => piece.Share));

    [Fact]
    public void Twenty_two_percent_is_at_schools() => Assert.Equal(22, Repertoire.All.Where(piece => piece.AtSchool).Sum(piece => piece.Share));

    [Fact]
    public void Ages_add_up_to_the_total()
    {
        var dice = new Dice(2021, "bands");
        foreach (var group in Enum.GetValues<TargetGroup>())
            Assert.All(Enumerable.Range(1, 40), total => Assert.Equal(total, Attendance.Bands(group, total, dice).Sum(band => band.Count)));
    }

    [Fact]
    public void Nobody_is_real() => Assert.All(
        Enumerable.Range(0, 200).Select(at => SyntheticPeople.Name(new Dice(2021, $"person {at}"))),
        name => Assert.EndsWith("@voorbeeld.example", SyntheticPeople.Email(name), StringComparison.Ordinal));
}
