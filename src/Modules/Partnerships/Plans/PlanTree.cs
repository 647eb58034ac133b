using Samenkracht.Common.Figures;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Projects;
using Samenkracht.Partnerships.Realisations;

namespace Samenkracht.Partnerships.Plans;

/// <summary>A policy plan as a tree, with what hangs on each node.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Title">Its title.</param>
/// <param name="ValidOn">The day it is read for.</param>
/// <param name="OrganisationId">Of which organisation; null for the whole network.</param>
/// <param name="Year">Of which year; null for the whole period until the day.</param>
/// <param name="Ambitions">Its ambitions, each with its tasks and actions below it.</param>
/// <param name="Position">The position of the log when it was read.</param>
public sealed record PlanTree(
    string PlanId, string Title, DateOnly ValidOn, string? OrganisationId, int? Year, IReadOnlyList<PlanTreeNode> Ambitions, long Position);

/// <summary>A node of the tree. What hangs on a node below it counts for it as well, once; also when an amendment has ended that node.</summary>
/// <param name="Id">The id of the node.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="EnglishName">Its short English name.</param>
/// <param name="Goals">The goals it works towards.</param>
/// <param name="LocalTasks">The local tasks on it, as far as the caller may read those.</param>
/// <param name="Priorities">The priorities of annual plans on it, as far as the caller may read those.</param>
/// <param name="Projects">The network projects on it, as far as the caller may read those.</param>
/// <param name="Figures">What the programme brought for it.</param>
/// <param name="Nodes">The nodes below it.</param>
public sealed record PlanTreeNode(
    string Id, PlanNodeKind Kind, string Title, string EnglishName, IReadOnlyList<GoalLink> Goals, IReadOnlyList<TreeThing> LocalTasks, IReadOnlyList<TreeThing> Priorities,
    IReadOnlyList<TreeThing> Projects, TreeFigures Figures, IReadOnlyList<PlanTreeNode> Nodes);

/// <summary>Something that hangs on a node.</summary>
/// <param name="Id">Its id; for a priority, that of the annual plan and its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="OrganisationId">Whose it is; the lead of a project.</param>
public sealed record TreeThing(string Id, string Title, string OrganisationId);

/// <summary>What the programme brought.</summary>
/// <param name="Activities">Activities with sessions that were held.</param>
/// <param name="Sessions">Sessions held.</param>
/// <param name="Participants">People who came, counted once for each session.</param>
/// <param name="StaffHours">Hours of staff, in two decimals.</param>
/// <param name="VolunteerHours">Hours of volunteers, in two decimals.</param>
/// <param name="Amounts">How many recorded amounts these figures add up, corrections included.</param>
public sealed record TreeFigures(long Activities, decimal Sessions, decimal Participants, decimal StaffHours, decimal VolunteerHours, long Amounts)
{
    internal static TreeFigures Of(IReadOnlyCollection<FigureSum> sums)
    {
        decimal Amount(string measure) => sums.Where(sum => sum.Measure == measure).Sum(sum => sum.Amount);
        return new(
            sums.Where(sum => sum.Measure == Measures.Sessions).Sum(sum => sum.Things), Amount(Measures.Sessions), Amount(Measures.Participants),
            decimal.Round(Amount(Measures.StaffMinutes) / 60, 2), decimal.Round(Amount(Measures.VolunteerMinutes) / 60, 2), sums.Sum(sum => sum.Facts));
    }
}

/// <summary>Hangs on each node of a plan what belongs there.</summary>
/// <param name="plan">The plan.</param>
/// <param name="day">The day it is read for.</param>
/// <param name="tasks">Local tasks.</param>
/// <param name="plans">Annual plans.</param>
/// <param name="projects">Network projects.</param>
/// <param name="sums">Figures, told apart by the nodes they count for.</param>
public sealed class PlanTreeBuilder(
    PolicyPlan plan, DateOnly day, IReadOnlyCollection<LocalTask> tasks, IReadOnlyCollection<AnnualPlan> plans, IReadOnlyCollection<NetworkProject> projects,
    IReadOnlyCollection<FigureSum> sums)
{
    /// <summary>The ambitions that hold on the day, with all that is below them.</summary>
    public IReadOnlyList<PlanTreeNode> Ambitions() => [.. Holding(null).Select(Node)];

    private IEnumerable<PlanNodeState> Holding(string? parent) => plan.Nodes.Where(node => node.Parent == parent && plan.Has(node.Code, day));

    private PlanTreeNode Node(PlanNodeState node)
    {
        var ids = plan.Nodes.Where(child => child.Parent == node.Code && child.From <= day).Select(child => child.Code).Prepend(node.Code)
            .Select(code => PlanNode.Of(plan.Id, code)).ToHashSet();
        return new(
            PlanNode.Of(plan.Id, node.Code), node.Kind, node.Title, node.EnglishName, [.. plan.Goals.Where(goal => goal.Node == node.Code)],
            [.. tasks.Where(task => task.PlanNodes.Any(ids.Contains)).OrderBy(task => task.Id, StringComparer.Ordinal)
                .Select(task => new TreeThing(task.Id, task.Title, task.OrganisationId))],
            [.. plans.OrderBy(one => one.Id, StringComparer.Ordinal).SelectMany(one => one.Ranked().Where(priority => priority.PlanNodes.Any(ids.Contains))
                .Select(priority => new TreeThing($"{one.Id}/{priority.Number}", priority.Title, one.OrganisationId)))],
            [.. projects.Where(project => project.Nodes.Any(one => ids.Contains(one.Node))).OrderBy(project => project.Id, StringComparer.Ordinal)
                .Select(project => new TreeThing(project.Id, project.Title, project.LeadId))],
            TreeFigures.Of([.. sums.Where(sum => sum.PlanNodes.Any(ids.Contains))]), [.. Holding(node.Code).Select(Node)]);
    }
}
