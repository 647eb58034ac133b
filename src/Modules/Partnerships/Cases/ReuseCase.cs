using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Cases;

/// <summary>Records that the caller's organisation put a case to use.</summary>
/// <param name="Note">What it did with it, in 1 to 500 characters; no personal data.</param>
/// <param name="On">The day.</param>
public sealed record ReuseCase([property: Length(1, 500)] string Note, DateOnly On);

/// <summary>POST /v1/knowledge-cases/{caseId}/reuses.</summary>
public static class ReuseCaseEndpoint
{
    /// <summary>Reuse is learning from others.</summary>
    public static readonly Rule OwnCase = new("case-own-reuse", "An organisation reuses cases of others, not its own.");

    public static Decision Decide(ReuseCase command, KnowledgeCase seen, Asked asked) =>
        asked.By.Organisation == seen.OwnerId ? OwnCase
        : seen.Refuses(command.On, asked) is { } unfit ? unfit
        : PersonalNumbers.Refuses(command.Note) is { } personal ? personal
        : [new CaseReused(seen.Id, asked.By.Organisation!, command.Note, command.On)];

    public static void Map(Api api) => api.Change<KnowledgeCase, ReuseCase>(
        new()
        {
            Path = "/knowledge-cases/{caseId}/reuses", Right = "knowledge-cases.respond", Facts = [typeof(CaseReused)],
            Summary = "Reuse a case", Description = "Links the case to an organisation that put it to use; the case itself stays where it is.",
            Example = new ReuseCase("Ons taalcafé begint nu om half zeven.", new(2026, 11, 2)),
        },
        Decide);
}
