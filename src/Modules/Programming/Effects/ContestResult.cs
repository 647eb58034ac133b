using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Programming;

namespace Samenkracht.Programming.Effects;

/// <summary>Contests a published result.</summary>
/// <param name="Wave">The number of the wave.</param>
/// <param name="Reason">Why it is no evidence.</param>
/// <param name="On">The day.</param>
public sealed record ContestResult([property: Range(1, 1000)] int Wave, [property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/effect-measurements/{measurementId}/contests.</summary>
public static class ContestResultEndpoint
{
    /// <summary>What nobody has seen needs no contest.</summary>
    public static readonly Rule NotPublished = new("effect-result-not-published", "The result of this wave is not published.");

    public static Decision Decide(ContestResult command, EffectMeasurement measurement, Asked asked) =>
        measurement.WaveOf(command.Wave) is not { } wave ? EffectMeasurement.WaveUnknown
        : wave.Status == WaveStatus.Contested ? []
        : wave.Status != WaveStatus.Published ? NotPublished
        : measurement.RefusesDay(command.On, asked) is { } unfit ? unfit
        : Decision.Of([new EffectWaveContested(measurement.Id, wave.Number, command.Reason, command.On)])
            .Telling(new EffectResultContested(measurement.Id, wave.Number, measurement.PlanNodes, command.On));

    public static void Map(Api api) => api.Change<EffectMeasurement, ContestResult>(
        new()
        {
            Path = "/effect-measurements/{measurementId}/contests", Right = "effect-measurements.contest", Facts = [typeof(EffectWaveContested)],
            Summary = "Contest a result",
            Description = "The result stays readable and is shown as contested; it is no evidence for the policy plan any more.",
            Example = new ContestResult(1, "Twee groepen kregen een andere vragenlijst", new(2024, 3, 4)),
        },
        Decide);
}
