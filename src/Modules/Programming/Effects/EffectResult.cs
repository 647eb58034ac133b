namespace Samenkracht.Programming.Effects;

/// <summary>What a wave shows without showing anybody: nothing rests on fewer than 10 answers.</summary>
/// <param name="Score">The mean score after the activity, 1 to 10, to two decimals.</param>
/// <param name="Responses">How many answered after the activity.</param>
/// <param name="BeforeScore">The mean score before the activity; null for fewer than 10 answers.</param>
/// <param name="BeforeResponses">How many answered before; null for fewer than 10.</param>
/// <param name="Groups">The groups, by moment.</param>
/// <param name="PairedChange">The mean change of those who answered before and after under one code; null for fewer than 10, or when it would tell what a few others answered.</param>
/// <param name="Paired">How many they are; null when their change is.</param>
public sealed record EffectResult(
    decimal Score, int Responses, decimal? BeforeScore, int? BeforeResponses, IReadOnlyList<EffectGroupResult> Groups, decimal? PairedChange, int? Paired)
{
    /// <summary>The fewest answers that a number may rest on.</summary>
    public const int Fewest = 10;

    /// <summary>The result of a wave; null when fewer than 10 answered after the activity.</summary>
    public static EffectResult? Of(EffectWave wave)
    {
        var (before, after) = (Whole(EffectMoment.Before), Whole(EffectMoment.After));
        var shows = wave.Paired >= Fewest && !TellsOfFew(before.Count - wave.Paired, after.Count - wave.Paired);
        return after.Count < Fewest ? null : new(
            Mean(after.Sum, after.Count), after.Count,
            before.Count < Fewest ? null : Mean(before.Sum, before.Count), before.Count < Fewest ? null : before.Count,
            [.. Groups(EffectMoment.Before, before.Count), .. Groups(EffectMoment.After, after.Count)],
            shows ? Mean(wave.PairedChange, wave.Paired) : null, shows ? wave.Paired : null);

        (int Sum, int Count) Whole(EffectMoment moment) =>
            (wave.Tallies.Where(tally => tally.Moment == moment).Sum(tally => tally.Sum), wave.Tallies.Where(tally => tally.Moment == moment).Sum(tally => tally.Count));

        IEnumerable<EffectGroupResult> Groups(EffectMoment moment, int all)
        {
            var groups = wave.Tallies.Where(tally => tally.Moment == moment).OrderBy(tally => tally.Group, StringComparer.Ordinal).ToList();
            if (groups.All(tally => tally.Group is null)) return [];
            var hidden = all < Fewest ? groups : Hidden(groups);
            return groups.Select(tally => hidden.Contains(tally)
                ? new EffectGroupResult(tally.Group, moment, null, null)
                : new EffectGroupResult(tally.Group, moment, Mean(tally.Sum, tally.Count), tally.Count));
        }
    }

    // When all of one moment are paired, their change and the two means give the sum of the unpaired of the other moment.
    private static bool TellsOfFew(int unpairedBefore, int unpairedAfter) =>
        (unpairedBefore == 0 && unpairedAfter is > 0 and < Fewest) || (unpairedAfter == 0 && unpairedBefore is > 0 and < Fewest);

    // What is left of the whole after taking off the groups that are shown must not be a small group again.
    private static List<EffectTally> Hidden(IReadOnlyList<EffectTally> groups)
    {
        var hidden = groups.Where(tally => tally.Count < Fewest).ToList();
        if (hidden.Count == 0) return hidden;
        foreach (var next in groups.Where(tally => tally.Count >= Fewest).OrderBy(tally => tally.Count))
        {
            if (hidden.Count > 1 && hidden.Sum(tally => tally.Count) >= Fewest) break;
            hidden.Add(next);
        }

        return hidden;
    }

    private static decimal Mean(int sum, int count) => decimal.Round((decimal)sum / count, 2);
}

/// <summary>The result of a group at a moment.</summary>
/// <param name="Group">The group; null for those of none.</param>
/// <param name="Moment">The moment.</param>
/// <param name="Score">The mean score, 1 to 10, to two decimals; null when it is not shown, because it or another group is small.</param>
/// <param name="Responses">How many answered; null when it is not shown.</param>
public sealed record EffectGroupResult(string? Group, EffectMoment Moment, decimal? Score, int? Responses);
