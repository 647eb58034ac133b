using Marten;

namespace Samenkracht.Partnerships.Goals;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class GoalsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<GoalFramework>(PartnershipsModule.Name)
            .Records<GoalFrameworkPublished>("goal-framework-published")
            .Records<GoalAdded>("goal-added")
            .Records<GoalFrameworkSuperseded>("goal-framework-superseded")
            .Records<GoalMappedToSuccessor>("goal-mapped-to-successor");
    }

    public static void Map(Api api)
    {
        PublishFrameworkEndpoint.Map(api);
        AddGoalEndpoint.Map(api);
        SupersedeFrameworkEndpoint.Map(api);
        MapGoalToSuccessorEndpoint.Map(api);
        GetFrameworkEndpoint.Map(api);
        ListFrameworksEndpoint.Map(api);
    }
}
