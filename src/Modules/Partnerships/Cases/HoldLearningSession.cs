using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Cases;

/// <summary>Records that organisations learned from a case together.</summary>
/// <param name="Participants">The organisations that took part, one or more.</param>
/// <param name="Insight">What they learned, in 1 to 1000 characters; no personal data.</param>
/// <param name="HeldOn">The day of the session.</param>
public sealed record HoldLearningSession([property: Length(1, 60)] IReadOnlyList<string> Participants, [property: Length(1, 1000)] string Insight, DateOnly HeldOn);

/// <summary>POST /v1/knowledge-cases/{caseId}/learning-sessions.</summary>
public static class HoldLearningSessionEndpoint
{
    /// <summary>A session shows the case, so it cannot be shown to others there.</summary>
    public static readonly Rule OutsideAudience = new("case-session-outside-audience", "Only organisations that may see the case take part in a session on it.");

    public static Decision Decide(HoldLearningSession command, KnowledgeCase learned, Asked asked) =>
        learned.RefusesOwner(command.HeldOn, asked) is { } unfit ? unfit
        : command.Participants.Where(participant => !learned.BelongsTo(participant)).ToList() is { Count: > 0 } others ? OutsideAudience.With("organisations", others)
        : PersonalNumbers.Refuses(command.Insight) is { } personal ? personal
        : [new LearningSessionHeld(learned.Id, learned.OwnerId, [.. command.Participants.Distinct()], command.Insight, command.HeldOn)];

    public static void Map(Api api) => api.Change<KnowledgeCase, HoldLearningSession>(
        new()
        {
            Path = "/knowledge-cases/{caseId}/learning-sessions", Right = "knowledge-cases.change", Facts = [typeof(LearningSessionHeld)],
            Summary = "Hold a learning session", Description = "The owner records a session in which organisations that may see the case learned from it.",
            Example = new HoldLearningSession(
                ["organisation-bibliotheek-deventer", "organisation-bibliotheek-hengelo"], "Het uur telt zwaarder dan het onderwerp.", new(2026, 11, 20)),
        },
        Decide);
}
