using Marten;

namespace Samenkracht.Finance.Journals;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class JournalsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Journal>(FinanceModule.Name)
            .Records<JournalOpened>("journal-opened")
            .Records<EntryPosted>("entry-posted")
            .Records<EntryReversed>("entry-reversed")
            .Records<EntryReclassified>("entry-reclassified");
        LedgerRows.Declare(store);
    }

    public static void Map(Api api)
    {
        PostEntryEndpoint.Map(api);
        ReverseEntryEndpoint.Map(api);
        ReclassifyEntryEndpoint.Map(api);
        GetJournalEndpoint.Map(api);
        ListJournalsEndpoint.Map(api);
        PostedEntriesEndpoint.Map(api);
        GetTrialBalanceEndpoint.Map(api);
        ListLedgerLinesEndpoint.Map(api);
    }
}
