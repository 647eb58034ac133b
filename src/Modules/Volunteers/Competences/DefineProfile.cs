using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Competences;

/// <summary>Describes a function by what it asks.</summary>
/// <param name="Code">The network's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="OrganisationId">The organisation that keeps it; the own one when absent. The network office names it.</param>
/// <param name="Title">The function.</param>
/// <param name="Competences">What it asks, 1 to 30.</param>
/// <param name="PlanNode">The node of a policy plan that it works for; null for none.</param>
/// <param name="On">The first day.</param>
public sealed record DefineProfile(
    [property: Code] string? Code, [property: Id("organisation")] string? OrganisationId, [property: Length(1, 200)] string Title,
    [property: Length(1, 30)] IReadOnlyList<Competence> Competences,
    [property: RegularExpression("^policy-plan-[a-z0-9-]{2,100}/[a-z0-9-]{2,60}$", ErrorMessage = "This must be the id of a policy plan, a slash and the code of a node in it.")]
    string? PlanNode,
    DateOnly On);

/// <summary>POST /v1/competence-profiles.</summary>
public static class DefineProfileEndpoint
{
    public static Decision Decide(DefineProfile command, string id, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } another ? another
        : command.On > asked.Today ? CompetenceProfile.InFuture
        : command.Competences.DistinctBy(one => one.Code).Count() < command.Competences.Count ? CompetenceProfile.CompetenceTwice
        : [new CompetenceProfileDefined(id, OwnOrganisation.Of(command.OrganisationId, asked.By)!, command.Title, command.Competences, command.PlanNode, command.On)];

    public static void Map(Api api) => api.Start<CompetenceProfile, DefineProfile>(
        new()
        {
            Path = "/competence-profiles", Right = "competence-profiles.define", Facts = [typeof(CompetenceProfileDefined)],
            Summary = "Define a competence profile", Description = "Describes a function by the competences that it asks, each at a level, for all organisations to use.",
            Example = new DefineProfile(
                "taalhuiscoordinator", null, "Taalhuiscoördinator", [new("taalcoaching", "Taalvragers begeleiden", 3), new("netwerken", "Samenwerken met partners", 2)],
                "policy-plan-samenkracht-2021-2024/a3-d2", new(2026, 1, 5)),
        },
        command => Keys.For("competence-profile", command.Code),
        Decide);
}
