namespace Samenkracht.Finance.Allocations;

/// <summary>Divides without losing a cent: each part is rounded half away from zero, and what remains goes to the largest.</summary>
public static class Division
{
    private const int ShareDecimals = 6;

    /// <summary>What each target bears of an amount in euro; the sum is the amount.</summary>
    public static IReadOnlyList<decimal> Of(decimal amount, IReadOnlyList<decimal> shares) => Exactly(amount, [.. shares.Select(share => amount * share)], shares, 2);

    /// <summary>What each target bears of all source amounts.</summary>
    public static IReadOnlyList<AllocatedAmount> Of(IEnumerable<SourceAmount> sources, IReadOnlyList<KeyPart> parts) =>
    [
        .. sources.SelectMany(source => Of(source.Amount, [.. parts.Select(part => part.Share)])
            .Select((amount, at) => new AllocatedAmount(source.Account, parts[at].TargetId, amount))),
    ];

    /// <summary>The parts of a key of solidarity: one part is divided equally, the rest by weight; together 1.</summary>
    public static IReadOnlyList<KeyPart> Solidary(decimal equalPart, IReadOnlyList<KeyWeight> weights)
    {
        var all = weights.Sum(weight => weight.Weight);
        decimal[] shares = [.. weights.Select(weight => (equalPart / weights.Count) + ((1 - equalPart) * weight.Weight / all))];
        var exact = Exactly(1, shares, shares, ShareDecimals);
        return [.. weights.Select((weight, at) => new KeyPart(weight.TargetId, exact[at]))];
    }

    private static decimal[] Exactly(decimal whole, IReadOnlyList<decimal> parts, IReadOnlyList<decimal> sizes, int decimals)
    {
        decimal[] rounded = [.. parts.Select(part => decimal.Round(part, decimals, MidpointRounding.AwayFromZero))];
        var largest = Enumerable.Range(0, sizes.Count).MaxBy(at => sizes[at]);
        rounded[largest] += whole - rounded.Sum();
        return rounded;
    }
}
