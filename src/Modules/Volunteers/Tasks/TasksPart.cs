using Marten;

namespace Samenkracht.Volunteers.Tasks;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class TasksPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<TaskProfile>(VolunteersModule.Name)
            .Records<TaskDefined>("task-defined")
            .Records<TaskStubMade>("task-stub-made")
            .Records<TaskRevised>("task-revised")
            .Records<TaskRetired>("task-retired")
            .Records<VolunteerAssigned>("volunteer-assigned")
            .Records<AssignmentEnded>("assignment-ended")
            .Records<TaskPassedOn>("task-passed-on");

        store.Schema.For<TaskProfile>().Index(task => task.OrganisationId).Index(task => task.ProjectId!);
    }

    public static void Map(Api api)
    {
        DefineTaskEndpoint.Map(api);
        CompleteTaskStubEndpoint.Map(api);
        ReviseTaskEndpoint.Map(api);
        RetireTaskEndpoint.Map(api);
        AssignVolunteerEndpoint.Map(api);
        EndAssignmentEndpoint.Map(api);
        GetTaskEndpoint.Map(api);
        ListTasksEndpoint.Map(api);
        GetReadinessEndpoint.Map(api);
    }
}
