using System.Collections.Immutable;

namespace Samenkracht.Volunteers.Development;

/// <summary>What a member of staff agreed to learn in a period, and the budget for it.</summary>
public sealed record DevelopmentPlan(
    string Id, string PersonId, string OrganisationId, decimal Budget, decimal Used, DateOnly From, DateOnly Until, DateOnly AgreedOn,
    ImmutableArray<DevelopmentGoal> Goals, DateOnly? ReviewedOn, PlanOutcome? Outcome, ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>What is said of a plan has happened.</summary>
    public static readonly Rule InFuture = new("development-in-future", "What is recorded of a development plan cannot lie in the future.");

    /// <summary>Things follow one another.</summary>
    public static readonly Rule TooEarly = new("development-too-early", "This day lies before the plan was agreed, or before its last review.");

    /// <summary>A plan is of a period.</summary>
    public static readonly Rule OutOfPeriod = new("development-out-of-period", "This day lies outside the period of the plan.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Why nothing can be recorded on the day; null when it can.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) => on < (ReviewedOn ?? AgreedOn) ? TooEarly : on > asked.Today ? InFuture : null;

    public static DevelopmentPlan Create(DevelopmentPlanAgreed e) => new(e.PlanId, e.PersonId, e.OrganisationId, e.Budget, 0m, e.From, e.Until, e.On, [], null, null, []);

    public DevelopmentPlan Apply(DevelopmentGoalAdded e) => this with { Goals = Goals.Add(new(e.Number, e.Competence, e.ProfileId, e.ReachBy, null)) };

    public DevelopmentPlan Apply(DevelopmentBudgetUsed e) => this with { Used = Used + e.Amount };

    public DevelopmentPlan Apply(DevelopmentPlanPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    public DevelopmentPlan Apply(DevelopmentPlanReviewed e) => this with
    {
        ReviewedOn = e.On, Outcome = e.Outcome, Goals = [.. Goals.Select(goal => e.Reached.Contains(goal.Number) ? goal with { ReachedOn = goal.ReachedOn ?? e.On } : goal)],
    };
}
