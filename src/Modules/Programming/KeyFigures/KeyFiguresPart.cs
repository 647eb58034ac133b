using Marten;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class KeyFiguresPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<KeyFigureSeries>(ProgrammingModule.Name)
            .Records<KeyFigureSeriesStarted>("key-figure-series-started")
            .Records<KeyFiguresPosted>("key-figures-posted")
            .Records<KeyFigureCorrected>("key-figure-corrected");
    }

    public static void Map(Api api)
    {
        PostFiguresEndpoint.Map(api);
        AddFiguresEndpoint.Map(api);
        CorrectFigureEndpoint.Map(api);
        GetKeyFigureSeriesEndpoint.Map(api);
        ListKeyFiguresEndpoint.Map(api);
        GetKeyFigureTotalsEndpoint.Map(api);
    }
}
