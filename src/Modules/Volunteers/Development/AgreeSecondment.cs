using System.ComponentModel.DataAnnotations;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Development;

/// <summary>Lets a member of staff work at another library.</summary>
/// <param name="PersonId">The pseudonym of the member of staff.</param>
/// <param name="HostId">The other library.</param>
/// <param name="HoursPerWeek">Hours a week, 1 to 40.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="PlanNode">The node of a policy plan that it works for; null for none.</param>
/// <param name="On">The day of the agreement.</param>
public sealed record AgreeSecondment(
    [property: PersonId] string PersonId, [property: Id("organisation")] string HostId, [property: Range(1, 40)] decimal HoursPerWeek, DateOnly From, DateOnly Until,
    [property: RegularExpression("^policy-plan-[a-z0-9-]{2,100}/[a-z0-9-]{2,60}$", ErrorMessage = "This must be the id of a policy plan, a slash and the code of a node in it.")]
    string? PlanNode,
    DateOnly On);

/// <summary>POST /v1/secondments.</summary>
public static class AgreeSecondmentEndpoint
{
    /// <summary>One is seconded elsewhere.</summary>
    public static readonly Rule AtHome = new("secondment-at-home", "A secondment is to another organisation.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("secondment-ends-before-it-starts", "A secondment ends on or after the day it starts.");

    public static Decision Decide(AgreeSecondment command, string id, Asked asked) =>
        command.HostId == asked.By.Organisation ? AtHome
        : command.Until < command.From ? EndsBeforeItStarts
        : command.On > asked.Today ? Secondment.InFuture
        : [new SecondmentAgreed(
            id, command.PersonId, asked.By.Organisation!, command.HostId, command.HoursPerWeek, command.From, command.Until, command.PlanNode, command.On)];

    public static void Map(Api api) => api.Start<Secondment, AgreeSecondment>(
        new()
        {
            Path = "/secondments", Right = "secondments.agree", Facts = [typeof(SecondmentAgreed)],
            Summary = "Agree on a secondment", Description = "A member of staff of the own library works at another for a period, once that library agrees too.",
            Example = new AgreeSecondment(
                "person-0190b3a4-6f2e-7c11-9d55-3a8c6f1b2e47", "organisation-bibliotheek-hengelo", 8m, new(2026, 9, 1), new(2027, 2, 28),
                "policy-plan-samenkracht-2021-2024/a4-d1", new(2026, 8, 20)),
        },
        _ => Keys.For("secondment"),
        Decide);
}
