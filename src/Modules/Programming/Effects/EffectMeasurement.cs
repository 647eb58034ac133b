using System.Collections.Immutable;

namespace Samenkracht.Programming.Effects;

/// <summary>What decisions about an effect measurement need to know. It holds no answers, only their sums.</summary>
public sealed record EffectMeasurement(
    string Id, string OrganisationId, string Title, string? IndicatorId, string Instrument, string InstrumentVersion, ImpactModule Module, bool Pairing,
    ImmutableArray<string> PlanNodes, string? ActivityId, string? OfferId, DateOnly DesignedOn, ImmutableArray<EffectWave> Waves, DateOnly LastOn) : IBelong
{
    /// <summary>What is recorded here has happened.</summary>
    public static readonly Rule InFuture = new("effect-in-future", "What happens to a measurement cannot lie in the future.");

    /// <summary>A measurement is told in order.</summary>
    public static readonly Rule BeforeTheLast = new("effect-before-the-last", "This day lies before what happened to the measurement earlier.");

    /// <summary>Answers and results are of a wave.</summary>
    public static readonly Rule WaveUnknown = new("effect-wave-unknown", "The measurement has no such wave.");

    /// <summary>What is closed stays closed.</summary>
    public static readonly Rule WaveNotOpen = new("effect-wave-not-open", "The wave is no longer open.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>The wave with a number; null when there is none.</summary>
    public EffectWave? WaveOf(int number) => Waves.FirstOrDefault(wave => wave.Number == number);

    /// <summary>Why nothing can be recorded as having happened on the day; null when it can.</summary>
    public Rule? RefusesDay(DateOnly day, Asked asked) => day > asked.Today ? InFuture : day < LastOn ? BeforeTheLast : null;

    public static EffectMeasurement Create(EffectMeasurementDesigned e) => new(
        e.MeasurementId, e.OrganisationId, e.Title, e.IndicatorId, e.Instrument, e.InstrumentVersion, e.Module, e.Pairing, [.. e.PlanNodes], e.ActivityId, e.OfferId,
        e.DesignedOn, [], e.DesignedOn);

    public EffectMeasurement Apply(EffectWaveOpened e) =>
        On(e.OpenedOn) with { Waves = Waves.Add(new(e.Wave, e.From, e.Until, e.InstrumentVersion, WaveStatus.Open, [], [], 0, 0, null, null)) };

    public EffectMeasurement Apply(EffectResponsesSubmitted e) =>
        With(e.Wave, e.SubmittedOn, wave => e.Responses.Aggregate(wave, (taken, response) => taken.Take(response)));

    public EffectMeasurement Apply(EffectWaveClosed e) => With(e.Wave, e.On, wave => wave.Close());

    public EffectMeasurement Apply(EffectWavePublished e) => With(e.Wave, e.On, wave => wave with { Status = WaveStatus.Published, Result = e.Result });

    public EffectMeasurement Apply(EffectWaveContested e) => With(e.Wave, e.On, wave => wave with { Status = WaveStatus.Contested, ContestReason = e.Reason });

    private EffectMeasurement On(DateOnly day) => day > LastOn ? this with { LastOn = day } : this;

    private EffectMeasurement With(int number, DateOnly day, Func<EffectWave, EffectWave> change) =>
        On(day) with { Waves = [.. Waves.Select(wave => wave.Number == number ? change(wave) : wave)] };
}
