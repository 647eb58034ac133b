using Marten;

namespace Samenkracht.Partnerships.LocalTasks;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class LocalTasksPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<LocalTask>(PartnershipsModule.Name)
            .Records<LocalTaskRaised>("local-task-raised")
            .Records<LocalTaskLinked>("local-task-linked")
            .Records<LocalTaskReprioritised>("local-task-reprioritised")
            .Records<LocalTaskResolved>("local-task-resolved")
            .Records<LocalTaskPassedOn>("local-task-passed-on");
    }

    public static void Map(Api api)
    {
        RaiseLocalTaskEndpoint.Map(api);
        LinkToPlanNodeEndpoint.Map(api);
        ReprioritiseLocalTaskEndpoint.Map(api);
        ResolveLocalTaskEndpoint.Map(api);
        GetLocalTaskEndpoint.Map(api);
        ListLocalTasksEndpoint.Map(api);
    }
}
