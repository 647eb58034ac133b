using Marten;

namespace Samenkracht.Finance.Successions;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class SuccessionsPart
{
    public static void Declare(StoreOptions store) => store.Stream<MoneySuccession>(FinanceModule.Name)
        .Records<MoneyCarriedOver>("money-carried-over")
        .Records<MoneyBroughtBack>("money-brought-back");

    public static void Map(Api api) => GetSuccessionEndpoint.Map(api);
}
