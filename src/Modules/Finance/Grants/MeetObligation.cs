using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Records that an obligation was met.</summary>
/// <param name="ObligationId">The obligation.</param>
/// <param name="Evidence">Where it can be seen; needed when nothing is counted for it.</param>
/// <param name="On">The day.</param>
public sealed record MeetObligation([property: Code] string ObligationId, [property: Length(1, 500)] string? Evidence, DateOnly On);

/// <summary>POST /v1/grants/{grantId}/obligation-achievements.</summary>
public static class MeetObligationEndpoint
{
    /// <summary>The facts say whether a number was reached.</summary>
    public static readonly Rule TargetNotReached = new("grant-obligation-target-not-reached", "Less was counted for this obligation than its target.");

    /// <summary>What is not counted is shown.</summary>
    public static readonly Rule WithoutEvidence = new("grant-obligation-without-evidence", "An obligation for which nothing is counted is met with evidence.");

    public static Decision Decide(MeetObligation command, Grant grant, CountedUntilNow counted, Asked asked) =>
        ObligationRules.Refuses(command.ObligationId, command.On, grant, asked) is { } refusal ? refusal
        : grant.ObligationOf(command.ObligationId)!.Terms.Target is { } target && !(counted.Amount >= target)
            ? TargetNotReached.With("counted", new { counted.Amount, Target = target })
        : counted.Amount is null && command.Evidence is null ? WithoutEvidence
        : [new GrantObligationMet(grant.Id, grant.GranteeId, command.ObligationId, counted.Amount, command.Evidence, command.On)];

    public static void Map(Api api) => api.Change<Grant, MeetObligation>(
        new()
        {
            Path = "/grants/{grantId}/obligation-achievements", Right = "grants.change", Facts = [typeof(GrantObligationMet)],
            Summary = "Record that an obligation was met", Description = "What is counted for it by now must reach its target; what is not counted is met with evidence.",
            Example = new MeetObligation("bijeenkomsten", null, new(2023, 12, 31)),
        },
        (command, grant, asked) => Decide(command, grant, asked.Look<CountedUntilNow>(), asked),
        look: async (command, grant, session, ct) => await CountedUntilNow.OfAsync(session, grant, command.ObligationId, ct));
}

/// <summary>What every outcome of an obligation asks.</summary>
internal static class ObligationRules
{
    public static Rule? Refuses(string obligationId, DateOnly on, Grant grant, Asked asked) =>
        !grant.IsRunning ? GrantRules.NotAwarded
        : grant.ObligationOf(obligationId) is not { } obligation ? GrantRules.ObligationUnknown
        : !obligation.IsOpen ? GrantRules.ObligationDone
        : grant.RefusesDay(on, asked) ?? (on < grant.Award!.AwardedOn ? GrantRules.OutOfOrder : null);
}
