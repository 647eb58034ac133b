using Marten;

namespace Samenkracht.Programming.Registrations;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class RegistrationsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<RegistrationList>(ProgrammingModule.Name)
            .Records<RegistrationListOpened>("registration-list-opened")
            .Records<ParticipantRegistered>("participant-registered")
            .Records<ParticipantPutOnWaitlist>("participant-put-on-waitlist")
            .Records<ParticipantPromoted>("participant-promoted")
            .Records<RegistrationCancelled>("registration-cancelled")
            .Records<ParticipantCheckedIn>("participant-checked-in")
            .Records<RegistrationListClosed>("registration-list-closed")
            .Records<RegistrationListPassedOn>("registration-list-passed-on")
            .Records<ParticipantErased>("participant-erased");
    }

    public static void Map(Api api)
    {
        OpenListEndpoint.Map(api);
        RegisterParticipantEndpoint.Map(api);
        PutOnWaitlistEndpoint.Map(api);
        PromoteParticipantEndpoint.Map(api);
        CancelRegistrationEndpoint.Map(api);
        CheckInEndpoint.Map(api);
        CloseListEndpoint.Map(api);
        EraseParticipantEndpoint.Map(api);
        GetListEndpoint.Map(api);
        ListListsEndpoint.Map(api);
    }
}
