namespace Samenkracht.Partnerships.Projects;

/// <summary>Libraries want to work together on nodes of the policy plan, because of local tasks.</summary>
public sealed record NetworkProjectProposed(
    string ProjectId, string Title, string NetworkId, IReadOnlyList<ProjectNode> Nodes, IReadOnlyList<string> LocalTaskIds, string LeadId,
    string Question, string Aim, DateOnly ProposedOn) : IFact
{
    DateOnly IFact.ValidFrom => ProposedOn;
}

/// <summary>The network approved the project; libraries can join.</summary>
public sealed record NetworkProjectApproved(string ProjectId, string DecisionReference, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Work on the project began.</summary>
public sealed record NetworkProjectStarted(string ProjectId, string LeadId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The project went on to another phase, or back to an earlier one for a reason.</summary>
public sealed record ProjectPhaseChanged(string ProjectId, ProjectPhase FromPhase, ProjectPhase ToPhase, DateOnly On, string? Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Another organisation leads the project and takes part as lead; the one before it, when it goes on, takes part.</summary>
public sealed record ProjectLeadChanged(string ProjectId, string FromLeadId, string ToLeadId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A milestone was agreed.</summary>
public sealed record ProjectMilestoneSet(string ProjectId, string Code, string Title, DateOnly Due, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A milestone was reached.</summary>
public sealed record ProjectMilestoneReached(string ProjectId, string Code, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A milestone is no longer pursued.</summary>
public sealed record ProjectMilestoneDropped(string ProjectId, string Code, string Reason, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The support organisation gave hours to the project, for one library or for all.</summary>
public sealed record ProjectSupportDelivered(
    string ProjectId, string SupportOrganisationId, decimal Hours, string? LibraryId, string Subject, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Nothing more is done for the project from this day; what was learned is shared.</summary>
public sealed record NetworkProjectStopped(
    string ProjectId, DateOnly On, string Reason, string Lesson, IReadOnlyList<string> KnowledgeCaseIds) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A project that was stopped goes on.</summary>
public sealed record NetworkProjectContinued(string ProjectId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The project is done; what was learned is shared.</summary>
public sealed record NetworkProjectCompleted(string ProjectId, DateOnly On, IReadOnlyList<string> KnowledgeCaseIds, string Summary) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A library chose to take part in the project, for what it brings and what it expects to gain.</summary>
public sealed record ProjectJoined(
    string ProjectId, string LibraryId, ParticipationLevel Level, string Contribution, string ExpectedBenefit, IReadOnlyList<string> LocalTaskIds,
    DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => LibraryId;
}

/// <summary>A library takes part at another level from this day.</summary>
public sealed record ParticipationLevelChanged(
    string ProjectId, string LibraryId, ParticipationLevel FromLevel, ParticipationLevel ToLevel, DateOnly From, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => From;

    string? IFact.OnBehalfOf => LibraryId;
}

/// <summary>A library no longer takes part; <c>On</c> is the first day without it.</summary>
public sealed record ProjectLeft(string ProjectId, string LibraryId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => LibraryId;
}

/// <summary>A merger, or its annulment, put another library in the place of one that took part, or led.</summary>
public sealed record ProjectParticipationPassedOn(
    string ProjectId, string FromLibraryId, string ToLibraryId, ParticipationLevel? Level, bool Leads, bool FromGoesOn, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => ToLibraryId;
}

/// <summary>A library looked back on what the project brought it in a year; with a reason when this takes the place of an earlier look.</summary>
public sealed record ParticipationBenefitEvaluated(
    string ProjectId, string LibraryId, int Year, int Score, bool BoundaryMoved, string Explanation, DateOnly On, string? Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => LibraryId;
}

/// <summary>A library that took no part in the project took over its result.</summary>
public sealed record ProjectResultAdopted(string ProjectId, string LibraryId, ParticipationLevel Level, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => LibraryId;
}
