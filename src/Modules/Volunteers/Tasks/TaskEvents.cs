namespace Samenkracht.Volunteers.Tasks;

/// <summary>A library described something that volunteers can do, or what professionals do.</summary>
public sealed record TaskDefined(string TaskId, string OrganisationId, string? ProjectId, TaskDescription Description, DateOnly DefinedOn) : IFact
{
    DateOnly IFact.ValidFrom => DefinedOn;
}

/// <summary>A library takes part in a project, so a task of it waits to be described.</summary>
public sealed record TaskStubMade(string TaskId, string OrganisationId, string Title, string ProjectId, IReadOnlyList<string> PlanNodes, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A task was described anew; who has it keeps it, and what it asks is asked from then on.</summary>
public sealed record TaskRevised(string TaskId, int Revision, TaskDescription Description, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Nobody begins a task any more.</summary>
public sealed record TaskRetired(string TaskId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A volunteer does a task from a day on.</summary>
public sealed record VolunteerAssigned(string TaskId, string VolunteerId, string PersonId, string OrganisationId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>A volunteer does a task until a day, which is the last.</summary>
public sealed record AssignmentEnded(string TaskId, string VolunteerId, string PersonId, string OrganisationId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>By a merger, or its annulment, a task is another organisation's, with who is assigned to it.</summary>
public sealed record TaskPassedOn(
    string TaskId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
