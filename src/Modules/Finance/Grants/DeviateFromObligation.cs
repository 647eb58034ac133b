using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Says that an obligation was not met, and why.</summary>
/// <param name="ObligationId">The obligation.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record DeviateFromObligation([property: Code] string ObligationId, DateOnly On, [property: Length(1, 2000)] string Reason);

/// <summary>POST /v1/grants/{grantId}/obligation-deviations.</summary>
public static class DeviateFromObligationEndpoint
{
    public static Decision Decide(DeviateFromObligation command, Grant grant, CountedUntilNow counted, Asked asked) =>
        ObligationRules.Refuses(command.ObligationId, command.On, grant, asked) is { } refusal ? refusal
        : [new GrantObligationDeviated(grant.Id, grant.GranteeId, command.ObligationId, counted.Amount, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Grant, DeviateFromObligation>(
        new()
        {
            Path = "/grants/{grantId}/obligation-deviations", Right = "grants.change", Facts = [typeof(GrantObligationDeviated)],
            Summary = "Deviate from an obligation", Description = "What was counted by now is kept with it. The grantor weighs it at the settlement.",
            Example = new DeviateFromObligation("bijeenkomsten", new(2023, 12, 31), "1.083 bijeenkomsten: één bibliotheek viel weg"),
        },
        (command, grant, asked) => Decide(command, grant, asked.Look<CountedUntilNow>(), asked),
        look: async (command, grant, session, ct) => await CountedUntilNow.OfAsync(session, grant, command.ObligationId, ct));
}
