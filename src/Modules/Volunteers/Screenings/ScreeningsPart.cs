using Marten;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class ScreeningsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Screening>(VolunteersModule.Name)
            .Records<ScreeningRequested>("screening-requested")
            .Records<ScreeningRequestedAgain>("screening-requested-again")
            .Records<ScreeningConfirmed>("screening-confirmed")
            .Records<ScreeningRefused>("screening-refused")
            .Records<ScreeningExpired>("screening-expired")
            .Records<ScreeningPassedOn>("screening-passed-on")
            .Records<ScreeningWaived>("screening-waived");
        store.Stream<ScreeningPolicy>(VolunteersModule.Name)
            .Records<ScreeningPolicySet>("screening-policy-set")
            .Records<ScreeningPolicyChanged>("screening-policy-changed")
            .Records<ScreeningPolicyTakenOver>("screening-policy-taken-over")
            .Records<ScreeningPolicyLetGo>("screening-policy-let-go");
    }

    public static void Map(Api api)
    {
        RequestScreeningEndpoint.Map(api);
        RequestScreeningAgainEndpoint.Map(api);
        ConfirmScreeningEndpoint.Map(api);
        RefuseScreeningEndpoint.Map(api);
        RecordExpiryEndpoint.Map(api);
        WaiveScreeningEndpoint.Map(api);
        GetScreeningEndpoint.Map(api);
        ListScreeningsEndpoint.Map(api);
        SetScreeningPolicyEndpoint.Map(api);
        ChangeScreeningPolicyEndpoint.Map(api);
        GetScreeningPolicyEndpoint.Map(api);
        ListScreeningPoliciesEndpoint.Map(api);
    }
}
