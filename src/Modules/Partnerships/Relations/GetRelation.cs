namespace Samenkracht.Partnerships.Relations;

/// <summary>GET /v1/relations/{relationId} and its history.</summary>
public static class GetRelationEndpoint
{
    public static void Map(Api api) => api.GetOne<PartnerRelation, RelationEntry>(
        "/relations/{relationId}", "relations.read", "a relation", RelationEntry.Of);
}
