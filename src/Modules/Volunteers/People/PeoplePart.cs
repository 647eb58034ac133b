using Marten;

namespace Samenkracht.Volunteers.People;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class PeoplePart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Person>(VolunteersModule.Name)
            .Records<PersonRegistered>("person-registered")
            .Records<PersonShared>("person-shared")
            .Records<ContactUpdated>("contact-updated")
            .Records<PaymentDetailsRecorded>("payment-details-recorded")
            .Records<AgeClassRecorded>("age-class-recorded")
            .Records<ConsentGiven>("consent-given")
            .Records<ConsentWithdrawn>("consent-withdrawn")
            .Records<AccessRequested>("access-requested")
            .Records<ErasureRequested>("erasure-requested")
            .Records<ErasureRefused>("erasure-refused")
            .Records<ErasureDeferred>("erasure-deferred")
            .Records<PersonErased>("person-erased")
            .Records<FiscalValuesErased>("fiscal-values-erased")
            .Records<EarlierValuesErased>("earlier-values-erased")
            .Records<ControllerChanged>("controller-changed")
            .Records<ControllershipNoticeGiven>("controllership-notice-given");
    }

    public static void Map(Api api)
    {
        RegisterPersonEndpoint.Map(api);
        SharePersonEndpoint.Map(api);
        UpdateContactEndpoint.Map(api);
        RecordPaymentDetailsEndpoint.Map(api);
        RecordAgeClassEndpoint.Map(api);
        GiveConsentEndpoint.Map(api);
        WithdrawConsentEndpoint.Map(api);
        RequestAccessEndpoint.Map(api);
        RequestErasureEndpoint.Map(api);
        RefuseErasureEndpoint.Map(api);
        ErasePersonEndpoint.Map(api);
        EraseFiscalValuesEndpoint.Map(api);
        GiveControllershipNoticeEndpoint.Map(api);
        GetPersonEndpoint.Map(api);
        GetPersonalFileEndpoint.Map(api);
        GetErasureCertificateEndpoint.Map(api);
        ListPersonsEndpoint.Map(api);
    }
}
