using System.Collections.Immutable;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>What the last change of a policy plan that touched a linked node did to it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Change">The number of the change of the policy plan.</param>
/// <param name="Ended">Whether the node holds no more.</param>
public sealed record NodeNews(string Node, int Change, bool Ended);

/// <summary>A priority of an annual plan.</summary>
/// <param name="Number">Its number, from 1; never given to another.</param>
/// <param name="Title">Its title.</param>
/// <param name="LocalTasks">The local tasks it works on.</param>
/// <param name="PlanNodes">The nodes of policy plans it works on, also those that hold no more.</param>
/// <param name="AddedOn">The day on which it was added.</param>
/// <param name="News">What changes of the policy plans did to its nodes.</param>
/// <param name="Replaced">The nodes that held no more, and for which another was linked.</param>
/// <param name="Hours">Hours of work in the year; null while none are committed.</param>
/// <param name="Euros">Euros in the year; null while none are committed.</param>
/// <param name="Realised">What became of it; null while nothing is reported.</param>
/// <param name="Explanation">The explanation of that.</param>
/// <param name="ReportedOn">The day of the report.</param>
public sealed record Priority(
    int Number, string Title, ImmutableArray<string> LocalTasks, ImmutableArray<string> PlanNodes, DateOnly AddedOn, ImmutableArray<NodeNews> News,
    ImmutableArray<string> Replaced, int? Hours, decimal? Euros, PriorityOutcome? Realised, string? Explanation, DateOnly? ReportedOn)
{
    /// <summary>The nodes that hold no more, and for which no other was linked.</summary>
    public ImmutableArray<string> NeedsRelink => [.. News.Where(news => news.Ended).Select(news => news.Node).Except(Replaced)];

    /// <summary>The last news of a node; null when no change has touched it.</summary>
    public NodeNews? NewsOf(string node) => News.FirstOrDefault(news => news.Node == node);

    // The number of the change decides, not the day: a change can be told late, or be taken back before it takes effect.
    internal Priority Hearing(IEnumerable<string> nodes, int change, bool ended)
    {
        var heard = nodes.Where(node => !(NewsOf(node)?.Change > change)).ToList();
        return this with { News = [.. News.Where(news => !heard.Contains(news.Node)), .. heard.Select(node => new NodeNews(node, change, ended))] };
    }
}
