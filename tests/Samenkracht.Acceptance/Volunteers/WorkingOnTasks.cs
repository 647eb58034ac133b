using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Acceptance.Volunteers;

public sealed class WorkingOnTasks(AppFixture app) : WorkStory(app)
{
    [Fact]
    public async Task a_task_is_defined_revised_done_and_retired()
    {
        var (joke, ali) = (await AVolunteer(), await AVolunteer());
        var task = await ATask(null, joke, ali);

        await this.Changed(Coordinator, task, "revisions", new ReviseTask(ALanguageCoach() with { Title = "Taalmaatje plus" }, Today, "Meer nodig"));
        await this.Changed(Coordinator, task, "assignment-ends", new EndAssignment(IdIn(joke), Today, "Wil iets anders doen"));
        await this.Changed(Director, task, "retirements", new RetireTask(Today, "Het spreekuur stopt"));

        var read = (await Get("auditor", task)).Is(200).Json;
        Assert.Equal(("Taalmaatje plus", "retired"), (read.Text("title"), read.Text("status")));
        Assert.All(read.GetProperty("assignments").EnumerateArray(), one => Assert.Equal($"{Today:yyyy-MM-dd}", one.Text("until")));
        Assert.Equal(
            ["task-defined", "volunteer-assigned", "volunteer-assigned", "task-revised", "assignment-ended", "assignment-ended", "task-retired"], await KindsOf(task));
        Assert.Equal("Taalmaatje", (await Get("auditor", $"{task}?validOn={Today.AddDays(-1):yyyy-MM-dd}")).Is(200).Json.Text("title"));
        (await Post(Coordinator, $"{task}/assignments", new AssignVolunteer(IdIn(joke), Today), (await Get(Coordinator, task)).Tag)).IsRefused("The volunteer has this task already on that day or later.");
    }

    [Fact]
    public async Task whether_somebody_may_do_it_is_told_with_every_reason()
    {
        var joke = await AVolunteer();
        var (task, professional) = (await ATask(null), IdIn((await Started(
            Coordinator, "/v1/volunteer-tasks", new DefineTask(ACode("inlichtingen"), ALanguageCoach() with { ProfessionalOnly = true }, Begin))).Path));

        Assert.True((await Get(Coordinator, $"{joke}/readiness?task={IdIn(task)}")).Is(200).Json.GetProperty("mayDo").GetBoolean());
        Assert.Equal(
            ["volunteer-not-at-work", "volunteer-agreement-missing", "volunteer-conduct-not-accepted", "screening-not-valid"],
            await Reasons($"{joke}/readiness?task={IdIn(task)}&on={Begin.AddDays(-1):yyyy-MM-dd}"));
        Assert.Equal(["task-for-professionals"], await Reasons($"{joke}/readiness?task={professional}"));
        Assert.Equal(["shift-task-not-assigned"], await Reasons($"{joke}/readiness?shift={IdIn(await AShift(task, Today.AddDays(9)))}"));
        (await Get(Coordinator, $"{joke}/readiness")).Is(400);
        (await Get(Coordinator, $"{joke}/readiness?task=volunteer-task-nergens")).Is(404);
        (await Get("volunteer-coordinator-hengelo", $"{joke}/readiness?task={IdIn(task)}")).Is(404);

        async Task<IEnumerable<string?>> Reasons(string path) => (await Get(Coordinator, path)).Is(200).Json.GetProperty("reasons").EnumerateArray().Select(reason => reason.Text("rule"));
    }

    [Fact]
    public async Task tasks_are_kept_by_their_library_and_listed()
    {
        var joke = await AVolunteer();
        string[] tasks = [await ATask(null, joke), await ATask(null, joke), await ATask(null, joke)];

        Assert.Equal(tasks.Select(IdIn).Order(StringComparer.Ordinal), await this.AllPages(Coordinator, $"/v1/volunteer-tasks?volunteer={IdIn(joke)}&organisation={Deventer}&status=defined&limit=2"));
        Assert.Empty(await this.AllPages("volunteer-coordinator-hengelo", $"/v1/volunteer-tasks?volunteer={IdIn(joke)}"));
        (await Get("volunteer-coordinator-hengelo", tasks[0])).Is(404);
        (await Post("volunteer-coordinator-hengelo", $"{tasks[0]}/retirements", new RetireTask(Today, "x"), (await Get(Coordinator, tasks[0])).Tag)).Is(404);
        (await Post(Staff, $"{tasks[0]}/retirements", new RetireTask(Today, "x"), (await Get(Staff, tasks[0])).Tag)).Is(403);
        (await Get("grantor-overijssel", tasks[0])).Is(403);
    }

    [Fact]
    public async Task a_library_in_a_project_finds_a_task_until_it_leaves()
    {
        var (joke, code) = (await AVolunteer(), ACode("taal"));
        var project = $"network-project-{code}";
        var task = $"/v1/volunteer-tasks/volunteer-task-{code}-bibliotheek-deventer";
        var joined = new LibraryJoinedProject(project, "Taal voor iedereen", Deventer, "takePart", [], Begin);

        await Told(joined);
        await Told(joined);
        Assert.Equal(("stub", project), ((await Get(Coordinator, task)).Is(200).Json.Text("status"), (await Get(Coordinator, task)).Json.Text("projectId")));
        await this.Changed(Coordinator, task, "definitions", new CompleteTaskStub(ALanguageCoach(), Today.AddMonths(-6)));
        await this.Changed(Coordinator, task, "assignments", new AssignVolunteer(IdIn(joke), Today.AddMonths(-5)));
        Assert.Equal([IdIn(task)], await this.AllPages(Coordinator, $"/v1/volunteer-tasks?project={project}"));

        await Told(new LibraryLeftProject(project, Deventer, Today));
        Assert.Equal(["task-stub-made", "task-defined", "volunteer-assigned", "assignment-ended", "task-retired"], await KindsOf(task));
        var retired = await LastFact(task);
        Assert.Equal(("reaction-retire-project-task", $"Deelname gestopt: {project}"), (retired.Text("subject"), retired.Text("reason")));
    }

    [Fact]
    public async Task who_leaves_has_no_task_and_no_place_any_more()
    {
        var joke = await AVolunteer();
        var task = await ATask(null, joke);
        var shift = await AShift(task, Today.AddDays(5));
        await Claims(joke, shift);

        await Followed(_ => this.Changed(Coordinator, joke, "leavings", new LeaveVolunteer(LeavingGround.Moved, Today)));

        Assert.Empty(await In(shift));
        await Follows(joke, task, "assignment-ended", "end-assignments-of-leaver");
        await Follows(joke, shift, "shift-claim-released", "release-claims-of-leaver");
        (await Post(Coordinator, $"{shift}/claims", new ClaimShift(IdIn(joke), ClaimedBy.Coordinator, Today), (await Get(Coordinator, shift)).Tag))
            .IsRefused("This volunteer is not accepted, or paused, or has left, on that day.");
    }
}
