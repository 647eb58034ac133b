using System.ComponentModel.DataAnnotations;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Development;

/// <summary>Agrees with a member of staff on what to learn.</summary>
/// <param name="PersonId">The pseudonym of the member of staff.</param>
/// <param name="Budget">Euros, 0 to 50,000.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="On">The day of the agreement.</param>
public sealed record AgreePlan([property: PersonId] string PersonId, [property: Money, Range(0, 50_000)] decimal Budget, DateOnly From, DateOnly Until, DateOnly On);

/// <summary>POST /v1/development-plans.</summary>
public static class AgreePlanEndpoint
{
    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("development-ends-before-it-starts", "A development plan ends on or after the day it starts.");

    public static Decision Decide(AgreePlan command, string id, Asked asked) =>
        command.Until < command.From ? EndsBeforeItStarts
        : command.On > asked.Today ? DevelopmentPlan.InFuture
        : [new DevelopmentPlanAgreed(id, command.PersonId, asked.By.Organisation!, command.Budget, command.From, command.Until, command.On)];

    public static void Map(Api api) => api.Start<DevelopmentPlan, AgreePlan>(
        new()
        {
            Path = "/development-plans", Right = "development-plans.change", Facts = [typeof(DevelopmentPlanAgreed)],
            Summary = "Agree on a development plan", Description = "For a member of staff, by pseudonym: a period and a budget. Goals follow.",
            Example = new AgreePlan("person-0190b3a4-6f2e-7c11-9d55-3a8c6f1b2e47", 1_250m, new(2026, 1, 1), new(2026, 12, 31), new(2026, 1, 12)),
        },
        _ => Keys.For("development-plan"),
        Decide);
}
