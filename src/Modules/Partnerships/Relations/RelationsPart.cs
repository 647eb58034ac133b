using Marten;

namespace Samenkracht.Partnerships.Relations;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class RelationsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<PartnerRelation>(PartnershipsModule.Name)
            .Records<PartnerRelated>("partner-related")
            .Records<PartnershipEvaluated>("partnership-evaluated")
            .Records<RelationEnded>("relation-ended");
    }

    public static void Map(Api api)
    {
        RelatePartnerEndpoint.Map(api);
        EvaluatePartnershipEndpoint.Map(api);
        EndRelationEndpoint.Map(api);
        GetRelationEndpoint.Map(api);
        ListRelationsEndpoint.Map(api);
    }
}
