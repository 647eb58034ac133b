using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Effects;

/// <summary>Begins to ask participants.</summary>
/// <param name="From">The first day on which they are asked.</param>
/// <param name="Until">The last day.</param>
/// <param name="OpenedOn">The day on which the wave is opened.</param>
/// <param name="InstrumentVersion">The version of the questionnaire, fixed for the wave; that of the design when absent.</param>
public sealed record OpenWave(DateOnly From, DateOnly Until, DateOnly OpenedOn, [property: Length(1, 20)] string? InstrumentVersion = null);

/// <summary>POST /v1/effect-measurements/{measurementId}/waves.</summary>
public static class OpenWaveEndpoint
{
    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("effect-wave-ends-before-it-starts", "A wave ends on or after the day it starts.");

    /// <summary>A measurement comes before what it measures.</summary>
    public static readonly Rule BeforeDesign = new("effect-wave-before-design", "A wave starts on or after the day of the design.");

    /// <summary>An answer is of one wave.</summary>
    public static readonly Rule AnotherOpen = new("effect-wave-open-already", "An earlier wave of this measurement is still open.");

    public static Decision Decide(OpenWave command, EffectMeasurement measurement, Asked asked) =>
        measurement.RefusesDay(command.OpenedOn, asked) is { } unfit ? unfit
        : command.Until < command.From ? EndsBeforeItStarts
        : command.From < measurement.DesignedOn ? BeforeDesign
        : measurement.Waves.Any(wave => wave.Status == WaveStatus.Open) ? AnotherOpen
        : [new EffectWaveOpened(
            measurement.Id, measurement.Waves.Length + 1, command.InstrumentVersion ?? measurement.InstrumentVersion, command.From, command.Until, command.OpenedOn)];

    public static void Map(Api api) => api.Change<EffectMeasurement, OpenWave>(
        new()
        {
            Path = "/effect-measurements/{measurementId}/waves", Right = "effect-measurements.design", Facts = [typeof(EffectWaveOpened)],
            Summary = "Open a wave",
            Description = "Participants are asked from the first day. The wave gets the next number; the version of the questionnaire stays the same until it is closed.",
            Example = new OpenWave(new(2023, 9, 4), new(2023, 12, 22), new(2023, 9, 1), "2023.2"),
        },
        Decide);
}
