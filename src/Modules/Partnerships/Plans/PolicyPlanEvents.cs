namespace Samenkracht.Partnerships.Plans;

/// <summary>A network began to write a policy plan for a period.</summary>
public sealed record PolicyPlanDrafted(string PlanId, string NetworkId, string Title, DateOnly From, DateOnly Until, DateOnly DraftedOn) : IFact
{
    DateOnly IFact.ValidFrom => DraftedOn;
}

/// <summary>An ambition became part of a draft.</summary>
public sealed record AmbitionAdded(string PlanId, string Code, string Title, string EnglishName, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A task (opgave) of an ambition became part of a draft.</summary>
public sealed record TaskAdded(string PlanId, string Code, string Ambition, string Title, string EnglishName, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An action for an ambition became part of a draft.</summary>
public sealed record PlannedActionAdded(string PlanId, string Code, string Ambition, string Title, string EnglishName, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A node works towards a goal of state, province, municipality or network.</summary>
public sealed record GoalLinked(string PlanId, string Node, string FrameworkId, string Goal, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The network adopted the plan; from now on only decisions change it.</summary>
public sealed record PolicyPlanAdopted(string PlanId, string DecisionReference, DateOnly AdoptedOn) : IFact
{
    DateOnly IFact.ValidFrom => AdoptedOn;
}

/// <summary>A decision of the network added nodes to the plan or ended some, from a day.</summary>
public sealed record PolicyPlanAmended(
    string PlanId, int Number, IReadOnlyList<PlanNodeTerms> Added, IReadOnlyList<string> Ended, DateOnly From, string DecisionReference, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>An amendment was taken back: from that day the nodes it ended hold again, and those it added do not.</summary>
public sealed record PolicyPlanAmendmentWithdrawn(string PlanId, int Number, DateOnly On, string DecisionReference, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The plan is over; a successor may have taken its place.</summary>
public sealed record PolicyPlanClosed(string PlanId, DateOnly On, string? SuccessorPlanId, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
