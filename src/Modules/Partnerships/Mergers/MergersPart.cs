using Marten;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class MergersPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Merger>(PartnershipsModule.Name)
            .Records<MergerProposed>("merger-proposed")
            .Records<MergerPartyWithdrew>("merger-party-withdrew")
            .Records<MergerProposalPublished>("merger-proposal-published")
            .Records<CreditorOpposed>("creditor-opposed")
            .Records<OppositionResolved>("opposition-resolved")
            .Records<MunicipalConsentGiven>("municipal-consent-given")
            .Records<CourtApproved>("court-approved")
            .Records<MergerPartyDecided>("merger-party-decided")
            .Records<MergerEffective>("merger-effective")
            .Records<MergerAnnulled>("merger-annulled")
            .Records<MergerCancelled>("merger-cancelled");
    }

    public static void Map(Api api)
    {
        ProposeMergerEndpoint.Map(api);
        WithdrawPartyEndpoint.Map(api);
        PublishProposalEndpoint.Map(api);
        RecordOppositionEndpoint.Map(api);
        ResolveOppositionEndpoint.Map(api);
        RecordMunicipalConsentEndpoint.Map(api);
        RecordCourtApprovalEndpoint.Map(api);
        RecordPartyDecisionEndpoint.Map(api);
        ExecuteDeedEndpoint.Map(api);
        AnnulDeedEndpoint.Map(api);
        CancelMergerEndpoint.Map(api);
        GetMergerEndpoint.Map(api);
        GetEstateEndpoint.Map(api);
        ListMergersEndpoint.Map(api);
    }
}
