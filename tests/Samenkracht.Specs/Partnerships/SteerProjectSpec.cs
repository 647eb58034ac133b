using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Projects;
using static Samenkracht.Specs.Partnerships.ProjectFacts;

namespace Samenkracht.Specs.Partnerships;

/// <summary>What the network decides about a project: approve, start, stop, resume, complete, appoint a lead.</summary>
public sealed class SteerProjectSpec
{
    private static readonly DateOnly Tomorrow = new(2023, 6, 2);

    private static NetworkProject After(params IFact[] history) => Given.State<NetworkProject>(history);

    private static Decision Approve(DateOnly on, params IFact[] history) => ApproveProjectEndpoint.Decide(new(Approved.DecisionReference, on), After(history), Office);

    private static Decision Start(DateOnly on, params IFact[] history) => StartProjectEndpoint.Decide(new(on), After(history), Office);

    private static Decision Stop(StopProject command, params IFact[] history) => StopProjectEndpoint.Decide(command, After(history), Office);

    private static Decision Resume(DateOnly on, params IFact[] history) => ResumeProjectEndpoint.Decide(new(on, Continued.Reason), After(history), Office);

    private static Decision Complete(CompleteProject command, params IFact[] history) => CompleteProjectEndpoint.Decide(command, After(history), Office);

    private static Decision Appoint(string lead, DateOnly on, params IFact[] history) => ChangeLeadEndpoint.Decide(new(lead, on), After(history), Office);

    private static readonly StopProject TheStop = new(Stopped.On, Stopped.Reason, Stopped.Lesson, [Case, Case]);
    private static readonly CompleteProject TheEnd = new(Completed.On, [Case, Case], Completed.Summary);

    [Fact]
    public void The_network_approves_a_proposal_once()
    {
        Approve(Approved.On, Proposed).Then(Approved);
        Approve(Approved.On, Proposed, Approved).ThenRefused("This project was approved already.");
        Approve(new(2021, 8, 31), Proposed).ThenRefused("This day lies before the last step of the project.");
        Approve(Tomorrow, Proposed).ThenRefused("What happened in a project cannot lie in the future.");
    }

    [Fact]
    public void An_approved_project_starts_with_its_lead()
    {
        Start(Started.On, Proposed, Approved, AlmeloJoined).Then(Started);
        Start(Started.On, Proposed, Approved).ThenRefused("A project runs when its lead takes part as lead.");
        Start(new(2021, 9, 24), Proposed, Approved, AlmeloJoined).ThenRefused("A project runs when its lead takes part as lead.");
    }

    [Fact]
    public void Nothing_starts_before_it_is_approved_or_twice_or_tomorrow()
    {
        Start(Started.On, Proposed).ThenRefused("The project was not yet approved on this day.");
        Start(new(2021, 9, 19), Proposed, Approved, AlmeloJoined).ThenRefused("The project was not yet approved on this day.");
        Start(Started.On, Running()).ThenRefused("This project has started already.");
        Start(Tomorrow, Proposed, Approved, AlmeloJoined).ThenRefused("What happened in a project cannot lie in the future.");
        Start(Started.On, Running(Stopped)).ThenRefused("This project was stopped; resume it first.");
        Start(new(2022, 7, 31), Proposed, Approved, AlmeloJoined, Stopped, Continued).ThenRefused("This day lies before the last step of the project.");
    }

    [Fact]
    public void A_stop_is_shared_and_told()
    {
        Stop(TheStop, Running()).ThenFacts(Stopped).ThenTells(new NetworkProjectHalted(Id, Stopped.On, Stopped.Reason));
        Stop(TheStop, Proposed, Approved).ThenFacts(Stopped);
    }

    [Fact]
    public void A_stop_needs_a_lesson_and_a_case()
    {
        Stop(TheStop with { Lesson = null }, Running()).ThenRefused("A project is stopped with a lesson for the others.");
        Stop(TheStop with { Lesson = " " }, Running()).ThenRefused("A project is stopped with a lesson for the others.");
        Stop(TheStop with { KnowledgeCaseIds = [] }, Running()).ThenRefused("A stop or completion names at least one knowledge case.");
        Stop(TheStop with { KnowledgeCaseIds = ["taal"] }, Running()).ThenRefused("The id of a knowledge case begins with knowledge-case-.");
    }

    [Fact]
    public void Only_what_goes_on_is_stopped()
    {
        Stop(TheStop, Proposed).ThenRefused("The project was not yet approved on this day.");
        Stop(TheStop, Running(Stopped)).ThenRefused("This project was stopped; resume it first.");
        Stop(TheStop, Running(Completed)).ThenRefused("This project was completed.");
        Stop(TheStop with { On = Tomorrow }, Running()).ThenRefused("What happened in a project cannot lie in the future.");
        Stop(TheStop with { On = new(2021, 9, 30) }, Running()).ThenRefused("This day lies before the last step of the project.");
    }

