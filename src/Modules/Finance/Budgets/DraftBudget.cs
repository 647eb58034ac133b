using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Budgets;

/// <summary>Puts a budget for a year on paper, or a scenario of it.</summary>
/// <param name="OrganisationId">Whose budget it is: your own organisation.</param>
/// <param name="Year">The year, 2000 to 2100.</param>
/// <param name="Scenario">The code of a scenario, to compare with the adopted budget; null for the budget itself.</param>
/// <param name="StudyId">The study of organisation models that the scenario belongs to; null for none.</param>
/// <param name="JointWith">The other organisations that the scenario is made with; empty for none.</param>
/// <param name="Lines">The lines.</param>
/// <param name="MostPercent">The highest part of a line that may be bound, 100 to 200 percent of its amount.</param>
/// <param name="DraftedOn">The day of the draft.</param>
public sealed record DraftBudget(
    [property: Id("organisation")] string OrganisationId,
    [property: Range(2000, 2100)] int Year,
    [property: Code] string? Scenario,
    [property: Id("organisation-study")] string? StudyId,
    [property: Length(0, 30)] IReadOnlyList<string> JointWith,
    [property: Length(1, 500)] IReadOnlyList<BudgetLine> Lines,
    [property: Range(100, 200)] decimal MostPercent,
    DateOnly DraftedOn);

/// <summary>POST /v1/budgets.</summary>
public static class DraftBudgetEndpoint
{
    /// <summary>Studies compare; a budget binds.</summary>
    public static readonly Rule StudyWithoutScenario = new("budget-study-without-scenario", "Only a scenario belongs to a study or is made with others.");

    public static Decision Decide(DraftBudget command, string id, Asked asked) =>
        command.OrganisationId != asked.By.Organisation ? OwnOrganisation.OfAnother
        : command.DraftedOn > asked.Today ? Budget.InFuture
        : command.Lines.DistinctBy(line => line.Code).Count() < command.Lines.Count ? Budget.LineTwice
        : command.Scenario is null && (command.StudyId is not null || command.JointWith.Count > 0) ? StudyWithoutScenario
        : [new BudgetDrafted(
            id, command.OrganisationId, command.Year, command.Scenario, command.StudyId, command.JointWith, command.Lines, command.MostPercent, asked.By.Subject, command.DraftedOn)];

    /// <summary>The budget of an organisation for a year; one for each scenario.</summary>
    internal static string IdOf(string organisationId, int year, string? scenario) =>
        Keys.For("budget", $"{organisationId["organisation-".Length..]}-{year}{(scenario is null ? "" : $"-{scenario}")}");

    public static void Map(Api api) => api.Start<Budget, DraftBudget>(
        new()
        {
            Path = "/budgets", Right = "budgets.change", Facts = [typeof(BudgetDrafted)],
            Summary = "Draft a budget",
            Description = "Puts the budget of the own organisation for a year on paper, or a scenario that is compared with it. There is one for each year and scenario.",
            Example = new DraftBudget(
                "organisation-bibliotheek-deventer", 2025, null, null, [],
                [
                    new("activiteiten", "4600", "Activiteiten", 60_000m, Dimensions.None, "policy-plan-samenkracht-2021-2024/a1-d3", true),
                    new("gemeente", "8000", "Subsidie gemeente", 2_400_000m, Dimensions.None),
                ],
                105m, new(2024, 10, 1)),
        },
        command => IdOf(command.OrganisationId, command.Year, command.Scenario),
        Decide);
}
