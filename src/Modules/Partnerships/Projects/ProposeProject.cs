using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Proposes a project of the network.</summary>
/// <param name="Code">The network's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Title">Its title.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it works on, at least one.</param>
/// <param name="LocalTaskIds">The local tasks that it comes from, at least one.</param>
/// <param name="LeadId">The library or support organisation that will lead it.</param>
/// <param name="Question">What the libraries need an answer to; no personal data.</param>
/// <param name="Aim">What it should bring about; no personal data.</param>
/// <param name="ProposedOn">The day of the proposal.</param>
public sealed record ProposeProject(
    [property: Code] string? Code,
    [property: Length(1, 200)] string Title,
    [property: Id("network")] string NetworkId,
    [property: Length(0, 20)] IReadOnlyList<string> PlanNodes,
    [property: Length(0, 50)] IReadOnlyList<string> LocalTaskIds,
    [property: Id("organisation")] string LeadId,
    [property: Length(1, 1000)] string Question,
    [property: Length(1, 1000)] string Aim,
    DateOnly ProposedOn);

/// <summary>POST /v1/network-projects.</summary>
public static class ProposeProjectEndpoint
{
    /// <summary>Projects carry out the policy plan: every node belongs to an ambition.</summary>
    public static readonly Rule WithoutPlanNode = new("project-without-plan-node", "A project works on at least one node of the policy plan.");

    /// <summary>Joint work starts from what municipalities need.</summary>
    public static readonly Rule WithoutLocalTask = new("project-without-local-task", "A project comes from at least one local task.");

    /// <summary>The network office proposes for others.</summary>
    public static readonly Rule LeadElsewhere = new("project-proposed-for-another", "You propose projects that your own organisation leads.");

    /// <summary>A project is of a network.</summary>
    public static readonly Rule NetworkUnknown = new("project-network-unknown", "The request names a network that was not founded.");

    /// <summary>A network carries out its own plan.</summary>
    public static readonly Rule PlanOfAnother = new("project-plan-of-another-network", "The nodes must be in a policy plan of the same network.");

    public static Decision Decide(ProposeProject command, string id, Asked asked) =>
        command.PlanNodes.Count == 0 ? WithoutPlanNode
        : command.LocalTaskIds.Count == 0 ? WithoutLocalTask
        : ProjectRules.RefusesTasks(command.LocalTaskIds) is { } malformed ? malformed
        : command.ProposedOn > asked.Today ? ProjectRules.InFuture
        : !asked.By.ActsFor(command.LeadId) ? LeadElsewhere
        : asked.Find<Network>(command.NetworkId) is not { } network ? NetworkUnknown
        : command.ProposedOn < network.FoundedOn ? Network.BeforeFounding
        : ProjectRules.Refuses(asked.Find<Organisation>(command.LeadId), command.ProposedOn) is { } unfit ? unfit
        : PlanNode.Refuses(command.PlanNodes, command.ProposedOn, asked) is { } unknown ? unknown
        : command.PlanNodes.Any(node => PlanOf(node, asked).NetworkId != command.NetworkId) ? PlanOfAnother
        : [new NetworkProjectProposed(
            id, command.Title, command.NetworkId, [.. command.PlanNodes.Distinct().Select(node => new ProjectNode(node, AmbitionOf(node, asked)))],
            [.. command.LocalTaskIds.Distinct()], command.LeadId, command.Question, command.Aim, command.ProposedOn)];

    private static PolicyPlan PlanOf(string node, Asked asked) => asked.Find<PolicyPlan>(PlanNode.PlanOf(node))!;

    private static string AmbitionOf(string node, Asked asked) =>
        PlanOf(node, asked).NodeOf(PlanNode.CodeOf(node))!.Parent is { } ambition ? PlanNode.Of(PlanNode.PlanOf(node), ambition) : node;

    public static void Map(Api api) => api.Start<NetworkProject, ProposeProject>(
        new()
        {
            Path = "/network-projects", Right = "network-projects.propose", Facts = [typeof(NetworkProjectProposed)],
            Summary = "Propose a network project",
            Description = "Libraries want to work together on nodes of the policy plan, because of local tasks. Nobody takes part until the network has approved it, "
                + "and being a member of the network makes nobody take part.",
            Example = new ProposeProject(
                "taalcafe", "Taalcafé in elke gemeente", "network-overijssel", ["policy-plan-samenkracht-2021-2024/a1-d3"], ["local-task-deventer-taal"],
                "organisation-bibliotheek-deventer", "Hoe bereiken we inwoners die moeite hebben met taal?", "Een werkwijze die elke bibliotheek kan overnemen",
                new(2021, 9, 1)),
        },
        command => Keys.For("network-project", command.Code),
        Decide,
        (command, _) => [.. NamedOrganisation.Keys(command.LeadId), new(typeof(Network), command.NetworkId), .. PlanNode.Keys(command.PlanNodes)]);
}
