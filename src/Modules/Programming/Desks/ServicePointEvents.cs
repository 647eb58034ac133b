namespace Samenkracht.Programming.Desks;

/// <summary>A library helps people at a desk from this day.</summary>
public sealed record ServicePointOpened(
    string ServicePointId, string OrganisationId, string Title, ServicePointKind Kind, string LocationId, decimal WeeklyHours, IReadOnlyList<string> Partners,
    IReadOnlyList<string> PlanNodes, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>A desk is staffed for another number of hours a week.</summary>
public sealed record DeskHoursChanged(string ServicePointId, string OrganisationId, decimal WeeklyHours, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>A service point can point people to this help.</summary>
public sealed record SocialMapEntryAdded(string ServicePointId, string Code, string Title, string? OrganisationId, DateOnly From, DateOnly? Until) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>The help that a service point could point to is not there any more after this day.</summary>
public sealed record SocialMapEntryEnded(string ServicePointId, string Code, DateOnly Until) : IFact
{
    DateOnly IFact.ValidFrom => Until;
}

/// <summary>A merger, or its annulment, made the desk that of another organisation.</summary>
public sealed record ServicePointPassedOn(string ServicePointId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The desk is closed from this day.</summary>
public sealed record ServicePointClosed(string ServicePointId, string OrganisationId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
