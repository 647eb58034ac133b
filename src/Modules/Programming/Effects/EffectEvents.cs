namespace Samenkracht.Programming.Effects;

/// <summary>A library described how it measures what an activity or offer brings about.</summary>
public sealed record EffectMeasurementDesigned(
    string MeasurementId, string OrganisationId, string Title, string? IndicatorId, string Instrument, string InstrumentVersion, ImpactModule Module, bool Pairing,
    IReadOnlyList<string> PlanNodes, string? ActivityId, string? OfferId, DateOnly DesignedOn) : IFact
{
    DateOnly IFact.ValidFrom => DesignedOn;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>Participants are asked, with one version of the instrument.</summary>
public sealed record EffectWaveOpened(string MeasurementId, int Wave, string InstrumentVersion, DateOnly From, DateOnly Until, DateOnly OpenedOn) : IFact
{
    DateOnly IFact.ValidFrom => OpenedOn;
}

/// <summary>Anonymous answers came in.</summary>
public sealed record EffectResponsesSubmitted(string MeasurementId, int Wave, IReadOnlyList<EffectResponse> Responses, DateOnly SubmittedOn) : IFact
{
    DateOnly IFact.ValidFrom => SubmittedOn;
}

/// <summary>No more answers are taken; the codes that paired them are forgotten by everything but the log.</summary>
public sealed record EffectWaveClosed(string MeasurementId, int Wave, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The result of a wave was published.</summary>
public sealed record EffectWavePublished(string MeasurementId, int Wave, EffectResult Result, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The published result of a wave is contested: it is no evidence any more.</summary>
public sealed record EffectWaveContested(string MeasurementId, int Wave, string Reason, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
