using Marten;

namespace Samenkracht.Partnerships.Services;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class ServicesPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<CentralService>(PartnershipsModule.Name)
            .Records<CentralServiceDefined>("central-service-defined")
            .Records<CentralServicePriced>("central-service-priced")
            .Records<CentralServicePriceCorrected>("central-service-price-corrected")
            .Records<LibrarySubscribed>("library-subscribed")
            .Records<ServiceLevelChanged>("service-level-changed")
            .Records<ServiceDelivered>("service-delivered")
            .Records<ServiceDeliveryDisputed>("service-delivery-disputed")
            .Records<FreedCapacityRecorded>("freed-capacity-recorded")
            .Records<SubscriptionEnded>("subscription-ended")
            .Records<SubscriptionsPassedOn>("subscriptions-passed-on");
    }

    public static void Map(Api api)
    {
        DefineServiceEndpoint.Map(api);
        PriceServiceEndpoint.Map(api);
        CorrectPriceEndpoint.Map(api);
        SubscribeLibraryEndpoint.Map(api);
        ChangeServiceLevelEndpoint.Map(api);
        DeliverServiceEndpoint.Map(api);
        DisputeDeliveryEndpoint.Map(api);
        RecordFreedCapacityEndpoint.Map(api);
        EndSubscriptionEndpoint.Map(api);
        GetCentralServiceEndpoint.Map(api);
        GetBenefitsEndpoint.Map(api);
        ListCentralServicesEndpoint.Map(api);
    }
}
