using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Partnerships.Cases;

/// <summary>Writes down what went well or wrong.</summary>
/// <param name="Code">The organisation's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="OwnerId">The organisation whose case it is: the caller's own, named or not.</param>
/// <param name="Kind">Whether it failed, shone or both.</param>
/// <param name="Title">Its title.</param>
/// <param name="Story">What happened, in 1 to 2000 characters; no personal data.</param>
/// <param name="Lesson">What there is to learn, in 1 to 1000 characters; no personal data.</param>
/// <param name="ProjectId">The network project that it came from; null for none.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it is about.</param>
/// <param name="DraftedOn">The day of writing.</param>
public sealed record DraftCase(
    [property: Code] string? Code,
    [property: Id("organisation")] string? OwnerId,
    CaseKind Kind,
    [property: Length(1, 200)] string Title,
    [property: Length(1, 2000)] string Story,
    [property: Length(1, 1000)] string Lesson,
    [property: Id("network-project")] string? ProjectId,
    [property: Length(0, 20)] IReadOnlyList<string> PlanNodes,
    DateOnly DraftedOn);

/// <summary>POST /v1/knowledge-cases.</summary>
public static class DraftCaseEndpoint
{
    public static Decision Decide(DraftCase command, string id, Asked asked) =>
        ActsForOwn.Refuses(command.OwnerId, asked) is { } unfit ? unfit
        : command.DraftedOn > asked.Today ? KnowledgeCase.InFuture
        : PersonalNumbers.Refuses(command.Title, command.Story, command.Lesson) is { } personal ? personal
        : PlanNode.Refuses(command.PlanNodes, command.DraftedOn, asked) is { } unknown ? unknown
        : [new CaseDrafted(
            id, asked.By.Organisation!, command.Kind, command.Title, command.Story, command.Lesson, command.ProjectId, command.PlanNodes, command.DraftedOn)];

    public static void Map(Api api) => api.Start<KnowledgeCase, DraftCase>(
        new()
        {
            Path = "/knowledge-cases", Right = "knowledge-cases.change", Facts = [typeof(CaseDrafted)],
            Summary = "Draft a case",
            Description = "Writes down what went well or wrong (falen en stralen), and what there is to learn. Only the own organisation sees it until it is shared.",
            Example = new DraftCase(
                "taalcafe-te-vroeg", null, CaseKind.Fail, "Taalcafé op het verkeerde uur",
                "Het taalcafé begon om drie uur, als de kinderen uit school komen. Er kwam bijna niemand.", "Vraag eerst wanneer mensen kunnen.",
                null, [], new(2026, 10, 1)),
        },
        command => Keys.For("knowledge-case", command.Code),
        Decide,
        (command, by) => [.. NamedOrganisation.Keys(by.Organisation), .. PlanNode.Keys(command.PlanNodes)]);
}
