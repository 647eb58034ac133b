using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Effects;

/// <summary>Hands in anonymous answers.</summary>
/// <param name="Wave">The number of the wave.</param>
/// <param name="Answers">The answers.</param>
public sealed record SubmitResponses([property: Range(1, 1000)] int Wave, [property: Length(1, 100)] IReadOnlyList<EffectResponse> Answers);

/// <summary>POST /v1/effect-measurements/{measurementId}/responses.</summary>
public static class SubmitResponsesEndpoint
{
    /// <summary>Nobody answers before being asked.</summary>
    public static readonly Rule NotBegun = new("effect-wave-not-begun", "The wave has not begun.");

    /// <summary>A code is asked for only where it serves.</summary>
    public static readonly Rule CodeWithoutPairing = new("effect-code-without-pairing", "This measurement does not pair answers, so they carry no code.");

    /// <summary>A code answers once before and once after.</summary>
    public static readonly Rule CodeTwice = new("effect-code-twice", "A code answers once at each moment of a wave.");

    public static Decision Decide(SubmitResponses command, EffectMeasurement measurement, Asked asked)
    {
        var coded = command.Answers.Where(response => response.Code is not null).ToList();
        return measurement.WaveOf(command.Wave) is not { } wave ? EffectMeasurement.WaveUnknown
            : wave.Status != WaveStatus.Open ? EffectMeasurement.WaveNotOpen
            : asked.Today < wave.From ? NotBegun
            : coded.Count > 0 && !measurement.Pairing ? CodeWithoutPairing
            : coded.DistinctBy(response => (response.Code, response.Moment)).Count() < coded.Count ? CodeTwice
            : coded.Any(response => wave.HasAnswered(response.Code!, response.Moment)) ? CodeTwice
            : [new EffectResponsesSubmitted(measurement.Id, wave.Number, command.Answers, asked.Today)];
    }

    public static void Map(Api api) => api.Change<EffectMeasurement, SubmitResponses>(
        new()
        {
            Path = "/effect-measurements/{measurementId}/responses", Right = "effect-measurements.design", Facts = [typeof(EffectResponsesSubmitted)],
            Summary = "Hand in answers",
            Description = "Anonymous scores of participants, before or after the activity. A random code, which only the participant keeps, pairs the two.",
            Example = new SubmitResponses(1, [new("K7P2XM4Q", EffectMoment.Before, 6, "kinderen"), new(null, EffectMoment.After, 8, null)]),
        },
        Decide);
}
