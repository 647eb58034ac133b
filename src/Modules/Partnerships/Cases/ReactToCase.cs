using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Cases;

/// <summary>Reacts to a case for the caller's organisation.</summary>
/// <param name="Reaction">What the reaction says in short.</param>
/// <param name="Text">The reaction, in 1 to 1000 characters; no personal data.</param>
/// <param name="On">The day.</param>
public sealed record ReactToCase(CaseReactionKind Reaction, [property: Length(1, 1000)] string Text, DateOnly On);

/// <summary>POST /v1/knowledge-cases/{caseId}/reactions.</summary>
public static class ReactToCaseEndpoint
{
    public static Decision Decide(ReactToCase command, KnowledgeCase seen, Asked asked) =>
        seen.Refuses(command.On, asked) is { } unfit ? unfit
        : PersonalNumbers.Refuses(command.Text) is { } personal ? personal
        : [new CaseReactedTo(seen.Id, asked.By.Organisation!, command.Reaction, command.Text, command.On)];

    public static void Map(Api api) => api.Change<KnowledgeCase, ReactToCase>(
        new()
        {
            Path = "/knowledge-cases/{caseId}/reactions", Right = "knowledge-cases.respond", Facts = [typeof(CaseReactedTo)],
            Summary = "React to a case", Description = "An organisation that may see the case gives thanks, asks, recognises it or offers help.",
            Example = new ReactToCase(CaseReactionKind.Recognises, "Bij ons precies zo; wij begonnen opnieuw na half zeven.", new(2026, 10, 12)),
        },
        Decide);
}
