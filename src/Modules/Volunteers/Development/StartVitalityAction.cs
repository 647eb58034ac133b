using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Development;

/// <summary>Begins to do something to keep people healthy at work.</summary>
/// <param name="Code">The own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Title">What it is.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="PlanNode">The node of a policy plan that it works for; null for none.</param>
/// <param name="On">The first day.</param>
public sealed record StartVitalityAction(
    [property: Code] string? Code, [property: Length(1, 200)] string Title, VitalityTheme Theme,
    [property: RegularExpression("^policy-plan-[a-z0-9-]{2,100}/[a-z0-9-]{2,60}$", ErrorMessage = "This must be the id of a policy plan, a slash and the code of a node in it.")]
    string? PlanNode,
    DateOnly On);

/// <summary>POST /v1/vitality-actions.</summary>
public static class StartVitalityActionEndpoint
{
    public static Decision Decide(StartVitalityAction command, string id, Asked asked) =>
        PersonalNumbers.Refuses(command.Title) is { } held ? held
        : command.On > asked.Today ? VitalityAction.InFuture
        : [new VitalityActionStarted(id, asked.By.Organisation!, command.Title, command.Theme, command.PlanNode, command.On)];

    public static void Map(Api api) => api.Start<VitalityAction, StartVitalityAction>(
        new()
        {
            Path = "/vitality-actions", Right = "vitality-actions.change", Facts = [typeof(VitalityActionStarted)],
            Summary = "Start an action for vitality", Description = "Something for the staff or volunteers of the own organisation.",
            Example = new StartVitalityAction("samen-wandelen", "Samen wandelen in de pauze", VitalityTheme.Movement, "policy-plan-samenkracht-2021-2024/a4-d4", new(2026, 4, 1)),
        },
        command => Keys.For("vitality-action", command.Code),
        Decide);
}
