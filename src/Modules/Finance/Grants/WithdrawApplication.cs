using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Finance;

namespace Samenkracht.Finance.Grants;

/// <summary>Takes an application back.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record WithdrawApplication(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/grants/{grantId}/application-withdrawals.</summary>
public static class WithdrawApplicationEndpoint
{
    /// <summary>What was decided on is not taken back.</summary>
    public static readonly Rule Decided = new("grant-application-decided", "There is no open application to take back.");

    public static Decision Decide(WithdrawApplication command, Grant grant, Asked asked) =>
        grant.Status is not (GrantStatus.Prepared or GrantStatus.Submitted or GrantStatus.Incomplete) ? Decided
        : grant.RefusesStep(command.On, asked) is { } unfit ? unfit
        : Decision.Of([new GrantApplicationWithdrawn(grant.Id, grant.GranteeId, command.On, command.Reason)])
            .Telling(grant.SubmittedOn is null ? [] : [new GrantApplicationWasRejected(grant.Id, grant.ProjectId, command.On)]);

    public static void Map(Api api) => api.Change<Grant, WithdrawApplication>(
        new()
        {
            Path = "/grants/{grantId}/application-withdrawals", Right = "grants.submit", Facts = [typeof(GrantApplicationWithdrawn)],
            Summary = "Take an application back", Description = "As long as the grantor has not decided on it. The project that it should pay for is unfunded again.",
            Example = new WithdrawApplication(new(2022, 2, 1), "Deelnemers trekken zich terug"),
        },
        Decide);
}
