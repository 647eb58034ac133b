using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Programming;

namespace Samenkracht.Programming.Effects;

/// <summary>Publishes the result of a wave.</summary>
/// <param name="Wave">The number of the wave.</param>
/// <param name="On">The day.</param>
public sealed record PublishResult([property: Range(1, 1000)] int Wave, DateOnly On);

/// <summary>POST /v1/effect-measurements/{measurementId}/publications.</summary>
public static class PublishResultEndpoint
{
    /// <summary>A result is of all answers.</summary>
    public static readonly Rule NotClosed = new("effect-wave-not-closed", "A result is published after its wave is closed.");

    /// <summary>A result is published once.</summary>
    public static readonly Rule PublishedBefore = new("effect-result-published-before", "The result of this wave was published before.");

    /// <summary>A small group shows its members.</summary>
    public static readonly Rule TooFew = new("effect-responses-too-few", "A result needs at least 10 responses after the activity.");

    public static Decision Decide(PublishResult command, EffectMeasurement measurement, Asked asked) =>
        measurement.WaveOf(command.Wave) is not { } wave ? EffectMeasurement.WaveUnknown
        : wave.Status == WaveStatus.Open ? NotClosed
        : wave.Status != WaveStatus.Closed ? PublishedBefore
        : measurement.RefusesDay(command.On, asked) is { } unfit ? unfit
        : EffectResult.Of(wave) is not { } result ? TooFew
        : Decision.Of([new EffectWavePublished(measurement.Id, wave.Number, result, command.On)]).Telling(new EffectResultPublished(
            measurement.Id, wave.Number, measurement.OrganisationId, measurement.Title, measurement.PlanNodes, result.Score, result.Responses, command.On));

    public static void Map(Api api) => api.Change<EffectMeasurement, PublishResult>(
        new()
        {
            Path = "/effect-measurements/{measurementId}/publications", Right = "effect-measurements.publish", Facts = [typeof(EffectWavePublished)],
            Summary = "Publish a result",
            Description = "The network sees the mean, the groups that are large enough and the change of those who answered twice. It is evidence for nodes of the policy plan.",
            Example = new PublishResult(1, new(2024, 1, 22)),
        },
        Decide);
}
