namespace Samenkracht.Finance.Journals;

/// <summary>GET /v1/journals/{journalId} and its history.</summary>
public static class GetJournalEndpoint
{
    public static void Map(Api api) => api.GetOne<Journal, JournalEntry>("/journals/{journalId}", "journals.read", "a journal", JournalEntry.Of);
}
