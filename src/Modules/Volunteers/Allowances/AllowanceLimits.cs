using System.Text.Json;
using Samenkracht.Common;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>Up to what an allowance is untaxed when it is paid on one of these days; the month and the year count for everybody, the hour for who is paid by it.</summary>
/// <param name="From">The first day of payment.</param>
/// <param name="Until">The last day of payment.</param>
/// <param name="PerMonth">Euros a calendar month.</param>
/// <param name="PerYear">Euros a calendar year.</param>
/// <param name="PerHourFrom21">Euros an hour for who is 21 or older.</param>
/// <param name="PerHourUnder21">Euros an hour for who is younger.</param>
/// <param name="Source">Where the amounts come from.</param>
public sealed record AllowanceLimits(
    DateOnly From, DateOnly Until, decimal PerMonth, decimal PerYear, decimal PerHourFrom21, decimal PerHourUnder21, string Source)
{
    /// <summary>Nobody pays by a guess.</summary>
    public static readonly Rule NotKnown = new("allowance-limits-unknown", "The limits of the untaxed allowance are not known for that day of payment.");

    private static readonly Lazy<IReadOnlyList<AllowanceLimits>> Known = new(Read);

    /// <summary>All limits that are known, of <c>data/volunteers/allowance-limits.json</c>.</summary>
    public static IReadOnlyList<AllowanceLimits> All => Known.Value;

    /// <summary>The limits for who is paid on the day; null when they are not known.</summary>
    public static AllowanceLimits? On(DateOnly paidOn) => All.FirstOrDefault(limits => limits.From <= paidOn && paidOn <= limits.Until);

    /// <summary>Euros an hour.</summary>
    public decimal PerHour(AgeClass age) => age == AgeClass.From21 ? PerHourFrom21 : PerHourUnder21;

    private static IReadOnlyList<AllowanceLimits> Read()
    {
        using var file = typeof(AllowanceLimits).Assembly.GetManifestResourceStream("allowance-limits.json")!;
        return JsonSerializer.Deserialize<File>(file, Json.Options)!.Limits;
    }

    private sealed record File(IReadOnlyList<AllowanceLimits> Limits);
}
