using Marten;

namespace Samenkracht.Partnerships.Locations;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class LocationsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Location>(PartnershipsModule.Name)
            .Records<LocationOpened>("location-opened")
            .Records<OpeningHoursChanged>("opening-hours-changed")
            .Records<LocationFacilitiesRecorded>("location-facilities-recorded")
            .Records<LocationMoved>("location-moved")
            .Records<LocationTransferred>("location-transferred")
            .Records<LocationClosureProposed>("location-closure-proposed")
            .Records<LocationClosureWithdrawn>("location-closure-withdrawn")
            .Records<LocationClosed>("location-closed")
            .Records<LocationCorrected>("location-corrected");
    }

    public static void Map(Api api)
    {
        OpenLocationEndpoint.Map(api);
        ChangeOpeningHoursEndpoint.Map(api);
        RecordFacilitiesEndpoint.Map(api);
        MoveLocationEndpoint.Map(api);
        TransferLocationEndpoint.Map(api);
        ProposeClosureEndpoint.Map(api);
        WithdrawClosureProposalEndpoint.Map(api);
        CloseLocationEndpoint.Map(api);
        CorrectLocationEndpoint.Map(api);
        GetLocationEndpoint.Map(api);
        ListLocationsEndpoint.Map(api);
    }
}
