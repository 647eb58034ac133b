namespace Samenkracht.Partnerships.LocalTasks;

/// <summary>An organisation put into words what its own municipality needs.</summary>
public sealed record LocalTaskRaised(
    string LocalTaskId, string OrganisationId, string? MunicipalityId, string Title, string Description, int Urgency, AgendaDocument? AgendaDocument,
    DateOnly RaisedOn) : IFact
{
    DateOnly IFact.ValidFrom => RaisedOn;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>A node of a policy plan answers to a local task: the network attaches to what is local, not the other way round.</summary>
public sealed record LocalTaskLinked(string LocalTaskId, string OrganisationId, string PlanNode, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>A local task became more urgent or less.</summary>
public sealed record LocalTaskReprioritised(string LocalTaskId, string OrganisationId, int Urgency, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>A merger, or its annulment, made the task that of another organisation.</summary>
public sealed record LocalTaskPassedOn(string LocalTaskId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A local task is done with: achieved, in part, or dropped.</summary>
public sealed record LocalTaskResolved(string LocalTaskId, string OrganisationId, LocalTaskOutcome Outcome, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}
