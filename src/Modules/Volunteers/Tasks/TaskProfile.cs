using System.Collections.Immutable;

namespace Samenkracht.Volunteers.Tasks;

/// <summary>What decisions about a task, and about who does it, need to know.</summary>
public sealed record TaskProfile(
    string Id, string OrganisationId, string Title, ProfileStatus Status, TaskDescription? Description, ImmutableArray<string> PlanNodes, string? ProjectId,
    int Revision, DateOnly From, ImmutableArray<Assignment> Assignments, ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>What one points to is there.</summary>
    public static readonly Rule NotKnown = new("task-not-known", "There is no such task in the organisation.");

    /// <summary>What is over is not begun.</summary>
    public static readonly Rule Retired = new("task-retired", "This task is retired.");

    /// <summary>A stub is described first.</summary>
    public static readonly Rule NotDescribed = new("task-not-described", "This task was begun by a project and is not described yet.");

    /// <summary>Volunteers add to what professionals do; they do not take their place (cao Openbare Bibliotheken).</summary>
    public static readonly Rule ForProfessionals = new("task-for-professionals", "Professionals do this task, because it is a statutory function of the library.");

    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("task-in-future", "What is recorded of a task cannot lie in the future.");

    /// <summary>Nothing happens before it was thought of.</summary>
    public static readonly Rule BeforeKnown = new("task-before-known", "This day lies before the task was first known.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Why it cannot be changed; null when it can.</summary>
    public Rule? RefusesChange => Status switch
    {
        ProfileStatus.Retired => Retired,
        ProfileStatus.Stub => NotDescribed,
        _ => null,
    };

    /// <summary>Why nothing can have happened to it on the day; null when it can.</summary>
    public Rule? RefusesOn(DateOnly day, Asked asked) => day > asked.Today ? InFuture : day < From ? BeforeKnown : null;

    /// <summary>Why no volunteer does it; null when one can.</summary>
    public Rule? RefusesVolunteers => RefusesChange ?? (Description!.ProfessionalOnly ? ForProfessionals : null);

    /// <summary>Whether the volunteer does it on the day.</summary>
    public bool IsDoneBy(string volunteerId, DateOnly day) => Assignments.Any(one => one.VolunteerId == volunteerId && one.HoldsOn(day));

    /// <summary>That the assignments of a volunteer, or of all, end on a day; none before it began.</summary>
    internal IEnumerable<AssignmentEnded> End(DateOnly on, string reason, string? volunteerId = null) => Assignments
        .Where(one => (volunteerId is null || one.VolunteerId == volunteerId) && (one.Until is not { } last || last > on))
        .Select(one => new AssignmentEnded(Id, one.VolunteerId, one.PersonId, OrganisationId, on < one.From ? one.From : on, reason));

    public static TaskProfile Create(TaskDefined e) => new(
        e.TaskId, e.OrganisationId, e.Description.Title, ProfileStatus.Defined, e.Description, [.. e.Description.PlanNodes], e.ProjectId, 0, e.DefinedOn, [], []);

    public static TaskProfile Create(TaskStubMade e) =>
        new(e.TaskId, e.OrganisationId, e.Title, ProfileStatus.Stub, null, [.. e.PlanNodes], e.ProjectId, 0, e.On, [], []);

    public TaskProfile Apply(TaskDefined e) => Described(e.Description) with { Status = ProfileStatus.Defined };

    // A library that takes part again finds its task waiting again.
    public TaskProfile Apply(TaskStubMade e) => this with { Status = ProfileStatus.Stub, Title = e.Title, Description = null, PlanNodes = [.. e.PlanNodes] };

    public TaskProfile Apply(TaskRevised e) => Described(e.Description) with { Revision = e.Revision };

    public TaskProfile Apply(TaskRetired _) => this with { Status = ProfileStatus.Retired };

    public TaskProfile Apply(VolunteerAssigned e) => this with { Assignments = Assignments.Add(new(e.VolunteerId, e.PersonId, e.From, null)) };

    public TaskProfile Apply(AssignmentEnded e) => this with
    {
        Assignments = [.. Assignments.Select(one => one.VolunteerId == e.VolunteerId && (one.Until is not { } last || last > e.On) ? one with { Until = e.On } : one)],
    };

    public TaskProfile Apply(TaskPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    private TaskProfile Described(TaskDescription description) =>
        this with { Title = description.Title, Description = description, PlanNodes = [.. description.PlanNodes] };
}
