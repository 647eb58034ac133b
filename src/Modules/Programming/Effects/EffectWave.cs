using System.Collections.Immutable;

namespace Samenkracht.Programming.Effects;

/// <summary>The answers of a group at a moment, added up.</summary>
/// <param name="Group">The group; null for those of none.</param>
/// <param name="Moment">The moment.</param>
/// <param name="Sum">The sum of the scores.</param>
/// <param name="Count">How many answered.</param>
public sealed record EffectTally(string? Group, EffectMoment Moment, int Sum, int Count);

/// <summary>The scores under one code; kept until the wave is closed.</summary>
/// <param name="Code">The random code.</param>
/// <param name="Before">The score before; null when there is none yet.</param>
/// <param name="After">The score after; null when there is none yet.</param>
public sealed record EffectPair(string Code, int? Before, int? After);

/// <summary>One wave of a measurement.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day on which participants are asked.</param>
/// <param name="InstrumentVersion">The version of the instrument, the same for the whole wave.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Tallies">The answers, added up.</param>
/// <param name="Pairs">The scores by code; empty once it is closed.</param>
/// <param name="Paired">How many codes have both scores, once it is closed.</param>
/// <param name="PairedChange">The sum of their changes, once it is closed.</param>
/// <param name="Result">What was published; null before.</param>
/// <param name="ContestReason">Why the result is contested; null when it is not.</param>
public sealed record EffectWave(
    int Number, DateOnly From, DateOnly Until, string InstrumentVersion, WaveStatus Status, ImmutableArray<EffectTally> Tallies,
    ImmutableArray<EffectPair> Pairs, int Paired, int PairedChange, EffectResult? Result, string? ContestReason)
{
    /// <summary>Whether a code has answered at the moment.</summary>
    public bool HasAnswered(string code, EffectMoment moment) =>
        Pairs.Any(pair => pair.Code == code && (moment == EffectMoment.Before ? pair.Before : pair.After) is not null);

    internal EffectWave Take(EffectResponse response) => this with { Tallies = Tallied(response), Pairs = response.Code is { } code ? PairedWith(code, response) : Pairs };

    internal EffectWave Close()
    {
        var changes = Pairs.Where(pair => pair is { Before: not null, After: not null }).Select(pair => pair.After!.Value - pair.Before!.Value).ToList();
        return this with { Status = WaveStatus.Closed, Pairs = [], Paired = changes.Count, PairedChange = changes.Sum() };
    }

    private ImmutableArray<EffectTally> Tallied(EffectResponse response)
    {
        var tally = Tallies.FirstOrDefault(one => (one.Group, one.Moment) == (response.Group, response.Moment));
        var next = tally is null ? new(response.Group, response.Moment, response.Score, 1) : tally with { Sum = tally.Sum + response.Score, Count = tally.Count + 1 };
        return tally is null ? Tallies.Add(next) : Tallies.Replace(tally, next);
    }

    private ImmutableArray<EffectPair> PairedWith(string code, EffectResponse response)
    {
        var pair = Pairs.FirstOrDefault(one => one.Code == code);
        var next = pair ?? new(code, null, null);
        next = response.Moment == EffectMoment.Before ? next with { Before = response.Score } : next with { After = response.Score };
        return pair is null ? Pairs.Add(next) : Pairs.Replace(pair, next);
    }
}
