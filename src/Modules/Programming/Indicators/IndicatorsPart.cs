using Marten;

namespace Samenkracht.Programming.Indicators;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class IndicatorsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Indicator>(ProgrammingModule.Name)
            .Records<IndicatorDefined>("indicator-defined")
            .Records<IndicatorRevised>("indicator-revised")
            .Records<IndicatorTargetSet>("indicator-target-set")
            .Records<IndicatorTargetObliged>("indicator-target-obliged")
            .Records<IndicatorTargetsSuperseded>("indicator-targets-superseded")
            .Records<IndicatorPeriodLocked>("indicator-period-locked");
    }

    public static void Map(Api api)
    {
        DefineIndicatorEndpoint.Map(api);
        ReviseIndicatorEndpoint.Map(api);
        SetTargetEndpoint.Map(api);
        LockPeriodEndpoint.Map(api);
        GetIndicatorEndpoint.Map(api);
        ListIndicatorsEndpoint.Map(api);
    }
}
