using Marten;

namespace Samenkracht.Programming.Effects;

/// <summary>The published results of an effect measurement.</summary>
/// <param name="MeasurementId">The measurement.</param>
/// <param name="OrganisationId">The library that measured.</param>
/// <param name="Title">What was measured.</param>
/// <param name="Module">What the effect was measured on.</param>
/// <param name="Results">The results, by wave.</param>
public sealed record EffectResults(string MeasurementId, string OrganisationId, string Title, ImpactModule Module, IReadOnlyList<WaveResult> Results);

/// <summary>The published result of a wave.</summary>
/// <param name="Wave">The number of the wave.</param>
/// <param name="InstrumentVersion">The version of the questionnaire.</param>
/// <param name="Status">Published or contested.</param>
/// <param name="ContestReason">Why it is contested; null when it is not.</param>
/// <param name="Result">The result.</param>
public sealed record WaveResult(int Wave, string InstrumentVersion, WaveStatus Status, string? ContestReason, EffectResult Result);

/// <summary>GET /v1/effect-measurements/{measurementId}/results.</summary>
public static class GetResultsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/effect-measurements/{measurementId}/results", Kind = OperationKind.Read, Right = "effect-results.read", Answer = typeof(EffectResults),
            Summary = "Read the results of an effect measurement",
            Description = "Only what was published, for everybody alike: means of 10 answers or more, and no group that could be told from the others.",
        },
        async request => await request.Session.LoadAsync<EffectMeasurement>(request.PathStream, request.Http.RequestAborted) is { } state && request.Caller.MayKnow(state)
            ? ReadRequest.Answer(new EffectResults(
                state.Id, state.OrganisationId, state.Title, state.Module,
                [.. state.Waves.Where(wave => wave.Result is not null)
                    .Select(wave => new WaveResult(wave.Number, wave.InstrumentVersion, wave.Status, wave.ContestReason, wave.Result!))]))
            : Problems.Unknown());
}
