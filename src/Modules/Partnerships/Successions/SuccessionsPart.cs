using Marten;

namespace Samenkracht.Partnerships.Successions;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class SuccessionsPart
{
    public static void Declare(StoreOptions store) => store.Stream<MergerSuccession>(PartnershipsModule.Name)
        .Records<SuccessionBegun>("succession-begun")
        .Records<SuccessionStepTaken>("succession-step-taken")
        .Records<SuccessionCompleted>("succession-completed")
        .Records<SuccessionReversalBegun>("succession-reversal-begun")
        .Records<SuccessionStepReversed>("succession-step-reversed")
        .Records<SuccessionReversed>("succession-reversed");

    public static void Map(Api api)
    {
        GetSuccessionEndpoint.Map(api);
        ListSuccessionsEndpoint.Map(api);
    }
}
