using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Plans;

/// <summary>Adds an action to an ambition of a draft.</summary>
/// <param name="Code">Its code within the plan, in kebab-case; never given to another node.</param>
/// <param name="Ambition">The code of the ambition that it is for.</param>
/// <param name="Title">Its title in Dutch.</param>
/// <param name="EnglishName">A short English name.</param>
/// <param name="On">The day on which it was added.</param>
public sealed record AddPlannedAction(
    [property: Code] string Code, [property: Code] string Ambition, [property: Length(1, 200)] string Title, [property: Length(1, 100)] string EnglishName, DateOnly On);

/// <summary>POST /v1/policy-plans/{planId}/planned-actions.</summary>
public static class AddPlannedActionEndpoint
{
    public static Decision Decide(AddPlannedAction command, PolicyPlan plan, Asked asked) =>
        DraftNode.Refuses(plan, command.Code, command.Ambition, command.On, asked)
        ?? [new PlannedActionAdded(plan.Id, command.Code, command.Ambition, command.Title, command.EnglishName, command.On)];

    public static void Map(Api api) => api.Change<PolicyPlan, AddPlannedAction>(
        new()
        {
            Path = "/policy-plans/{planId}/planned-actions", Right = "policy-plans.change", Facts = [typeof(PlannedActionAdded)],
            Summary = "Add an action", Description = "Adds what the network will do for an ambition to a draft. Once the plan is adopted, amend it.",
            Example = new AddPlannedAction("a1-d1", "a1", "Doorgaande lijn met partners", "Continuous reading line", new(2020, 9, 1)),
        },
        Decide);
}
