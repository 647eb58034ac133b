using System.Collections.Immutable;

namespace Samenkracht.Partnerships.LocalTasks;

/// <summary>What decisions about a local task, and about all that answers to it, need to know.</summary>
public sealed record LocalTask(
    string Id, string OrganisationId, string? MunicipalityId, string Title, string Description, int Urgency, AgendaDocument? AgendaDocument,
    DateOnly RaisedOn, DateOnly LastOn, ImmutableArray<string> PlanNodes, DateOnly? ResolvedOn, LocalTaskOutcome? Outcome,
    ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>What is done with is not taken up again under the same name.</summary>
    public static readonly Rule ResolvedAlready = new("local-task-resolved-already", "This local task is resolved already.");

    /// <summary>Facts, not plans.</summary>
    public static readonly Rule InFuture = new("local-task-in-future", "What happens to a local task cannot lie in the future.");

    /// <summary>The story of a local task is told in order.</summary>
    public static readonly Rule TooEarly = new("local-task-too-early", "This day lies before an earlier step of the local task.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Why nothing can happen to it on the day; null when something can.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) =>
        ResolvedOn is not null ? ResolvedAlready
        : on > asked.Today ? InFuture
        : on < LastOn ? TooEarly
        : null;

    public static LocalTask Create(LocalTaskRaised e) => new(
        e.LocalTaskId, e.OrganisationId, e.MunicipalityId, e.Title, e.Description, e.Urgency, e.AgendaDocument, e.RaisedOn, e.RaisedOn, [], null, null, []);

    public LocalTask Apply(LocalTaskLinked e) => this with { PlanNodes = PlanNodes.Add(e.PlanNode), LastOn = e.On };

    public LocalTask Apply(LocalTaskReprioritised e) => this with { Urgency = e.Urgency, LastOn = e.On };

    public LocalTask Apply(LocalTaskPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    public LocalTask Apply(LocalTaskResolved e) => this with { ResolvedOn = e.On, Outcome = e.Outcome, LastOn = e.On };
}
