using System.Collections.Immutable;
using Samenkracht.Common.Figures;

namespace Samenkracht.Volunteers.Development;

/// <summary>An organisation does something to keep its people healthy at work.</summary>
public sealed record VitalityActionStarted(
    string ActionId, string OrganisationId, string Title, VitalityTheme Theme, string? PlanNode, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>So many people took part on a day; not who.</summary>
public sealed record VitalityParticipationCounted(string ActionId, string OrganisationId, int People, string? PlanNode, DateOnly On) : ICounted
{
    DateOnly IFact.ValidFrom => On;

    IEnumerable<Figure> ICounted.Figures => [new("vitality-participations", People, OrganisationId, On, AboutId: ActionId, PlanNodes: PlanNode is null ? [] : [PlanNode])];
}

/// <summary>An action for vitality is over.</summary>
public sealed record VitalityActionEnded(string ActionId, string OrganisationId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.Reason => Reason;
}

/// <summary>By a merger, or its annulment, an action is another organisation's.</summary>
public sealed record VitalityActionPassedOn(string ActionId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Something an organisation does to keep its people healthy at work; it knows nobody's name.</summary>
public sealed record VitalityAction(
    string Id, string OrganisationId, string Title, VitalityTheme Theme, string? PlanNode, DateOnly StartedOn, int Participations, DateOnly? EndedOn,
    ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>What is over is over.</summary>
    public static readonly Rule Over = new("vitality-action-over", "This action was over on that day.");

    /// <summary>What is said of an action has happened.</summary>
    public static readonly Rule InFuture = new("vitality-action-in-future", "What is recorded of an action for vitality cannot lie in the future.");

    /// <summary>Things follow one another.</summary>
    public static readonly Rule TooEarly = new("vitality-action-too-early", "This day lies before the action began.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Why nothing can be recorded on the day; null when it can.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) => on < StartedOn ? TooEarly : on > asked.Today ? InFuture : EndedOn is { } ended && on > ended ? Over : null;

    public static VitalityAction Create(VitalityActionStarted e) => new(e.ActionId, e.OrganisationId, e.Title, e.Theme, e.PlanNode, e.On, 0, null, []);

    public VitalityAction Apply(VitalityParticipationCounted e) => this with { Participations = Participations + e.People };

    public VitalityAction Apply(VitalityActionPassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };

    public VitalityAction Apply(VitalityActionEnded e) => this with { EndedOn = e.On };
}
