using Samenkracht.Common.Figures;

namespace Samenkracht.Volunteers.Development;

/// <summary>A member of staff and the manager agreed on what to learn, with a budget.</summary>
public sealed record DevelopmentPlanAgreed(
    string PlanId, string PersonId, string OrganisationId, decimal Budget, DateOnly From, DateOnly Until, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A competence to reach was added to a plan.</summary>
public sealed record DevelopmentGoalAdded(
    string PlanId, string PersonId, string OrganisationId, int Number, string Competence, string? ProfileId, DateOnly ReachBy, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Money of the budget of a plan was spent.</summary>
public sealed record DevelopmentBudgetUsed(string PlanId, string PersonId, string OrganisationId, decimal Amount, string? CourseId, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [new("development-budget-used", Amount, OrganisationId, On, AboutId: CourseId)];
}

/// <summary>A member of staff and the manager looked back.</summary>
public sealed record DevelopmentPlanReviewed(
    string PlanId, string PersonId, string OrganisationId, IReadOnlyList<int> Reached, PlanOutcome Outcome, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>By a merger, or its annulment, a plan is agreed with another employer.</summary>
public sealed record DevelopmentPlanPassedOn(
    string PlanId, string PersonId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
