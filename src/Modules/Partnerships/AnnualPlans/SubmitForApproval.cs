namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>Submits an annual plan to the director.</summary>
/// <param name="On">The day.</param>
public sealed record SubmitForApproval(DateOnly On);

/// <summary>POST /v1/annual-plans/{annualPlanId}/submissions.</summary>
public static class SubmitForApprovalEndpoint
{
    /// <summary>What lies before the director is not submitted again.</summary>
    public static readonly Rule SubmittedAlready = new("annual-plan-submitted-already", "This annual plan was submitted already.");

    public static Decision Decide(SubmitForApproval command, AnnualPlan plan, Asked asked) =>
        plan.RefusesPreparing(command.On, asked) is { } refusal ? refusal
        : plan.SubmittedOn is not null ? SubmittedAlready
        : [new AnnualPlanSubmitted(plan.Id, plan.OrganisationId, command.On)];

    public static void Map(Api api) => api.Change<AnnualPlan, SubmitForApproval>(
        new()
        {
            Path = "/annual-plans/{annualPlanId}/submissions", Right = "annual-plans.change", Facts = [typeof(AnnualPlanSubmitted)],
            Summary = "Submit an annual plan for approval",
            Description = "Puts the plan before the director. Until the approval it can still be improved.",
            Example = new SubmitForApproval(new(2024, 11, 1)),
        },
        Decide);
}
