using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Cases;

/// <summary>Tells the story of a case that was suggested, or tells it anew.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Story">What happened, in 1 to 2000 characters; no personal data.</param>
/// <param name="Lesson">What there is to learn, in 1 to 1000 characters; no personal data.</param>
/// <param name="On">The day.</param>
public sealed record TellCase(
    [property: Length(1, 200)] string Title, [property: Length(1, 2000)] string Story, [property: Length(1, 1000)] string Lesson, DateOnly On);

/// <summary>POST /v1/knowledge-cases/{caseId}/stories.</summary>
public static class TellCaseEndpoint
{
    public static Decision Decide(TellCase command, KnowledgeCase told, Asked asked) =>
        told.RefusesOwner(command.On, asked) is { } unfit ? unfit
        : PersonalNumbers.Refuses(command.Title, command.Story, command.Lesson) is { } personal ? personal
        : [new CaseTold(told.Id, told.OwnerId, command.Title, command.Story, command.Lesson, command.On)];

    public static void Map(Api api) => api.Change<KnowledgeCase, TellCase>(
        new()
        {
            Path = "/knowledge-cases/{caseId}/stories", Right = "knowledge-cases.change", Facts = [typeof(CaseTold)],
            Summary = "Tell the story of a case", Description = "The owner tells what happened in a case that was suggested, or tells a case anew.",
            Example = new TellCase("Meer lezers door voorlezen thuis", "Ouders lazen elke dag voor, met boeken uit een koffer van school.", "Begin bij de ouders.", new(2026, 10, 5)),
        },
        Decide);
}