    [Fact]
    public void A_stopped_project_goes_on_where_it_was()
    {
        Resume(Continued.On, Running(Stopped)).ThenFacts(Continued).ThenTells(new NetworkProjectResumed(Id, Continued.On));

        Assert.Equal(ProjectStatus.Running, After(Running(Stopped, Continued)).Status);
        Assert.Equal(ProjectStatus.Approved, After(Proposed, Approved, Stopped, Continued).Status);
    }

    [Fact]
    public void Only_what_stands_still_is_resumed()
    {
        Resume(Continued.On, Running()).ThenRefused("This project is not stopped.");
        Resume(new(2022, 6, 30), Running(Stopped)).ThenRefused("This day lies before the last step of the project.");
        Resume(Tomorrow, Running(Stopped)).ThenRefused("What happened in a project cannot lie in the future.");
    }

    [Fact]
    public void A_project_is_completed_when_its_milestones_are_settled_and_it_is_shared()
    {
        Complete(TheEnd, Running(MilestoneSet, MilestoneReached)).Then(Completed);
        Complete(TheEnd, Running(MilestoneSet, MilestoneDropped)).Then(Completed);
        Complete(TheEnd, Running(MilestoneSet)).ThenRefused("Every milestone must be reached or dropped before a project is completed.");
        Assert.Equal(["eerste-cafe"], (IEnumerable<string>)Complete(TheEnd, Running(MilestoneSet)).Refusal!.Details!);
        Complete(TheEnd with { KnowledgeCaseIds = [] }, Running()).ThenRefused("A stop or completion names at least one knowledge case.");
    }

    [Fact]
    public void Only_what_runs_is_completed()
    {
        Complete(TheEnd, Proposed, Approved).ThenRefused("The project has not started.");
        Complete(TheEnd, Running(Stopped)).ThenRefused("This project was stopped; resume it first.");
        Complete(TheEnd, Running(Completed)).ThenRefused("This project was completed.");
        Complete(TheEnd with { On = Tomorrow }, Running()).ThenRefused("What happened in a project cannot lie in the future.");
        Complete(TheEnd with { On = new(2021, 9, 30) }, Running()).ThenRefused("This day lies before the last step of the project.");
    }

    [Fact]
    public void Another_participant_takes_the_lead_and_the_first_goes_on_taking_part()
    {
        var changed = new ProjectLeadChanged(Id, Almelo, Borne, new(2022, 3, 1));

        Appoint(Borne, changed.On, Running(BorneJoined)).ThenFacts(changed)
            .ThenTells(Told(Almelo, "takePart", changed.On), Told(Borne, "lead", changed.On));
        var project = After(Running(BorneJoined, changed));
        Assert.Equal((Borne, ParticipationLevel.TakePart), (project.LeadId, project.ParticipationOn(Almelo, changed.On)!.LevelOn(changed.On)));
        Assert.Equal(ParticipationLevel.Follow, project.ParticipationOn(Borne, changed.On)!.LevelOn(new(2022, 2, 28)));
    }

    [Fact]
    public void Before_the_start_anybody_can_be_appointed() =>
        Appoint(Borne, new(2021, 9, 10), Proposed).Then(new ProjectLeadChanged(Id, Almelo, Borne, new(2021, 9, 10)));

    [Fact]
    public void Once_it_runs_the_lead_takes_part()
    {
        Appoint(Borne, new(2022, 3, 1), Running()).ThenRefused("A project runs when its lead takes part as lead.");
        Appoint(Borne, new(2022, 3, 1), Running(BorneJoined, BorneLeft)).ThenRefused("A project runs when its lead takes part as lead.");
        Appoint(Almelo, new(2022, 3, 1), Running()).Then();
    }

    [Fact]
    public void A_lead_is_appointed_in_order()
    {
        Appoint(Borne, new(2022, 1, 31), Running(BorneJoined, BorneTookPart)).ThenRefused("This day lies before the last change of the participation.");
        Appoint(Borne, new(2021, 9, 30), Running(BorneJoined)).ThenRefused("This day lies before the last step of the project.");
        Appoint(Borne, Tomorrow, Running(BorneJoined)).ThenRefused("What happened in a project cannot lie in the future.");
        Appoint(Borne, new(2022, 8, 1), Running(BorneJoined, Stopped)).ThenRefused("This project was stopped; resume it first.");
        Appoint(School, new(2022, 3, 1), Running()).ThenRefused("Only libraries and support organisations lead a project or take part in it.");
    }

    [Fact]
    public void It_is_open_from_its_start_to_its_end_but_for_the_time_it_stood_still()
    {
        var project = After(Running(Stopped, Continued, Completed));

        Assert.Equal(
            [false, true, true, false, false, true, true, false],
            new[] { Started.On.AddDays(-1), Started.On, Stopped.On.AddDays(-1), Stopped.On, Continued.On.AddDays(-1), Continued.On, Completed.On.AddDays(-1), Completed.On }
                .Select(project.IsOpenOn));
        Assert.False(After(Proposed).IsOpenOn(Completed.On));
    }
}
