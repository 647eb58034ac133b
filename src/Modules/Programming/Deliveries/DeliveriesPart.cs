using Marten;

namespace Samenkracht.Programming.Deliveries;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class DeliveriesPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<DataDelivery>(ProgrammingModule.Name)
            .Records<DataDeliveryPrepared>("data-delivery-prepared")
            .Records<DataDeliveryFilled>("data-delivery-filled")
            .Records<DeliveryValueOverridden>("delivery-value-overridden")
            .Records<DataDeliverySubmitted>("data-delivery-submitted")
            .Records<DeliveryQueryReceived>("delivery-query-received")
            .Records<DataDeliveryCorrected>("data-delivery-corrected")
            .Records<DataDeliveryMadeProvisional>("data-delivery-made-provisional")
            .Records<DataDeliveryBecameStale>("data-delivery-became-stale")
            .Records<DataDeliveryStandsAgain>("data-delivery-stands-again")
            .Records<DataDeliveryFinalised>("data-delivery-finalised");
    }

    public static void Map(Api api)
    {
        PrepareDeliveryEndpoint.Map(api);
        FillFromEventsEndpoint.Map(api);
        OverrideValueEndpoint.Map(api);
        SubmitDeliveryEndpoint.Map(api);
        ReceiveQueryEndpoint.Map(api);
        CorrectDeliveryEndpoint.Map(api);
        MakeProvisionalEndpoint.Map(api);
        FinaliseDeliveryEndpoint.Map(api);
        GetDeliveryEndpoint.Map(api);
        GetDifferencesEndpoint.Map(api);
        ListDeliveriesEndpoint.Map(api);
    }
}
