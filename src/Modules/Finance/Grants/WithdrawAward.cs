using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Finance;

namespace Samenkracht.Finance.Grants;

/// <summary>Records that the grantor withdrew its award.</summary>
/// <param name="DecisionReference">The number of the decision.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record WithdrawAward([property: Length(1, 100)] string DecisionReference, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/grants/{grantId}/award-withdrawals.</summary>
public static class WithdrawAwardEndpoint
{
    public static Decision Decide(WithdrawAward command, Grant grant, Asked asked) =>
        !grant.IsRunning ? GrantRules.NotAwarded
        : grant.RefusesStep(command.On, asked) is { } unfit ? unfit
        : Decision.Of([new GrantAwardWithdrawn(grant.Id, grant.GrantorId, grant.Received, command.DecisionReference, command.On, command.Reason)]).Telling(
            [new GrantAwardWasWithdrawn(grant.Id, grant.ProjectId, command.On, command.Reason), .. GrantEntries.Withdrawal(grant, grant.Award!.Amount, command.On)]);

    public static void Map(Api api) => api.Change<Grant, WithdrawAward>(
        new()
        {
            Path = "/grants/{grantId}/award-withdrawals", Right = "grants.change", Facts = [typeof(GrantAwardWithdrawn)],
            Summary = "Record that an award was withdrawn",
            Description = "The award no longer stands (Awb 4:48): tasks of the project are cancelled, what was earned is written down and what was received has to be paid back.",
            Example = new WithdrawAward("2023-0071", new(2023, 3, 1), "Kosten niet door de ontvanger gemaakt"),
        },
        Decide);
}
