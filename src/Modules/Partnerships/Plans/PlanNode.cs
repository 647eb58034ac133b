using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Plans;

/// <summary>
/// A place in a policy plan that anything else can point to: the id of the plan, a slash and the code of the node, as
/// <c>policy-plan-samenkracht-2021-2024/a1-d3</c>.
/// </summary>
public static class PlanNode
{
    /// <summary>What is pointed to must be there.</summary>
    public static readonly Rule Unknown = new("plan-node-unknown", "There is no such node in the policy plan on that day.");

    /// <summary>The id of the plan that the node is in.</summary>
    public static string PlanOf(string node) => node[..node.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The code of the node within its plan.</summary>
    public static string CodeOf(string node) => node[(node.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The node of a plan with this code.</summary>
    public static string Of(string planId, string code) => $"{planId}/{code}";

    /// <summary>The plans that a decision must know to check these nodes. What is no node is left out; <see cref="Refuses"/> refuses it.</summary>
    public static IEnumerable<StateKey> Keys(IEnumerable<string> nodes) =>
        nodes.Where(IsNode).Select(PlanOf).Distinct().Select(plan => new StateKey(typeof(PolicyPlan), plan));

    /// <summary>Refuses the nodes that are not in their plan on the day; null when all are.</summary>
    public static Decision? Refuses(IEnumerable<string> nodes, DateOnly day, Asked asked) =>
        nodes.Where(node => !IsNode(node) || asked.Find<PolicyPlan>(PlanOf(node))?.Has(CodeOf(node), day) != true).ToList() is { Count: > 0 } unknown
            ? Unknown.With("nodes", unknown)
            : null;

    private static bool IsNode(string node) => new PlanNodeAttribute().IsValid(node);
}

/// <summary>The id of a node of a policy plan.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlanNodeAttribute : RegularExpressionAttribute
{
    /// <summary>Checks the form.</summary>
    public PlanNodeAttribute() : base("^policy-plan-[a-z0-9-]{2,100}/[a-z0-9-]{2,60}$") =>
        ErrorMessage = "This must be the id of a policy plan, a slash and the code of a node in it.";
}
