using Marten;

namespace Samenkracht.Partnerships.Agreements;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class AgreementsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Agreement>(PartnershipsModule.Name)
            .Records<AgreementDrafted>("agreement-drafted")
            .Records<AgreementPartyAdded>("agreement-party-added")
            .Records<AgreementPartyRemoved>("agreement-party-removed")
            .Records<AgreementSigned>("agreement-signed")
            .Records<AgreementCameIntoForce>("agreement-came-into-force")
            .Records<AmendmentProposed>("amendment-proposed")
            .Records<RenewalProposed>("renewal-proposed")
            .Records<AmendmentSigned>("amendment-signed")
            .Records<AmendmentWithdrawn>("amendment-withdrawn")
            .Records<AgreementAmended>("agreement-amended")
            .Records<AgreementRenewed>("agreement-renewed")
            .Records<AgreementTerminated>("agreement-terminated")
            .Records<AgreementExpired>("agreement-expired")
            .Records<AgreementAssigned>("agreement-assigned")
            .Records<AgreementReturned>("agreement-returned");
    }

    public static void Map(Api api)
    {
        DraftAgreementEndpoint.Map(api);
        AddPartyEndpoint.Map(api);
        RemovePartyEndpoint.Map(api);
        SignAgreementEndpoint.Map(api);
        ProposeAmendmentEndpoint.Map(api);
        ProposeRenewalEndpoint.Map(api);
        SignAmendmentEndpoint.Map(api);
        WithdrawAmendmentEndpoint.Map(api);
        TerminateAgreementEndpoint.Map(api);
        AssignAgreementEndpoint.Map(api);
        GetAgreementEndpoint.Map(api);
        ListAgreementsEndpoint.Map(api);
    }
}
