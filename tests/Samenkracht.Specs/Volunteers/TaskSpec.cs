using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Volunteers.Reactions;
using Samenkracht.Volunteers.Tasks;
using static Samenkracht.Specs.Volunteers.TheWork;

namespace Samenkracht.Specs.Volunteers;

public sealed class TaskSpec
{
    private static readonly Asked Now = Asked(null, Ready());
    private static readonly ReviseTask Revision = new(Description with { Title = "Taalmaatje plus" }, Today, "Meer scholing");
    private static readonly RetireTask Retirement = new(Today, "Het spreekuur stopt");
    private static readonly AssignVolunteer Assignment = new(Joke, Today);
    private static readonly LibraryJoinedProject Joined = new(Project, "Taal voor iedereen", Library, "takePart", [Node], Begin);
    private static readonly LibraryLeftProject Left = new(Project, Library, new(2023, 11, 1));

    [Fact]
    public void A_library_describes_a_task()
    {
        DefineTaskEndpoint.Decide(new(null, Description, Begin), TaskId, Now).Then(Defined);
        DefineTaskEndpoint.Decide(new(null, Description, Begin, Other), TaskId, Now).ThenRefused("You act for your own organisation only.");
        DefineTaskEndpoint.Decide(new(null, Description, Today.AddDays(1)), TaskId, Now).ThenRefused("What is recorded of a task cannot lie in the future.");
        DefineTaskEndpoint.Decide(new(null, Description with { PlanNodes = ["a2-d2"] }, Begin), TaskId, Now)
            .ThenRefused("A node is the id of a policy plan, a slash and the code of a node in it.");
        DefineTaskEndpoint.Decide(new(null, Description with { Title = "Bel 0570-123456" }, Begin), TaskId, Now)
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
    }

    [Fact]
    public void A_task_is_revised_with_a_reason()
    {
        ReviseTaskEndpoint.Decide(Revision, Task(), Now).Then(new TaskRevised(TaskId, 1, Revision.Description, Today, "Meer scholing"));
        ReviseTaskEndpoint.Decide(Revision, Task(Retired), Now).ThenRefused("This task is retired.");
        ReviseTaskEndpoint.Decide(Revision, Given.State<TaskProfile>(Stub), Now).ThenRefused("This task was begun by a project and is not described yet.");
        ReviseTaskEndpoint.Decide(Revision with { On = Begin.AddDays(-1) }, Task(), Now).ThenRefused("This day lies before the task was first known.");
        ReviseTaskEndpoint.Decide(Revision with { Reason = "Mail a@b.nl" }, Task(), Now)
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
        ReviseTaskEndpoint.Decide(Revision with { Description = Description with { PlanNodes = ["x"] } }, Task(), Now)
            .ThenRefused("A node is the id of a policy plan, a slash and the code of a node in it.");
        Assert.Equal(("Taalmaatje plus", 1), (Task(new TaskRevised(TaskId, 1, Revision.Description, Today, "x")) is var task ? (task.Title, task.Revision) : default));
    }

    [Fact]
    public void A_stub_is_described_once()
    {
        var stub = Given.State<TaskProfile>(Stub);
        var described = new TaskDefined(Stub.TaskId, Library, Project, Description, Today);

        CompleteTaskStubEndpoint.Decide(new(Description, Today), stub, Now).Then(described);
        CompleteTaskStubEndpoint.Decide(new(Description, Today), Task(), Now).ThenRefused("This task is described already; revise it.");
        CompleteTaskStubEndpoint.Decide(new(Description, Begin.AddDays(-1)), stub, Now).ThenRefused("This day lies before the task was first known.");
        CompleteTaskStubEndpoint.Decide(new(Description with { PlanNodes = ["x"] }, Today), stub, Now)
            .ThenRefused("A node is the id of a policy plan, a slash and the code of a node in it.");
        Assert.Equal((ProfileStatus.Defined, Project), (Given.State<TaskProfile>(Stub, described) is var task ? (task.Status, task.ProjectId) : default));
    }

    [Fact]
    public void A_task_that_is_retired_has_no_assignments()
    {
        RetireTaskEndpoint.Decide(Retirement, Task(Assigned), Now)
            .Then(new AssignmentEnded(TaskId, Joke, JokePerson, Library, Today, "Het spreekuur stopt"), new TaskRetired(TaskId, Today, "Het spreekuur stopt"));
        RetireTaskEndpoint.Decide(Retirement, Given.State<TaskProfile>(Stub), Now).Then(new TaskRetired(Stub.TaskId, Today, "Het spreekuur stopt"));
        RetireTaskEndpoint.Decide(Retirement, Task(Retired), Now).ThenRefused("This task is retired.");
        RetireTaskEndpoint.Decide(Retirement with { On = Today.AddDays(1) }, Task(), Now).ThenRefused("What is recorded of a task cannot lie in the future.");
        RetireTaskEndpoint.Decide(Retirement with { Reason = "Mail a@b.nl" }, Task(), Now)
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
    }

