using Marten;

namespace Samenkracht.Programming.Effects;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class EffectsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<EffectMeasurement>(ProgrammingModule.Name)
            .Records<EffectMeasurementDesigned>("effect-measurement-designed")
            .Records<EffectWaveOpened>("effect-wave-opened")
            .Records<EffectResponsesSubmitted>("effect-responses-submitted")
            .Records<EffectWaveClosed>("effect-wave-closed")
            .Records<EffectWavePublished>("effect-wave-published")
            .Records<EffectWaveContested>("effect-wave-contested");
    }

    public static void Map(Api api)
    {
        DesignMeasurementEndpoint.Map(api);
        OpenWaveEndpoint.Map(api);
        SubmitResponsesEndpoint.Map(api);
        CloseWaveEndpoint.Map(api);
        PublishResultEndpoint.Map(api);
        ContestResultEndpoint.Map(api);
        GetMeasurementEndpoint.Map(api);
        GetResultsEndpoint.Map(api);
        ListMeasurementsEndpoint.Map(api);
    }
}
