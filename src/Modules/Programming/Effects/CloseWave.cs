using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Effects;

/// <summary>Takes no more answers.</summary>
/// <param name="Wave">The number of the wave.</param>
/// <param name="On">The day.</param>
public sealed record CloseWave([property: Range(1, 1000)] int Wave, DateOnly On);

/// <summary>POST /v1/effect-measurements/{measurementId}/closures.</summary>
public static class CloseWaveEndpoint
{
    public static Decision Decide(CloseWave command, EffectMeasurement measurement, Asked asked) =>
        measurement.WaveOf(command.Wave) is not { } wave ? EffectMeasurement.WaveUnknown
        : wave.Status != WaveStatus.Open ? EffectMeasurement.WaveNotOpen
        : measurement.RefusesDay(command.On, asked) is { } unfit ? unfit
        : [new EffectWaveClosed(measurement.Id, wave.Number, command.On)];

    public static void Map(Api api) => api.Change<EffectMeasurement, CloseWave>(
        new()
        {
            Path = "/effect-measurements/{measurementId}/closures", Right = "effect-measurements.design", Facts = [typeof(EffectWaveClosed)],
            Summary = "Close a wave", Description = "No more answers are taken. The codes have done their work and are not kept with the measurement.",
            Example = new CloseWave(1, new(2024, 1, 8)),
        },
        Decide);
}
