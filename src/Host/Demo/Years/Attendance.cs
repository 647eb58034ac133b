using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Host.Demo.Years;

/// <summary>How many come: half of the times fewer than nine, with a long tail; a class at a school.</summary>
internal static class Attendance
{
    public const int ClassSize = 24;
    private const double Median = 9;
    private const double Spread = 0.92;

    /// <summary>How many come to a session.</summary>
    public static int Total(Piece piece, int capacity, Dice dice) => Math.Clamp(
        (int)Math.Round(piece.AtSchool ? dice.Normal(ClassSize, 3) : dice.LogNormal(Median, Spread)), 1, capacity);

    /// <summary>The total by age; the parts add up to it.</summary>
    public static IReadOnlyList<BandCount> Bands(TargetGroup group, int total, Dice dice)
    {
        var ages = Repertoire.AgesOf(group);
        var counts = new int[ages.Count];
        for (var person = 0; person < total; person++) counts[dice.Pick(Enumerable.Range(0, ages.Count).ToList(), at => ages[at].Weight)]++;
        return [.. ages.Select((age, at) => new BandCount(age.Band, counts[at])).Where(band => band.Count > 0)];
    }
}
