using System.Collections.Immutable;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>What decisions about an annual plan need to know. One organisation has one for a year, by its key.</summary>
public sealed record AnnualPlan(
    string Id, string OrganisationId, int Year, string Title, DateOnly PreparedOn, DateOnly LastOn, ImmutableArray<Priority> Priorities, ImmutableArray<int> Ranking,
    ImmutableArray<AnnualPlanRevised> Revisions, DateOnly? SubmittedOn, DateOnly? ApprovedOn, ApproverPosition? ApprovedBy, DateOnly? ClosedOn, string? SuccessorId,
    ImmutableArray<StalePeriod> Stale) : IBelong
{
    /// <summary>What is approved changes by revision only.</summary>
    public static readonly Rule ApprovedAlready = new("annual-plan-approved-already", "This annual plan is approved; revise it instead.");

    /// <summary>Revisions, reports and the closure are for plans that were approved.</summary>
    public static readonly Rule NotApproved = new("annual-plan-not-approved", "This annual plan is not approved.");

    /// <summary>What is done with stays as it is.</summary>
    public static readonly Rule Over = new("annual-plan-over", "This annual plan is closed.");

    /// <summary>Facts, not plans.</summary>
    public static readonly Rule InFuture = new("annual-plan-step-in-future", "A step of an annual plan cannot lie in the future.");

    /// <summary>The steps of a plan are taken in order.</summary>
    public static readonly Rule TooEarly = new("annual-plan-step-too-early", "This day lies before an earlier step of the annual plan.");

    /// <summary>Commands name a priority that is there.</summary>
    public static readonly Rule PriorityUnknown = new("priority-unknown", "The annual plan has no priority with this number.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>How far it has come.</summary>
    public AnnualPlanStatus Status =>
        ClosedOn is not null ? AnnualPlanStatus.Closed
        : ApprovedOn is not null ? AnnualPlanStatus.Approved
        : SubmittedOn is not null ? AnnualPlanStatus.Submitted
        : AnnualPlanStatus.Preparing;

    /// <summary>Whether a priority of the open plan waits for a new link.</summary>
    public bool NeedsRelink => ClosedOn is null && Priorities.Any(priority => !priority.NeedsRelink.IsEmpty);

    /// <summary>Whether anything was reported of it.</summary>
    public bool IsReported => ClosedOn is not null || Priorities.Any(priority => priority.ReportedOn is not null);

    /// <summary>1 January of the year.</summary>
    public DateOnly FirstDay => new(Year, 1, 1);

    /// <summary>The priority; null when there is none with this number.</summary>
    public Priority? PriorityOf(int number) => Priorities.FirstOrDefault(priority => priority.Number == number);

    /// <summary>Whether a priority works on a node of the policy plan.</summary>
    public bool WorksOn(string policyPlanId) => Priorities.Any(priority => priority.PlanNodes.Any(node => PlanNode.PlanOf(node) == policyPlanId));

    /// <summary>The priorities, the first first; those that were not ranked come last.</summary>
    public IEnumerable<Priority> Ranked() =>
        Priorities.OrderBy(priority => Ranking.IndexOf(priority.Number) is var rank and >= 0 ? rank : int.MaxValue).ThenBy(priority => priority.Number);

    /// <summary>Why no step can be taken on the day; null when one can.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) => ClosedOn is not null ? Over : on > asked.Today ? InFuture : on < LastOn ? TooEarly : null;

    /// <summary>Why no step that prepares the plan can be taken on the day; null when one can.</summary>
    public Rule? RefusesPreparing(DateOnly on, Asked asked) => Status == AnnualPlanStatus.Approved ? ApprovedAlready : Refuses(on, asked);

    /// <summary>Why no step that asks for an approved plan can be taken on the day; null when one can.</summary>
    public Rule? RefusesCarryingOut(DateOnly on, Asked asked) => ClosedOn is null && ApprovedOn is null ? NotApproved : Refuses(on, asked);

    public static AnnualPlan Create(AnnualPlanPrepared e) =>
        new(e.AnnualPlanId, e.OrganisationId, e.Year, e.Title, e.PreparedOn, e.PreparedOn, [], [], [], null, null, null, null, null, []);

    public AnnualPlan Apply(PriorityAdded e) => this with
    {
        Priorities = Priorities.Add(new(e.Priority, e.Title, [.. e.LocalTasks], [.. e.PlanNodes], e.On, [], [], null, null, null, null, null)), LastOn = e.On,
    };

    public AnnualPlan Apply(PrioritiesRanked e) => this with { Ranking = [.. e.Order], LastOn = e.On };

    public AnnualPlan Apply(PriorityLinked e) => With(e.Priority, priority => priority with
    {
        LocalTasks = [.. priority.LocalTasks.Union(e.LocalTasks)], PlanNodes = [.. priority.PlanNodes.Union(e.PlanNodes)],
        Replaced = [.. priority.Replaced.Union(e.Replaced)],
    }) with { LastOn = e.On };

    public AnnualPlan Apply(PriorityResourcesCommitted e) =>
        With(e.Priority, priority => priority with { Hours = e.Hours, Euros = e.Euros }) with { LastOn = e.On };

    public AnnualPlan Apply(AnnualPlanSubmitted e) => this with { SubmittedOn = e.On, LastOn = e.On };

    public AnnualPlan Apply(AnnualPlanApproved e) => this with { ApprovedOn = e.On, ApprovedBy = e.By, LastOn = e.On };

    public AnnualPlan Apply(AnnualPlanRevised e) => e.Changes.Aggregate(this, (plan, change) => plan.With(change.Priority, priority => priority with
    {
        Title = change.Title ?? priority.Title, Hours = change.Hours ?? priority.Hours, Euros = change.Euros ?? priority.Euros,
    })) with { Revisions = Revisions.Add(e), LastOn = e.On };

    public AnnualPlan Apply(PriorityRealisationReported e) => With(
        e.Priority, priority => priority with { Realised = e.Realised, Explanation = e.Explanation, ReportedOn = e.On }) with { LastOn = e.On };

    public AnnualPlan Apply(AnnualPlanClosed e) => this with { ClosedOn = e.On, LastOn = e.On };

    public AnnualPlan Apply(AnnualPlanClosedBySuccession e) => this with { ClosedOn = e.On, SuccessorId = e.SuccessorId };

    public AnnualPlan Apply(AnnualPlanReopened _) => SuccessorId is null ? this : this with { ClosedOn = null, SuccessorId = null };

    public AnnualPlan Apply(AnnualPlanReportBecameStale e) => this with { Stale = [.. Stale.Without(e.OrganisationId, e.From, e.Until), new(e.OrganisationId, e.From, e.Until, e.On)] };

    public AnnualPlan Apply(AnnualPlanReportStands e) => this with { Stale = Stale.Without(e.OrganisationId, e.From, e.Until) };

    public AnnualPlan Apply(PriorityNeedsRelink e) => With(e.Priority, priority => priority.Hearing(e.Nodes, e.Change, ended: true));

    public AnnualPlan Apply(PriorityRelinkLifted e) => With(e.Priority, priority => priority.Hearing(e.Nodes, e.Change, ended: false));

    private AnnualPlan With(int number, Func<Priority, Priority> change) =>
        this with { Priorities = [.. Priorities.Select(priority => priority.Number == number ? change(priority) : priority)] };
}
