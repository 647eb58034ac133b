using Samenkracht.Common.Deciding;
using Samenkracht.Partnerships.Projects;
using static Samenkracht.Specs.Partnerships.ProjectFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class ProposeProjectSpec
{
    private static readonly ProposeProject Taalcafe = new(
        "taalcafe", Proposed.Title, NetworkFacts.Id, [Node], [LocalTask], Almelo, Proposed.Question, Proposed.Aim, Proposed.ProposedOn);

    private static Decision When(ProposeProject command, Asked? by = null) => ProposeProjectEndpoint.Decide(command, Id, by ?? Office);

    [Fact]
    public void Libraries_propose_what_local_tasks_and_the_plan_ask_for() => When(Taalcafe).Then(Proposed);

    [Fact]
    public void A_director_proposes_what_the_own_library_leads()
    {
        When(Taalcafe, AskedBy("director", Almelo)).Then(Proposed);
        When(Taalcafe, AskedBy("director", Borne)).ThenRefused("You propose projects that your own organisation leads.");
    }

    [Fact]
    public void An_ambition_is_its_own_ambition_and_nothing_is_named_twice() =>
        When(Taalcafe with { PlanNodes = ["policy-plan-oost/a1", Node, Node], LocalTaskIds = [LocalTask, LocalTask] })
            .Then(Proposed with { Nodes = [new("policy-plan-oost/a1", "policy-plan-oost/a1"), .. Proposed.Nodes] });

    [Fact]
    public void It_works_on_the_plan() =>
        When(Taalcafe with { PlanNodes = [] }).ThenRefused("A project works on at least one node of the policy plan.");

    [Fact]
    public void It_comes_from_a_local_task()
    {
        When(Taalcafe with { LocalTaskIds = [] }).ThenRefused("A project comes from at least one local task.");
        When(Taalcafe with { LocalTaskIds = [LocalTask, "taal"] }).ThenRefused("The id of a local task begins with local-task-.");
    }

    [Fact]
    public void The_nodes_are_in_the_plan_of_the_network_on_that_day()
    {
        When(Taalcafe with { PlanNodes = [Node, "policy-plan-oost/a9"] }).ThenRefused("There is no such node in the policy plan on that day.");
        When(Taalcafe with { ProposedOn = new(2020, 12, 31) }).ThenRefused("There is no such node in the policy plan on that day.");
        When(Taalcafe with { PlanNodes = ["policy-plan-elders/a1"] }).ThenRefused("The nodes must be in a policy plan of the same network.");
    }

    [Fact]
    public void Its_network_exists()
    {
        When(Taalcafe with { NetworkId = "network-nergens" }).ThenRefused("The request names a network that was not founded.");
        When(Taalcafe with { ProposedOn = new(2012, 12, 31) }).ThenRefused("This day lies before the network was founded.");
    }

    [Fact]
    public void A_library_or_support_organisation_leads()
    {
        When(Taalcafe with { LeadId = Support }).Then(Proposed with { LeadId = Support });
        When(Taalcafe with { LeadId = School }).ThenRefused("Only libraries and support organisations lead a project or take part in it.");
        When(Taalcafe with { LeadId = "organisation-nergens" }).ThenRefused("The request names an organisation that is not registered.");
        When(Taalcafe with { LeadId = "organisation-weg" }).ThenRefused("The request names an organisation that has ceased to exist.");
    }

    [Fact]
    public void A_proposal_has_been_made() =>
        When(Taalcafe with { ProposedOn = new(2023, 6, 2) }).ThenRefused("What happened in a project cannot lie in the future.");
}
