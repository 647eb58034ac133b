namespace Samenkracht.Programming.Activities;

/// <summary>What holds for every count of those who came.</summary>
public static class AttendanceCount
{
    /// <summary>An age has one number.</summary>
    public static readonly Rule BandTwice = new("attendance-age-twice", "Each age is named once.");

    /// <summary>Numbers that contradict each other are no numbers.</summary>
    public static readonly Rule NotTheTotal = new("attendance-not-the-total", "The numbers by age do not add up to the total.");

    /// <summary>Why the count cannot be right; null when it can. Without ages there is nothing to compare.</summary>
    public static Decision? Refuses(int total, IReadOnlyList<BandCount> bands) =>
        bands.DistinctBy(band => band.AgeBand).Count() < bands.Count ? BandTwice
        : bands.Count > 0 && bands.Sum(band => band.Count) is var sum && sum != total ? NotTheTotal.With("counts", new AttendanceSums(total, sum))
        : null;
}

/// <summary>Two numbers that should be one.</summary>
/// <param name="Total">The total as given.</param>
/// <param name="SumOfBands">The sum over the ages.</param>
public sealed record AttendanceSums(int Total, int SumOfBands);
