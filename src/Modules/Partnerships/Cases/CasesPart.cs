using Marten;

namespace Samenkracht.Partnerships.Cases;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class CasesPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<KnowledgeCase>(PartnershipsModule.Name)
            .Records<CaseDrafted>("case-drafted")
            .Records<CaseSuggested>("case-suggested")
            .Records<CaseTold>("case-told")
            .Records<CaseShared>("case-shared")
            .Records<CaseReactedTo>("case-reacted-to")
            .Records<CaseReused>("case-reused")
            .Records<LearningSessionHeld>("learning-session-held")
            .Records<CaseWithdrawn>("case-withdrawn")
            .Records<CasePassedOn>("case-passed-on")
            .Records<CaseSuggestionWithdrawn>("case-suggestion-withdrawn")
            .Records<CaseEvidenceContested>("case-evidence-contested");
    }

    public static void Map(Api api)
    {
        DraftCaseEndpoint.Map(api);
        TellCaseEndpoint.Map(api);
        ShareCaseEndpoint.Map(api);
        ReactToCaseEndpoint.Map(api);
        ReuseCaseEndpoint.Map(api);
        HoldLearningSessionEndpoint.Map(api);
        WithdrawCaseEndpoint.Map(api);
        GetCaseEndpoint.Map(api);
        ListCasesEndpoint.Map(api);
        RankCasesEndpoint.Map(api);
    }
}
