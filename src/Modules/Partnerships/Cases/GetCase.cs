namespace Samenkracht.Partnerships.Cases;

/// <summary>GET /v1/knowledge-cases/{caseId} and its history.</summary>
public static class GetCaseEndpoint
{
    public static void Map(Api api) => api.GetOne<KnowledgeCase, CaseEntry>(
        "/knowledge-cases/{caseId}", "knowledge-cases.read", "a case", CaseEntry.Of);
}
