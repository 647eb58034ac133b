using Marten;

namespace Samenkracht.Partnerships.Evidence;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class EvidencePart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<PlanEvidence>(PartnershipsModule.Name)
            .Records<PlanEvidenceRecorded>("plan-evidence-recorded")
            .Records<PlanEvidenceRevised>("plan-evidence-revised")
            .Records<PlanEvidenceContested>("plan-evidence-contested");
    }

    public static void Map(Api api)
    {
        GetPlanEvidenceEndpoint.Map(api);
        ListPlanEvidenceEndpoint.Map(api);
    }
}
