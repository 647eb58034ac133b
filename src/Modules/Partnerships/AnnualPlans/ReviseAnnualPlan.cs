using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>Revises an approved annual plan.</summary>
/// <param name="Number">The number of the revision: 1 for the first.</param>
/// <param name="Changes">What changes of which priorities, one or more.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record ReviseAnnualPlan(
    [property: Range(1, 1000)] int Number, [property: Length(1, 20)] IReadOnlyList<PriorityChange> Changes, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/annual-plans/{annualPlanId}/revisions.</summary>
public static class ReviseAnnualPlanEndpoint
{
    /// <summary>Who revises has seen the revision before.</summary>
    public static readonly Rule OutOfOrder = new("annual-plan-revision-out-of-order", "The revisions of an annual plan are numbered from 1 without gaps.");

    /// <summary>A revision says one thing about a priority.</summary>
    public static readonly Rule PriorityTwice = new("annual-plan-revision-priority-twice", "A revision names a priority only once.");

    /// <summary>A change changes something.</summary>
    public static readonly Rule ChangesNothing = new("annual-plan-revision-empty", "A revision gives each priority it names another title, other hours or other euros.");

    public static Decision Decide(ReviseAnnualPlan command, AnnualPlan plan, Asked asked) =>
        plan.RefusesCarryingOut(command.On, asked) is { } refusal ? refusal
        : command.Number != plan.Revisions.Length + 1 ? OutOfOrder
        : command.Changes.Any(change => plan.PriorityOf(change.Priority) is null) ? AnnualPlan.PriorityUnknown
        : command.Changes.DistinctBy(change => change.Priority).Count() < command.Changes.Count ? PriorityTwice
        : command.Changes.Any(change => change is { Title: null, Hours: null, Euros: null }) ? ChangesNothing
        : [new AnnualPlanRevised(plan.Id, plan.OrganisationId, command.Number, command.Changes, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<AnnualPlan, ReviseAnnualPlan>(
        new()
        {
            Path = "/annual-plans/{annualPlanId}/revisions", Right = "annual-plans.approve", Facts = [typeof(AnnualPlanRevised)],
            Summary = "Revise an annual plan",
            Description = "The director changes titles and resources of priorities of the approved plan; the revision is approved by the same act.",
            Example = new ReviseAnnualPlan(1, [new(1, Hours: 400, Euros: 21_000.00m)], new(2025, 5, 1), "Extra middelen van de gemeente"),
        },
        Decide);
}
