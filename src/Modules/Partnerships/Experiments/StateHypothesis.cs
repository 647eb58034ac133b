using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Partnerships.Experiments;

/// <summary>Says what an organisation wants to try, what it expects and what will show it.</summary>
/// <param name="Code">The organisation's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="OwnerId">The organisation that experiments: the caller's own, named or not.</param>
/// <param name="Title">Its title.</param>
/// <param name="Hypothesis">What is expected, in 1 to 1000 characters.</param>
/// <param name="Measure">What will show it, and in which unit, in 1 to 500 characters.</param>
/// <param name="ProjectId">The network project that it is part of; null for none.</param>
/// <param name="PlanNodes">The nodes of the policy plan that it works on, one or more.</param>
/// <param name="StatedOn">The day.</param>
public sealed record StateHypothesis(
    [property: Code] string? Code,
    [property: Id("organisation")] string? OwnerId,
    [property: Length(1, 200)] string Title,
    [property: Length(1, 1000)] string Hypothesis,
    [property: Length(1, 500)] string Measure,
    [property: Id("network-project")] string? ProjectId,
    [property: Length(1, 20)] IReadOnlyList<string> PlanNodes,
    DateOnly StatedOn);

/// <summary>POST /v1/experiments.</summary>
public static class StateHypothesisEndpoint
{
    public static Decision Decide(StateHypothesis command, string id, Asked asked) =>
        ActsForOwn.Refuses(command.OwnerId, asked) is { } unfit ? unfit
        : command.StatedOn > asked.Today ? Experiment.InFuture
        : PersonalNumbers.Refuses(command.Title, command.Hypothesis, command.Measure) is { } personal ? personal
        : PlanNode.Refuses(command.PlanNodes, command.StatedOn, asked) is { } unknown ? unknown
        : [new HypothesisStated(
            id, asked.By.Organisation!, command.Title, command.Hypothesis, command.Measure, command.ProjectId, command.PlanNodes, command.StatedOn)];

    public static void Map(Api api) => api.Start<Experiment, StateHypothesis>(
        new()
        {
            Path = "/experiments", Right = "experiments.change", Facts = [typeof(HypothesisStated)],
            Summary = "State a hypothesis", Description = "An experiment begins with what is expected and what will show it, before anything is tried.",
            Example = new StateHypothesis(
                "avondtaalcafe", null, "Taalcafé in de avond", "Na half zeven komen er twee keer zoveel mensen.", "Bezoekers per bijeenkomst", null,
                ["policy-plan-samenkracht-2021-2024/a1-d3"], new(2026, 9, 1)),
        },
        command => Keys.For("experiment", command.Code),
        Decide,
        (command, by) => [.. NamedOrganisation.Keys(by.Organisation), .. PlanNode.Keys(command.PlanNodes)]);
}
