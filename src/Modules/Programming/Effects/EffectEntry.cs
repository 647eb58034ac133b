namespace Samenkracht.Programming.Effects;

/// <summary>An effect measurement as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The library that measures.</param>
/// <param name="Title">What is measured.</param>
/// <param name="IndicatorId">The indicator that it says something about; null for none.</param>
/// <param name="Instrument">The questionnaire.</param>
/// <param name="InstrumentVersion">The version of the questionnaire at its design.</param>
/// <param name="Module">What the effect is measured on.</param>
/// <param name="Pairing">Whether participants keep a random code to pair before and after.</param>
/// <param name="PlanNodes">The nodes of the policy plan that a result is evidence for.</param>
/// <param name="ActivityId">The activity that is measured; null for none in particular.</param>
/// <param name="OfferId">The offer that is measured; null for none in particular.</param>
/// <param name="DesignedOn">The day of its design.</param>
/// <param name="Waves">Its waves.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record EffectMeasurementEntry(
    string Id, string OrganisationId, string Title, string? IndicatorId, string Instrument, string InstrumentVersion, ImpactModule Module, bool Pairing,
    IReadOnlyList<string> PlanNodes, string? ActivityId, string? OfferId, DateOnly DesignedOn, IReadOnlyList<WaveEntry> Waves, string History)
{
    internal static EffectMeasurementEntry Of(EffectMeasurement state) => new(
        state.Id, state.OrganisationId, state.Title, state.IndicatorId, state.Instrument, state.InstrumentVersion, state.Module, state.Pairing, state.PlanNodes,
        state.ActivityId, state.OfferId, state.DesignedOn,
        [.. state.Waves.Select(wave => new WaveEntry(
            wave.Number, wave.From, wave.Until, wave.InstrumentVersion, wave.Status, wave.Tallies.Sum(tally => tally.Count)))],
        $"/v1/effect-measurements/{state.Id}/history");
}

/// <summary>A wave as the API shows it; its result is shown once it is published.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day on which participants are asked.</param>
/// <param name="InstrumentVersion">The version of the questionnaire.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Responses">How many answers came in.</param>
public sealed record WaveEntry(int Number, DateOnly From, DateOnly Until, string InstrumentVersion, WaveStatus Status, int Responses);
