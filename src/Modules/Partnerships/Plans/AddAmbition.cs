using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Plans;

/// <summary>Adds an ambition to a draft.</summary>
/// <param name="Code">Its code within the plan, in kebab-case; never given to another node.</param>
/// <param name="Title">Its title in Dutch.</param>
/// <param name="EnglishName">A short English name.</param>
/// <param name="On">The day on which it was added.</param>
public sealed record AddAmbition(
    [property: Code] string Code, [property: Length(1, 200)] string Title, [property: Length(1, 100)] string EnglishName, DateOnly On);

/// <summary>POST /v1/policy-plans/{planId}/ambitions.</summary>
public static class AddAmbitionEndpoint
{
    public static Decision Decide(AddAmbition command, PolicyPlan plan, Asked asked) =>
        DraftNode.Refuses(plan, command.Code, null, command.On, asked)
        ?? [new AmbitionAdded(plan.Id, command.Code, command.Title, command.EnglishName, command.On)];

    public static void Map(Api api) => api.Change<PolicyPlan, AddAmbition>(
        new()
        {
            Path = "/policy-plans/{planId}/ambitions", Right = "policy-plans.change", Facts = [typeof(AmbitionAdded)],
            Summary = "Add an ambition", Description = "Adds a main line to a draft. Once the plan is adopted, amend it.",
            Example = new AddAmbition("a1", "Jeugd en onderwijs", "Youth and education", new(2020, 9, 1)),
        },
        Decide);
}
