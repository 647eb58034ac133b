using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Reports on progress before the end.</summary>
/// <param name="From">The first day of the period that is reported on.</param>
/// <param name="Until">The last day of it.</param>
/// <param name="Summary">What was done; no personal data.</param>
/// <param name="On">The day of the report.</param>
public sealed record SubmitInterimReport(DateOnly From, DateOnly Until, [property: Length(1, 2000)] string Summary, DateOnly On);

/// <summary>POST /v1/grants/{grantId}/interim-reports.</summary>
public static class SubmitInterimReportEndpoint
{
    public static Decision Decide(SubmitInterimReport command, Grant grant, Asked asked) =>
        !grant.IsRunning ? GrantRules.NotAwarded
        : command.Until < command.From ? GrantRules.PeriodReversed
        : grant.RefusesDay(command.On, asked) is { } unfit ? unfit
        : command.On < grant.Award!.AwardedOn ? GrantRules.OutOfOrder
        : [new GrantInterimReported(grant.Id, grant.GranteeId, command.From, command.Until, command.Summary, command.On)];

    public static void Map(Api api) => api.Change<Grant, SubmitInterimReport>(
        new()
        {
            Path = "/grants/{grantId}/interim-reports", Right = "grants.change", Facts = [typeof(GrantInterimReported)],
            Summary = "Submit an interim report", Description = "The progress itself can be read by the grantor at any time.",
            Example = new SubmitInterimReport(new(2022, 4, 1), new(2022, 12, 31), "412 bijeenkomsten in zes bibliotheken", new(2023, 1, 20)),
        },
        Decide);
}
