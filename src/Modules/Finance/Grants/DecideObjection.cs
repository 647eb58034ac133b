using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Finance;

namespace Samenkracht.Finance.Grants;

/// <summary>Records how an objection was decided.</summary>
/// <param name="IsUpheld">Whether the objection was right.</param>
/// <param name="DecisionReference">The number of the decision.</param>
/// <param name="On">The day of the decision.</param>
public sealed record DecideObjection(bool IsUpheld, [property: Length(1, 100)] string DecisionReference, DateOnly On);

/// <summary>POST /v1/grants/{grantId}/objection-decisions.</summary>
public static class DecideObjectionEndpoint
{
    /// <summary>Only what was asked is answered.</summary>
    public static readonly Rule NothingLodged = new("grant-without-objection", "No objection waits for a decision.");

    public static Decision Decide(DecideObjection command, Grant grant, Asked asked) =>
        grant.Objection is not { } objection ? NothingLodged
        : grant.RefusesDay(command.On, asked) is { } unfit ? unfit
        : command.On < objection.LodgedOn ? GrantRules.OutOfOrder
        : command.IsUpheld
            ? Decision.Of([
                    .. SharesRestored(grant, objection.Against, command.On),
                    new GrantObjectionUpheld(grant.Id, grant.GrantorId, objection.Against, grant.Outstanding, command.DecisionReference, command.On)])
                .Telling(ToldOf(grant, objection.Against, command.On))
        : [new GrantObjectionDismissed(grant.Id, grant.GrantorId, objection.Against, command.DecisionReference, command.On)];

    private static GrantSharesRecomputed[] SharesRestored(Grant grant, DecisionOfGrantor against, DateOnly on) =>
        against == DecisionOfGrantor.Settlement && grant is { Award: { } award, Shares.Length: > 0 }
            ? [new GrantSharesRecomputed(grant.Id, grant.GranteeId, award.Amount, ShareKey.Again(award.Amount, grant.Shares), on, "De lagere vaststelling is herroepen")]
            : [];

    private static object[] ToldOf(Grant grant, DecisionOfGrantor against, DateOnly on) => against switch
    {
        DecisionOfGrantor.Rejection =>
            [new GrantApplicationWasSubmitted(grant.Id, grant.ProjectId, grant.GranteeId, grant.SubmittedOn ?? on, grant.Rules.WorkMayNotHaveBegun)],
        DecisionOfGrantor.Settlement =>
        [
            new GrantSettlementWasReversed(grant.Id, grant.ProjectId, on),
            .. GrantEntries.SettlementReversed(grant, grant.Award!.Amount, grant.Settlement!.Amount, on), .. GrantEntries.ReclaimReversed(grant, grant.Outstanding, on),
        ],
        DecisionOfGrantor.Reclaim => [new GrantSettlementWasReversed(grant.Id, grant.ProjectId, on), .. GrantEntries.ReclaimReversed(grant, grant.Outstanding, on)],
        _ =>
        [
            grant.ToldAgain(on), .. GrantEntries.WithdrawalReversed(grant, grant.Award!.Amount, on), .. GrantEntries.ReclaimReversed(grant, grant.Outstanding, on),
        ],
    };

    public static void Map(Api api) => api.Change<Grant, DecideObjection>(
        new()
        {
            Path = "/grants/{grantId}/objection-decisions", Right = "grants.change", Facts = [typeof(GrantObjectionUpheld), typeof(GrantObjectionDismissed)],
            Summary = "Record the decision on an objection",
            Description = "When it is upheld the decision no longer stands: entries in the books are reversed, shares restored, and the grantor decides again. Dismissed, all stays as it is.",
            Example = new DecideObjection(true, "2024-0201", new(2024, 9, 15)),
        },
        Decide);
}
