using System.ComponentModel.DataAnnotations;
using Marten;
using Samenkracht.Partnerships.Networks;

namespace Samenkracht.Partnerships.Plans;

/// <summary>Begins to write a policy plan for a period.</summary>
/// <param name="Code">The code of the plan, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="NetworkId">The network whose plan it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="From">The first day of its period.</param>
/// <param name="Until">The last day of its period.</param>
/// <param name="DraftedOn">The day on which the writing began.</param>
public sealed record DraftPlan(
    [property: Code] string? Code,
    [property: Id("network")] string NetworkId,
    [property: Length(1, 200)] string Title,
    DateOnly From,
    DateOnly Until,
    DateOnly DraftedOn);

/// <summary>POST /v1/policy-plans.</summary>
public static class DraftPlanEndpoint
{
    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("policy-plan-ends-before-it-starts", "A policy plan ends on or after the day it starts.");

    /// <summary>A plan is the plan of somebody.</summary>
    public static readonly Rule NetworkUnknown = new("policy-plan-network-unknown", "The request names a network that does not exist.");

    /// <summary>On any day a network has one plan at most; a draft keeps its place.</summary>
    public static readonly Rule Overlaps = new("policy-plan-overlaps", "The network has another policy plan for a part of this period.");

    public static Decision Decide(DraftPlan command, string id, Network? network, IReadOnlyList<PolicyPlan> others, Asked asked) =>
        command.Until < command.From ? EndsBeforeItStarts
        : network is null ? NetworkUnknown
        : command.DraftedOn > asked.Today ? PolicyPlan.InFuture
        : command.DraftedOn < network.FoundedOn ? Network.BeforeFounding
        : others.Where(plan => plan.NetworkId == network.Id && plan.Overlaps(command.From, command.Until)).Select(plan => plan.Id).ToList() is { Count: > 0 } plans
            ? Overlaps.With("plans", plans)
        : [new PolicyPlanDrafted(id, network.Id, command.Title, command.From, command.Until, command.DraftedOn)];

    public static void Map(Api api) => api.Start<PolicyPlan, DraftPlan>(
        new()
        {
            Path = "/policy-plans", Right = "policy-plans.draft", Facts = [typeof(PolicyPlanDrafted)],
            Summary = "Draft a policy plan",
            Description = "Begins the plan of a network for a number of years. Ambitions, tasks and actions are added until it is adopted. "
                + "A refusal names the plans whose period overlaps.",
            Example = new DraftPlan(
                "samenkracht-2021-2024", "network-overijsselse-bibliotheken", "Samenkracht", new(2021, 1, 1), new(2024, 12, 31), new(2020, 6, 1)),
        },
        command => Keys.For("policy-plan", command.Code),
        (command, id, asked) => Decide(command, id, asked.Find<Network>(command.NetworkId), asked.Look<IReadOnlyList<PolicyPlan>>(), asked),
        (command, _) => [new(typeof(Network), command.NetworkId)],
        async (command, session, ct) => await session.Query<PolicyPlan>().Where(plan => plan.NetworkId == command.NetworkId).ToListAsync(ct));
}
