using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>Decides that an organisation pays its volunteers otherwise.</summary>
/// <param name="Unit">By hour or by month.</param>
/// <param name="Amount">Euros for each, 0.01 to 500.</param>
/// <param name="AboveNormGround">Why an hour above the norm is no market-conform pay; null when it is not above the norm.</param>
/// <param name="From">The first day.</param>
public sealed record ChangeAllowanceRate(
    AllowanceUnit Unit, [property: Money, Range(0.01, 500)] decimal Amount, [property: Length(1, 500)] string? AboveNormGround, DateOnly From);

/// <summary>POST /v1/allowance-rules/{ruleId}/rates.</summary>
public static class ChangeAllowanceRateEndpoint
{
    public static Decision Decide(ChangeAllowanceRate command, AllowanceRule rule, Asked asked)
    {
        var rate = new AllowanceRate(command.From, command.Unit, command.Amount, command.AboveNormGround);
        return rule.Rates.Any(one => one.From >= command.From) ? AllowanceRule.TooEarly
            : AllowanceRule.Refuses(rate) is { } refused ? refused
            : [new AllowanceRateChanged(rule.Id, rule.OrganisationId, rate)];
    }

    public static void Map(Api api) => api.Change<AllowanceRule, ChangeAllowanceRate>(
        new()
        {
            Path = "/allowance-rules/{ruleId}/rates", Right = "allowance-rules.set", Facts = [typeof(AllowanceRateChanged)],
            Summary = "Change what volunteers are paid", Description = "Another amount, from a later day on; what was claimed before keeps its amount.",
            Example = new ChangeAllowanceRate(AllowanceUnit.Month, 100m, null, new(2025, 1, 1)),
        },
        Decide);
}
