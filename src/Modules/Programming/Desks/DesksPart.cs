using Marten;

namespace Samenkracht.Programming.Desks;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class DesksPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<ServicePoint>(ProgrammingModule.Name)
            .Records<ServicePointOpened>("service-point-opened")
            .Records<DeskHoursChanged>("desk-hours-changed")
            .Records<SocialMapEntryAdded>("social-map-entry-added")
            .Records<SocialMapEntryEnded>("social-map-entry-ended")
            .Records<ServicePointPassedOn>("service-point-passed-on")
            .Records<ServicePointClosed>("service-point-closed");

        store.Stream<DeskDay>(ProgrammingModule.Name)
            .Records<DeskDayOpened>("desk-day-opened")
            .Records<ContactRegistered>("contact-registered")
            .Records<ContactCorrected>("contact-corrected")
            .Records<DeskDayClosed>("desk-day-closed");
        store.Schema.For<DeskDay>().Index(day => day.OrganisationId).Index(day => day.ServicePointId);
    }

    public static void Map(Api api)
    {
        OpenServicePointEndpoint.Map(api);
        ChangeDeskHoursEndpoint.Map(api);
        AddSocialMapEntryEndpoint.Map(api);
        EndSocialMapEntryEndpoint.Map(api);
        CloseServicePointEndpoint.Map(api);
        GetServicePointEndpoint.Map(api);
        ListServicePointsEndpoint.Map(api);
        ListSocialMapEndpoint.Map(api);

        OpenDayEndpoint.Map(api);
        RegisterContactEndpoint.Map(api);
        CorrectContactEndpoint.Map(api);
        CloseDayEndpoint.Map(api);
        GetDeskDayEndpoint.Map(api);
        ListDeskDaysEndpoint.Map(api);
        GetDeskFiguresEndpoint.Map(api);
    }
}
