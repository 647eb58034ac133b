using Marten;

namespace Samenkracht.Finance.Allocations;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class AllocationsPart
{
    public static void Declare(StoreOptions store) => store.Stream<CostAllocation>(FinanceModule.Name)
        .Records<AllocationOpened>("allocation-opened")
        .Records<AllocationKeySet>("allocation-key-set")
        .Records<SolidarityKeySet>("solidarity-key-set")
        .Records<DefinitiveKeySet>("definitive-key-set")
        .Records<CostsAllocated>("costs-allocated")
        .Records<AllocationReversed>("allocation-reversed");

    public static void Map(Api api)
    {
        OpenAllocationEndpoint.Map(api);
        SetKeyEndpoint.Map(api);
        SetSolidarityKeyEndpoint.Map(api);
        SetDefinitiveKeyEndpoint.Map(api);
        RunAllocationEndpoint.Map(api);
        ReverseRunEndpoint.Map(api);
        ListAllocationsEndpoint.Map(api);
    }
}
