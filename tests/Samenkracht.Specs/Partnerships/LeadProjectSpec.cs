using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Projects;
using static Samenkracht.Specs.Partnerships.ProjectFacts;

namespace Samenkracht.Specs.Partnerships;

/// <summary>What the lead keeps: phases and milestones; and the support that comes from the network office.</summary>
public sealed class LeadProjectSpec
{
    private static readonly DateOnly Tomorrow = new(2023, 6, 2);
    private static readonly Asked TheLead = AskedBy("staff", Almelo);
    private static readonly Asked Another = AskedBy("staff", Borne);

    private static NetworkProject After(params IFact[] history) => Given.State<NetworkProject>(history);

    private static Decision Phase(ChangePhase command, params IFact[] history) => ChangePhaseEndpoint.Decide(command, After(history), TheLead);

    private static Decision Set(SetMilestone command, params IFact[] history) => SetMilestoneEndpoint.Decide(command, After(history), TheLead);

    private static Decision Reach(string code, DateOnly on, params IFact[] history) => SettleMilestoneEndpoint.Decide(new ReachMilestone(code, on), After(history), TheLead);

    private static Decision Support(RecordSupport command, params IFact[] history) => RecordSupportEndpoint.Decide(command, After(history), Office);

    private static readonly SetMilestone FirstCafe = new("eerste-cafe", MilestoneSet.Title, MilestoneSet.Due, MilestoneSet.On);
    private static readonly RecordSupport Training = new(7.25m, Borne, "Training", new(2022, 1, 20));

    [Fact]
    public void A_project_goes_on_by_any_step()
    {
        Phase(new(ProjectPhase.Experiment, Experimenting.On), Running()).Then(Experimenting);
        Phase(new(ProjectPhase.RollOut, RolledOut.On), Running(Experimenting)).Then(RolledOut);
        Phase(new(ProjectPhase.Experiment, RolledOut.On), Running(Experimenting)).Then();
    }

    [Fact]
    public void A_project_goes_back_with_a_reason()
    {
        Phase(new(ProjectPhase.Idea, RolledOut.On), Running(Experimenting)).ThenRefused("A project goes back to an earlier phase with a reason.");
        Phase(new(ProjectPhase.Idea, RolledOut.On, "Vraag was niet scherp"), Running(Experimenting))
            .Then(new ProjectPhaseChanged(Id, ProjectPhase.Experiment, ProjectPhase.Idea, RolledOut.On, "Vraag was niet scherp"));
    }

    [Fact]
    public void Phases_are_of_what_runs_and_in_order()
    {
        var command = new ChangePhase(ProjectPhase.Experiment, Experimenting.On);

        Phase(command, Proposed, Approved).ThenRefused("The project has not started.");
        Phase(command, Running(Stopped)).ThenRefused("This project was stopped; resume it first.");
        Phase(command with { On = Tomorrow }, Running()).ThenRefused("What happened in a project cannot lie in the future.");
        Phase(command with { On = new(2021, 9, 30) }, Running()).ThenRefused("This day lies before the last step of the project.");
        ChangePhaseEndpoint.Decide(command, After(Running()), Another).ThenRefused("Only the lead and the network office do this.");
    }

    [Fact]
    public void A_milestone_is_set_once()
    {
        Set(FirstCafe, Running()).Then(MilestoneSet);
        Set(FirstCafe, Running(MilestoneSet)).ThenRefused("The project has a milestone with this code already.");
        Set(FirstCafe with { Due = new(2021, 9, 30) }, Running()).ThenRefused("A milestone is due on or after the day on which it is set.");
    }

    [Fact]
    public void A_milestone_is_set_by_the_lead_while_the_project_goes_on()
    {
        Set(FirstCafe with { On = new(2021, 8, 31) }, Proposed).ThenRefused("This day lies before the project was proposed.");
        Set(FirstCafe with { On = Tomorrow }, Proposed).ThenRefused("What happened in a project cannot lie in the future.");
        Set(FirstCafe, Running(Completed)).ThenRefused("This project was completed.");
        SetMilestoneEndpoint.Decide(FirstCafe, After(Running()), Another).ThenRefused("Only the lead and the network office do this.");
    }

    [Fact]
    public void A_milestone_is_reached_or_dropped_once()
    {
        Reach("eerste-cafe", MilestoneReached.On, Running(MilestoneSet)).Then(MilestoneReached);
        SettleMilestoneEndpoint.Decide(new DropMilestone("eerste-cafe", "Andere plek", MilestoneDropped.On), After(Running(MilestoneSet)), TheLead).Then(MilestoneDropped);
        Reach("eerste-cafe", MilestoneReached.On, Running(MilestoneSet, MilestoneDropped)).ThenRefused("This milestone was reached or dropped already.");
        SettleMilestoneEndpoint.Decide(new DropMilestone("eerste-cafe", "Andere plek", MilestoneDropped.On), After(Running(MilestoneSet, MilestoneReached)), TheLead)
            .ThenRefused("This milestone was reached or dropped already.");
    }

    [Fact]
    public void A_milestone_is_settled_after_it_was_set_and_not_ahead()
    {
        Reach("tweede-cafe", MilestoneReached.On, Running(MilestoneSet)).ThenRefused("The project has no milestone with this code.");
        Reach("eerste-cafe", new(2021, 9, 30), Running(MilestoneSet)).ThenRefused("This day lies before the milestone was set.");
        Reach("eerste-cafe", Tomorrow, Running(MilestoneSet)).ThenRefused("What happened in a project cannot lie in the future.");
        Reach("eerste-cafe", MilestoneReached.On, Running(MilestoneSet, Stopped)).ThenRefused("This project was stopped; resume it first.");
        SettleMilestoneEndpoint.Decide(new ReachMilestone("eerste-cafe", MilestoneReached.On), After(Running(MilestoneSet)), Another)
            .ThenRefused("Only the lead and the network office do this.");
    }

    [Fact]
    public void Support_is_recorded_and_added_up()
    {
        var forBorne = new ProjectSupportDelivered(Id, ProjectFacts.Support, 7.25m, Borne, "Training", Training.On);
        var forAll = forBorne with { LibraryId = null };
        Support(Training, Running()).Then(forBorne);
        Support(Training with { LibraryId = null }, Proposed).Then(forAll);

        Assert.Equal(
            [new SupportTotal(null, 7.25m), new SupportTotal(Borne, 14.5m)],
            After(Running(forBorne, forAll, forBorne)).Support);
    }

    [Fact]
    public void Support_was_given_while_the_project_went_on()
    {
        Support(Training with { Hours = 7.255m }, Running()).ThenRefused("Hours of support have at most two decimals.");
        Support(Training with { On = new(2021, 8, 31) }, Running()).ThenRefused("This day lies before the project was proposed.");
        Support(Training with { On = Tomorrow }, Running()).ThenRefused("What happened in a project cannot lie in the future.");
        Support(Training with { On = Stopped.On }, Running(Stopped)).ThenRefused("This project was stopped; resume it first.");
        Support(Training with { On = Completed.On }, Running(Completed)).ThenRefused("This project was completed.");
        Support(Training with { LibraryId = School }, Running()).ThenRefused("Only libraries and support organisations lead a project or take part in it.");
        Assert.NotEmpty(Support(Training with { On = Stopped.On.AddDays(-1) }, Running(Stopped)).Facts);
        Assert.NotEmpty(Support(Training with { On = Continued.On }, Running(Stopped, Continued)).Facts);
    }
}
