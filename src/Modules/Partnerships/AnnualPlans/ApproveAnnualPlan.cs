namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>Approves an annual plan.</summary>
/// <param name="By">The position of whoever approves it.</param>
/// <param name="On">The day.</param>
public sealed record ApproveAnnualPlan(ApproverPosition By, DateOnly On);

/// <summary>POST /v1/annual-plans/{annualPlanId}/approvals.</summary>
public static class ApproveAnnualPlanEndpoint
{
    /// <summary>Staff say when a plan is ready.</summary>
    public static readonly Rule NotSubmitted = new("annual-plan-not-submitted", "This annual plan was not submitted for approval.");

    /// <summary>A plan wants something.</summary>
    public static readonly Rule WithoutPriorities = new("annual-plan-without-priorities", "An annual plan has at least one priority when it is approved.");

    public static Decision Decide(ApproveAnnualPlan command, AnnualPlan plan, Asked asked) =>
        plan.RefusesPreparing(command.On, asked) is { } refusal ? refusal
        : plan.SubmittedOn is null ? NotSubmitted
        : plan.Priorities.IsEmpty ? WithoutPriorities
        : [new AnnualPlanApproved(plan.Id, plan.OrganisationId, command.By, command.On)];

    public static void Map(Api api) => api.Change<AnnualPlan, ApproveAnnualPlan>(
        new()
        {
            Path = "/annual-plans/{annualPlanId}/approvals", Right = "annual-plans.approve", Facts = [typeof(AnnualPlanApproved)],
            Summary = "Approve an annual plan",
            Description = "The director approves the submitted plan of the own organisation; from then on it changes by revision only.",
            Example = new ApproveAnnualPlan(ApproverPosition.Director, new(2024, 11, 15)),
        },
        Decide);
}
