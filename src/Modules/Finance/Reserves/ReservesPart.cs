using Marten;

namespace Samenkracht.Finance.Reserves;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class ReservesPart
{
    public static void Declare(StoreOptions store) => store.Stream<Reserve>(FinanceModule.Name)
        .Records<ReserveCreated>("reserve-created")
        .Records<ReserveAddedTo>("reserve-added-to")
        .Records<ReserveWithdrawnFrom>("reserve-withdrawn-from")
        .Records<ReserveReleased>("reserve-released")
        .Records<ReserveAssigned>("reserve-assigned")
        .Records<ReserveBroughtBack>("reserve-brought-back");

    public static void Map(Api api)
    {
        CreateReserveEndpoint.Map(api);
        AddToReserveEndpoint.Map(api);
        WithdrawFromReserveEndpoint.Map(api);
        ReleaseReserveEndpoint.Map(api);
        ListReservesEndpoint.Map(api);
    }
}
