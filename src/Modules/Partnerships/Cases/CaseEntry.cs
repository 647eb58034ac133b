namespace Samenkracht.Partnerships.Cases;

/// <summary>A case as the API shows it to whoever may see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OwnerId">The organisation whose case it is.</param>
/// <param name="Kind">Whether it failed, shone or both.</param>
/// <param name="Title">Its title.</param>
/// <param name="Story">What happened; null while it is only suggested.</param>
/// <param name="Lesson">What there is to learn; null while it is only suggested.</param>
/// <param name="ProjectId">The network project that it came from; null for none.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it is about.</param>
/// <param name="DraftedOn">The day on which it was written down or suggested.</param>
/// <param name="Audience">Who may see it.</param>
/// <param name="AudienceIds">The organisations that it is shared with by name.</param>
/// <param name="SharedOn">The day of the last choice of audience; null when it was never shared.</param>
/// <param name="Reactions">Who reacted, and how; the texts are among the facts.</param>
/// <param name="Reuses">Who put it to use.</param>
/// <param name="LearningSessions">How many sessions were held on it.</param>
/// <param name="WithdrawnOn">The day on which it was withdrawn; null while it stands.</param>
/// <param name="Evidence">The published result that it was suggested by; null when somebody wrote it.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record CaseEntry(
    string Id, string OwnerId, CaseKind Kind, string Title, string? Story, string? Lesson, string? ProjectId, IReadOnlyList<string> PlanNodes, DateOnly DraftedOn,
    CaseAudience Audience, IReadOnlyList<string> AudienceIds, DateOnly? SharedOn, IReadOnlyList<CaseReaction> Reactions, IReadOnlyList<CaseReuse> Reuses,
    int LearningSessions, DateOnly? WithdrawnOn, CaseEvidence? Evidence, string History)
{
    internal static CaseEntry Of(KnowledgeCase state) => new(
        state.Id, state.OwnerId, state.Kind, state.Title, state.Story, state.Lesson, state.ProjectId, state.PlanNodes, state.DraftedOn, state.Audience,
        state.AudienceIds, state.SharedOn, state.Reactions, state.Reuses, state.LearningSessions, state.WithdrawnOn, state.Evidence,
        $"/v1/knowledge-cases/{state.Id}/history");
}
