using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Cases;

/// <summary>What decisions about a case of failing or shining (falen en stralen) need to know. It belongs to whoever may see it.</summary>
public sealed record KnowledgeCase(
    string Id, string OwnerId, CaseKind Kind, string Title, string? Story, string? Lesson, string? ProjectId, ImmutableArray<string> PlanNodes,
    DateOnly DraftedOn, CaseAudience Audience, ImmutableArray<string> AudienceIds, DateOnly? SharedOn, ImmutableArray<CaseReaction> Reactions,
    ImmutableArray<CaseReuse> Reuses, int LearningSessions, DateOnly? WithdrawnOn, CaseEvidence? Evidence, ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>Whoever learned decides what others may learn.</summary>
    public static readonly Rule OwnerOnly = new("case-owner-only", "Only the organisation whose case this is can do this.");

    /// <summary>What was taken back stays back.</summary>
    public static readonly Rule Withdrawn = new("case-withdrawn", "This case was withdrawn.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule BeforeDraft = new("case-before-draft", "This day lies before the case was written down.");

    /// <summary>A case tells what happened.</summary>
    public static readonly Rule InFuture = new("case-in-future", "What happens to a case cannot lie in the future.");

    /// <summary>Whether the organisation may see it: the owner always, others while it is shared with them and not withdrawn.</summary>
    public bool BelongsTo(string organisationId) => organisationId == OwnerId || (WithdrawnOn is null && IsSharedWith(organisationId));

    /// <summary>Whether it counts among the most reused and most thanked: never when it failed, only where all can see it.</summary>
    public bool IsRanked => Kind != CaseKind.Fail && Audience == CaseAudience.Network && WithdrawnOn is null;

    private bool IsSharedWith(string organisationId) =>
        Audience == CaseAudience.Network || (Audience == CaseAudience.NamedOrganisations && AudienceIds.Contains(organisationId));

    /// <summary>Why nothing can happen to it on the day; null when something can.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) =>
        WithdrawnOn is not null ? Withdrawn : on < DraftedOn ? BeforeDraft : on > asked.Today ? InFuture : null;

    /// <summary>Why the caller cannot do with it what only the owner can; null when the caller can.</summary>
    public Rule? RefusesOwner(DateOnly on, Asked asked) => asked.By.Organisation != OwnerId ? OwnerOnly : Refuses(on, asked);

    public static KnowledgeCase Create(CaseDrafted e) => new(
        e.CaseId, e.OwnerId, e.Kind, e.Title, e.Story, e.Lesson, e.ProjectId, [.. e.PlanNodes], e.DraftedOn, CaseAudience.OwnOrganisation, [], null, [], [], 0, null, null, []);

    public static KnowledgeCase Create(CaseSuggested e) => new(
        e.CaseId, e.OwnerId, e.Kind, e.Title, null, null, null, [.. e.PlanNodes], e.SuggestedOn, CaseAudience.OwnOrganisation, [], null, [], [], 0, null,
        new(e.MeasurementId, e.Wave, e.Score, null), []);

    public KnowledgeCase Apply(CaseTold e) => this with { Title = e.Title, Story = e.Story, Lesson = e.Lesson };

    public KnowledgeCase Apply(CaseShared e) => this with { Audience = e.Audience, AudienceIds = [.. e.OrganisationIds], SharedOn = e.On };

    public KnowledgeCase Apply(CaseReactedTo e) => this with { Reactions = Reactions.Add(new(e.OrganisationId, e.Kind, e.On)) };

    public KnowledgeCase Apply(CaseReused e) => this with { Reuses = Reuses.Add(new(e.OrganisationId, e.Note, e.On)) };

    public KnowledgeCase Apply(LearningSessionHeld _) => this with { LearningSessions = LearningSessions + 1 };

    public KnowledgeCase Apply(CasePassedOn e) => this with { OwnerId = e.OwnerId, Passages = Passages.Add(new(e.FromOwnerId, e.OwnerId, e.MergerId, e.On)) };

    public KnowledgeCase Apply(CaseWithdrawn e) => this with { WithdrawnOn = e.On };

    public KnowledgeCase Apply(CaseSuggestionWithdrawn e) => this with { WithdrawnOn = e.On, Evidence = Contested(e.On) };

    public KnowledgeCase Apply(CaseEvidenceContested e) => this with { Evidence = Contested(e.On) };

    private CaseEvidence? Contested(DateOnly on) => Evidence is null ? null : Evidence with { ContestedOn = on };
}
