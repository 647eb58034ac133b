using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>The rules that more than one command about a network project keeps.</summary>
public static class ProjectRules
{
    /// <summary>A stop is undone by resuming.</summary>
    public static readonly Rule Stopped = new("network-project-stopped", "This project was stopped; resume it first.");

    /// <summary>What is done is done.</summary>
    public static readonly Rule Completed = new("network-project-completed", "This project was completed.");

    /// <summary>Nobody takes part in a mere proposal.</summary>
    public static readonly Rule NotApproved = new("network-project-not-approved", "The project was not yet approved on this day.");

    /// <summary>Phases and completion are of projects that are worked on.</summary>
    public static readonly Rule NotStarted = new("network-project-not-started", "The project has not started.");

    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("network-project-in-future", "What happened in a project cannot lie in the future.");

    /// <summary>Nothing precedes the proposal.</summary>
    public static readonly Rule BeforeProposal = new("before-network-project-proposal", "This day lies before the project was proposed.");

    /// <summary>The steps of a project run forward.</summary>
    public static readonly Rule OutOfOrder = new("network-project-out-of-order", "This day lies before the last step of the project.");

    /// <summary>Each library chooses for itself.</summary>
    public static readonly Rule NotYours = new("participation-of-another", "You act for another organisation than this library.");

    /// <summary>Whoever leads keeps the phases and milestones.</summary>
    public static readonly Rule NotTheLead = new("network-project-led-by-another", "Only the lead and the network office do this.");

    /// <summary>Only who takes part has a participation.</summary>
    public static readonly Rule NotAParticipant = new("not-a-project-participant", "The library does not take part in the project on this day.");

    /// <summary>A library takes part once at a time.</summary>
    public static readonly Rule TakesPartAlready = new("project-joined-already", "The library takes part in the project already.");

    /// <summary>There is one lead, and it takes part.</summary>
    public static readonly Rule LeadAlone = new("project-lead-alone", "The lead of the project, and nobody else, takes part as lead.");

    /// <summary>A project without its lead goes nowhere.</summary>
    public static readonly Rule LeadNotParticipant = new("project-lead-not-participant", "A project runs when its lead takes part as lead.");

    /// <summary>Partners contribute in other ways.</summary>
    public static readonly Rule NoLibrary = new("project-participant-no-library", "Only libraries and support organisations lead a project or take part in it.");

    /// <summary>What was tried is shared, whether it failed or shone.</summary>
    public static readonly Rule WithoutCase = new("project-without-knowledge-case", "A stop or completion names at least one knowledge case.");

    /// <summary>A knowledge case is named by its id.</summary>
    public static readonly Rule NoCase = new("project-names-no-knowledge-case", "The id of a knowledge case begins with knowledge-case-.");

    /// <summary>A local task is named by its id.</summary>
    public static readonly Rule NoLocalTask = new("project-names-no-local-task", "The id of a local task begins with local-task-.");

    /// <summary>Whether somebody acts for an organisation: it is their own, or they are of the network office.</summary>
    internal static bool ActsFor(this Actor by, string organisationId) => by.Role == "network-office" || by.Organisation == organisationId;

    /// <summary>Why this organisation cannot lead or take part on the day; null when it can.</summary>
    internal static Rule? Refuses(Organisation? organisation, DateOnly day) => organisation switch
    {
        null => Organisation.NotKnown,
        { Kind: not (OrganisationKind.Library or OrganisationKind.Support) } => NoLibrary,
        { EndedOn: { } end } when end <= day => NamedOrganisation.Ceased,
        _ => null,
    };

    internal static Rule? RefusesTasks(IEnumerable<string> ids) => ids.All(new IdAttribute("local-task").IsValid) ? null : NoLocalTask;

    internal static Rule? RefusesCases(IReadOnlyList<string> ids) =>
        ids.Count == 0 ? WithoutCase : ids.All(new IdAttribute("knowledge-case").IsValid) ? null : NoCase;
}
