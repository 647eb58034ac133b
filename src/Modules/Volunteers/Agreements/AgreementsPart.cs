using Marten;

namespace Samenkracht.Volunteers.Agreements;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class AgreementsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<VolunteerAgreement>(VolunteersModule.Name)
            .Records<VolunteerAgreementOffered>("volunteer-agreement-offered")
            .Records<VolunteerAgreementOfferedAgain>("volunteer-agreement-offered-again")
            .Records<VolunteerAgreementSigned>("volunteer-agreement-signed")
            .Records<VolunteerAgreementAmended>("volunteer-agreement-amended")
            .Records<VolunteerAgreementEnded>("volunteer-agreement-ended")
            .Records<VolunteerAgreementAssigned>("volunteer-agreement-assigned");
    }

    public static void Map(Api api)
    {
        OfferVolunteerAgreementEndpoint.Map(api);
        OfferVolunteerAgreementAgainEndpoint.Map(api);
        SignVolunteerAgreementEndpoint.Map(api);
        AmendVolunteerAgreementEndpoint.Map(api);
        EndVolunteerAgreementEndpoint.Map(api);
        AssignVolunteerAgreementEndpoint.Map(api);
        GetAgreementEndpoint.Map(api);
        ListVolunteerAgreementsEndpoint.Map(api);
    }
}