    [Fact]
    public void A_volunteer_who_may_do_it_is_assigned()
    {
        AssignVolunteerEndpoint.Decide(Assignment, Task(), Now).Then(Assigned with { From = Today });
        AssignVolunteerEndpoint.Decide(Assignment, Task(Assigned), Now).ThenRefused("The volunteer has this task already on that day or later.");
        AssignVolunteerEndpoint.Decide(Assignment with { From = Begin.AddDays(-1) }, Task(), Now).ThenRefused("This day lies before the task was first known.");
        AssignVolunteerEndpoint.Decide(Assignment, Task(), Asked(null)).ThenRefused("This person is no volunteer of the organisation.");
        AssignVolunteerEndpoint.Decide(Assignment, Task(), Asked(null, Ready(screenedUntil: Today.AddDays(-1))))
            .ThenRefused("This volunteer has no valid certificate of conduct on that day.");
    }

    [Fact]
    public void An_assignment_ends_and_can_begin_again()
    {
        var (command, ended) = (new EndAssignment(Joke, new(2023, 11, 1), "Iets anders"), new AssignmentEnded(TaskId, Joke, JokePerson, Library, new(2023, 11, 1), "Iets anders"));

        EndAssignmentEndpoint.Decide(command, Task(Assigned)).Then(ended);
        EndAssignmentEndpoint.Decide(command, Task()).ThenRefused("The volunteer is not assigned to this task on that day.");
        EndAssignmentEndpoint.Decide(command, Task(Assigned, ended)).ThenRefused("The volunteer is not assigned to this task on that day.");
        EndAssignmentEndpoint.Decide(command with { On = Begin.AddDays(-1) }, Task(Assigned)).ThenRefused("The volunteer is not assigned to this task on that day.");
        EndAssignmentEndpoint.Decide(command with { Reason = "Mail a@b.nl" }, Task(Assigned))
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
        AssignVolunteerEndpoint.Decide(Assignment, Task(Assigned, ended), Now).Then(Assigned with { From = Today });
        Assert.Equal(
            [false, true, true, false],
            new[] { Begin.AddDays(-1), Begin, new(2023, 11, 1), new(2023, 11, 2) }.Select(day => Task(Assigned, ended).IsDoneBy(Joke, day)));
    }

    [Fact]
    public void Who_takes_part_in_a_project_finds_a_task_waiting_once()
    {
        var retired = new TaskRetired(Stub.TaskId, new(2023, 11, 1), "x");

        MakeTaskStubHandler.Decide(Joined, null).Then(Stub);
        MakeTaskStubHandler.Decide(Joined, Given.State<TaskProfile>(Stub)).Then();
        MakeTaskStubHandler.Decide(Joined with { Level = "follow" }, null).Then();
        MakeTaskStubHandler.Decide(Joined with { From = Today }, Given.State<TaskProfile>(Stub, retired)).Then(Stub with { On = Today });
        MakeTaskStubHandler.Decide(Joined with { From = Begin.AddDays(-9) }, Given.State<TaskProfile>(Stub, retired)).Then(Stub);
    }

    [Fact]
    public void A_task_that_a_merger_brought_is_still_that_of_the_project()
    {
        const string successor = "organisation-bibliotheek-ijssel";
        var stub = Stub with { TaskId = MakeTaskStubHandler.IdOf(Project, Library) };
        var passed = new TaskPassedOn(stub.TaskId, Library, successor, "merger-ijssel", Begin.AddDays(30));

        Assert.True(ProjectTasks.IsOf(Given.State<TaskProfile>(stub), Project, Library));
        Assert.False(ProjectTasks.IsOf(Given.State<TaskProfile>(stub), Project, successor));
        Assert.True(ProjectTasks.IsOf(Given.State<TaskProfile>(stub, passed), Project, successor));
        Assert.False(ProjectTasks.IsOf(Given.State<TaskProfile>(stub with { TaskId = "volunteer-task-eigen" }, passed), Project, successor));
        MakeTaskStubHandler.Decide(Joined with { LibraryId = successor }, Given.State<TaskProfile>(stub, passed)).Then();
    }

    [Fact]
    public void Who_leaves_it_ends_the_task_and_its_assignments_once()
    {
        IFact[] history =
        [
            Stub, new TaskDefined(Stub.TaskId, Library, Project, Description, Begin), Assigned with { TaskId = Stub.TaskId },
            AliAssigned with { TaskId = Stub.TaskId, From = new(2023, 11, 10) },
        ];
        var (because, retired) = ($"Deelname gestopt: {Project}", new TaskRetired(Stub.TaskId, new(2023, 11, 1), $"Deelname gestopt: {Project}"));

        RetireProjectTaskHandler.Decide(Left, Given.State<TaskProfile>(history)).Then(
            new AssignmentEnded(Stub.TaskId, Joke, JokePerson, Library, new(2023, 10, 31), because),
            new AssignmentEnded(Stub.TaskId, Ali, AliPerson, Library, new(2023, 11, 10), because), retired);
        RetireProjectTaskHandler.Decide(Left, Given.State<TaskProfile>([.. history, retired])).Then();
        Assert.Equal((ProfileStatus.Stub, null), (Given.State<TaskProfile>(Stub, retired, Stub) is var again ? (again.Status, again.Description) : default));
    }
}
