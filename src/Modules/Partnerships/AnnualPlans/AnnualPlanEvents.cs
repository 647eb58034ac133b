namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>An organisation began to write its plan for a year.</summary>
public sealed record AnnualPlanPrepared(string AnnualPlanId, string OrganisationId, int Year, string Title, DateOnly PreparedOn) : IFact
{
    DateOnly IFact.ValidFrom => PreparedOn;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The plan puts something first: work on local tasks that is also work on the policy plan.</summary>
public sealed record PriorityAdded(
    string AnnualPlanId, string OrganisationId, int Priority, string Title, IReadOnlyList<string> LocalTasks, IReadOnlyList<string> PlanNodes, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The priorities stand in this order, the first first.</summary>
public sealed record PrioritiesRanked(string AnnualPlanId, string OrganisationId, IReadOnlyList<int> Order, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>A priority works on more local tasks or nodes; <c>Replaced</c> are its nodes that held no more and for which these came.</summary>
public sealed record PriorityLinked(
    string AnnualPlanId, string OrganisationId, int Priority, IReadOnlyList<string> LocalTasks, IReadOnlyList<string> PlanNodes, IReadOnlyList<string> Replaced,
    DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>These hours and euros of the year are for the priority.</summary>
public sealed record PriorityResourcesCommitted(string AnnualPlanId, string OrganisationId, int Priority, int Hours, decimal Euros, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The plan lies before the director.</summary>
public sealed record AnnualPlanSubmitted(string AnnualPlanId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The director approved the plan; from now on only revisions change it.</summary>
public sealed record AnnualPlanApproved(string AnnualPlanId, string OrganisationId, ApproverPosition By, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The director revised the approved plan, and approved it so.</summary>
public sealed record AnnualPlanRevised(
    string AnnualPlanId, string OrganisationId, int Number, IReadOnlyList<PriorityChange> Changes, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>It was reported what became of a priority; a later report takes the place of an earlier one.</summary>
public sealed record PriorityRealisationReported(
    string AnnualPlanId, string OrganisationId, int Priority, PriorityOutcome Realised, string Explanation, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The plan is done with: what became of every priority is known.</summary>
public sealed record AnnualPlanClosed(string AnnualPlanId, string OrganisationId, DateOnly On, string? Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The organisation merged into its successor, which makes a plan of its own; this one ended unfinished.</summary>
public sealed record AnnualPlanClosedBySuccession(string AnnualPlanId, string OrganisationId, string SuccessorId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The merger by which the plan had ended was annulled; the organisation goes on with it.</summary>
public sealed record AnnualPlanReopened(string AnnualPlanId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Nodes of a policy plan that a priority works on hold no more by a change of that plan; it needs other ones.</summary>
public sealed record PriorityNeedsRelink(
    string AnnualPlanId, string OrganisationId, int Priority, IReadOnlyList<string> Nodes, string PolicyPlanId, int Change, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Nodes that held no more hold again by a change of their policy plan; the links to them are good as they were.</summary>
public sealed record PriorityRelinkLifted(
    string AnnualPlanId, string OrganisationId, int Priority, IReadOnlyList<string> Nodes, string PolicyPlanId, int Change, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The books over a part of the year were opened again, so what was reported of the plan may change.</summary>
public sealed record AnnualPlanReportBecameStale(string AnnualPlanId, string OrganisationId, DateOnly From, DateOnly Until, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.Reason => Reason;
}

/// <summary>The books over that part of the year are closed again.</summary>
public sealed record AnnualPlanReportStands(string AnnualPlanId, string OrganisationId, DateOnly From, DateOnly Until, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
