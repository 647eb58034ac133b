using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Known;

/// <summary>A policy plan holds with these nodes from a day, as Partnerships told.</summary>
public sealed record PlanOutlineChanged(string OutlineId, string PlanId, int Change, IReadOnlyList<string> Nodes, DateOnly From, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The nodes of a policy plan as this module knows them. Its id is <c>outline-</c> and the id of the plan.</summary>
public sealed record PlanOutline(string Id, string PlanId, DateOnly From, int Change, ImmutableArray<OutlineMoment> Moments)
{
    /// <summary>What is pointed to must be there.</summary>
    public static readonly Rule NodeUnknown = new("outline-node-unknown", "No adopted policy plan has this node on that day.");

    /// <summary>The id of the outline of a plan.</summary>
    public static string IdOf(string planId) => $"outline-{planId}";

    /// <summary>Whether the plan has the node on the day.</summary>
    public bool Has(string node, DateOnly day) => NodesOn(day).Contains(node);

    /// <summary>The nodes that the plan has on the day.</summary>
    public ImmutableArray<string> NodesOn(DateOnly day) => Moments.LastOrDefault(moment => moment.On <= day)?.Nodes ?? [];

    /// <summary>The outlines that a decision must know to check these nodes.</summary>
    public static IEnumerable<StateKey> Keys(IEnumerable<string> nodes) =>
        nodes.Where(IsNode).Select(PlanOf).Distinct().Select(plan => new StateKey(typeof(PlanOutline), IdOf(plan)));

    /// <summary>Refuses the nodes that are in no adopted plan on the day; null when all are.</summary>
    public static Decision? Refuses(IEnumerable<string> nodes, DateOnly day, Asked asked) =>
        nodes.Where(node => !IsNode(node) || asked.Find<PlanOutline>(IdOf(PlanOf(node)))?.Has(node, day) != true).ToList() is { Count: > 0 } unknown
            ? NodeUnknown.With("nodes", unknown)
            : null;

    /// <summary>The same for who plans ahead of a plan: its nodes are checked on its first day when the day lies before that.</summary>
    public static Decision? RefusesAhead(IEnumerable<string> nodes, DateOnly day, Asked asked) => nodes
        .GroupBy(node => IsNode(node) && asked.Find<PlanOutline>(IdOf(PlanOf(node))) is { } outline && outline.From > day ? outline.From : day)
        .Select(group => Refuses(group, group.Key, asked)).FirstOrDefault(refusal => refusal is not null);

    private static bool IsNode(string node) => new PlanNodeAttribute().IsValid(node);

    private static string PlanOf(string node) => node[..node.IndexOf('/', StringComparison.Ordinal)];

    public static PlanOutline Create(PlanOutlineChanged e) => new PlanOutline(e.OutlineId, e.PlanId, e.From, 0, []).Apply(e);

    public PlanOutline Apply(PlanOutlineChanged e) => this with
    {
        Change = Math.Max(Change, e.Change), Moments = [.. Moments.Add(new(e.Change, e.On, [.. e.Nodes])).OrderBy(moment => moment.On).ThenBy(moment => moment.Change)],
    };
}

/// <summary>The nodes from a day on.</summary>
/// <param name="Change">The number of the change.</param>
/// <param name="On">The first day.</param>
/// <param name="Nodes">The ids of the nodes.</param>
public sealed record OutlineMoment(int Change, DateOnly On, ImmutableArray<string> Nodes);

/// <summary>The id of a node of a policy plan: the plan, a slash, the code of the node.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlanNodeAttribute : RegularExpressionAttribute
{
    /// <summary>Checks the form.</summary>
    public PlanNodeAttribute() : base("^policy-plan-[a-z0-9-]{2,100}/[a-z0-9-]{2,60}$") =>
        ErrorMessage = "This must be the id of a policy plan, a slash and the code of a node in it.";
}
