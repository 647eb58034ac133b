using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>Decides what an organisation pays its volunteers.</summary>
/// <param name="OrganisationId">The own organisation.</param>
/// <param name="Unit">By hour or by month.</param>
/// <param name="Amount">Euros for each, 0.01 to 500.</param>
/// <param name="AboveNormGround">Why an hour above the norm is no market-conform pay; null when it is not above the norm.</param>
/// <param name="From">The first day.</param>
public sealed record SetAllowanceRule(
    [property: Id("organisation")] string OrganisationId, AllowanceUnit Unit, [property: Money, Range(0.01, 500)] decimal Amount,
    [property: Length(1, 500)] string? AboveNormGround, DateOnly From);

/// <summary>POST /v1/allowance-rules.</summary>
public static class SetAllowanceRuleEndpoint
{
    public static Decision Decide(SetAllowanceRule command, string id, Asked asked)
    {
        var rate = new AllowanceRate(command.From, command.Unit, command.Amount, command.AboveNormGround);
        return OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } another ? another
            : AllowanceRule.Refuses(rate) is { } refused ? refused
            : [new AllowanceRuleSet(id, command.OrganisationId, rate)];
    }

    public static void Map(Api api) => api.Start<AllowanceRule, SetAllowanceRule>(
        new()
        {
            Path = "/allowance-rules", Right = "allowance-rules.set", Facts = [typeof(AllowanceRuleSet)],
            Summary = "Set what volunteers are paid",
            Description = "An amount by hour or by month, from a day on. It lies within the limits of the untaxed allowance, or has a ground why an hour above the norm is no market-conform pay.",
            Example = new SetAllowanceRule("organisation-bibliotheek-deventer", AllowanceUnit.Hour, 5.00m, null, new(2024, 1, 1)),
        },
        command => AllowanceRule.IdOf(command.OrganisationId),
        Decide);
}
