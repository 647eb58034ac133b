using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Plans;

/// <summary>Adds a task (opgave) to an ambition of a draft.</summary>
/// <param name="Code">Its code within the plan, in kebab-case; never given to another node.</param>
/// <param name="Ambition">The code of the ambition that asks for it.</param>
/// <param name="Title">Its title in Dutch.</param>
/// <param name="EnglishName">A short English name.</param>
/// <param name="On">The day on which it was added.</param>
public sealed record AddTask(
    [property: Code] string Code, [property: Code] string Ambition, [property: Length(1, 200)] string Title, [property: Length(1, 100)] string EnglishName, DateOnly On);

/// <summary>POST /v1/policy-plans/{planId}/tasks.</summary>
public static class AddTaskEndpoint
{
    public static Decision Decide(AddTask command, PolicyPlan plan, Asked asked) =>
        DraftNode.Refuses(plan, command.Code, command.Ambition, command.On, asked)
        ?? [new TaskAdded(plan.Id, command.Code, command.Ambition, command.Title, command.EnglishName, command.On)];

    public static void Map(Api api) => api.Change<PolicyPlan, AddTask>(
        new()
        {
            Path = "/policy-plans/{planId}/tasks", Right = "policy-plans.change", Facts = [typeof(TaskAdded)],
            Summary = "Add a task", Description = "Adds what an ambition asks the network to bring about to a draft. Once the plan is adopted, amend it.",
            Example = new AddTask("a1-o1", "a1", "Leesplezier vergroten", "Reading pleasure", new(2020, 9, 1)),
        },
        Decide);
}
