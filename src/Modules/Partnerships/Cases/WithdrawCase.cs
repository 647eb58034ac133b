using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Cases;

/// <summary>Takes a case back.</summary>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
/// <param name="On">The day.</param>
public sealed record WithdrawCase([property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/knowledge-cases/{caseId}/withdrawals.</summary>
public static class WithdrawCaseEndpoint
{
    public static Decision Decide(WithdrawCase command, KnowledgeCase withdrawn, Asked asked) =>
        withdrawn.RefusesOwner(command.On, asked) is { } unfit ? unfit
        : [new CaseWithdrawn(withdrawn.Id, withdrawn.OwnerId, command.Reason, command.On)];

    public static void Map(Api api) => api.Change<KnowledgeCase, WithdrawCase>(
        new()
        {
            Path = "/knowledge-cases/{caseId}/withdrawals", Right = "knowledge-cases.share", Facts = [typeof(CaseWithdrawn)],
            Summary = "Withdraw a case",
            Description = "The owner takes the case back, for good. Others see nothing of it any more, also not as it was; the owner and auditors keep seeing it.",
            Example = new WithdrawCase("De partner herkent zich er niet in.", new(2026, 12, 1)),
        },
        Decide);
}
