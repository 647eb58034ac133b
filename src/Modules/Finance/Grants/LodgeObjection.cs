using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Objects to a decision of the grantor.</summary>
/// <param name="Against">The decision.</param>
/// <param name="Grounds">Why it is wrong; no personal data.</param>
/// <param name="LodgedOn">The day.</param>
public sealed record LodgeObjection(DecisionOfGrantor Against, [property: Length(1, 2000)] string Grounds, DateOnly LodgedOn);

/// <summary>POST /v1/grants/{grantId}/objections.</summary>
public static class LodgeObjectionEndpoint
{
    /// <summary>Days in which one can object: six weeks (Awb 6:7).</summary>
    public const int DaysToObject = 42;

    /// <summary>An objection is against something that was decided.</summary>
    public static readonly Rule NoSuchDecision = new("grant-objection-without-decision", "There is no such decision to object to.");

    /// <summary>One at a time.</summary>
    public static readonly Rule LodgedAlready = new("grant-objection-lodged-already", "An objection waits for a decision already.");

    /// <summary>Six weeks, then it stands.</summary>
    public static readonly Rule TooLate = new("grant-objection-too-late", "The term for an objection has passed.");

    public static Decision Decide(LodgeObjection command, Grant grant, Asked asked) =>
        DecidedOn(command.Against, grant) is not { } decided ? NoSuchDecision
        : grant.Objection is not null ? LodgedAlready
        : grant.RefusesDay(command.LodgedOn, asked) is { } unfit ? unfit
        : command.LodgedOn < decided ? GrantRules.OutOfOrder
        : command.LodgedOn > decided.AddDays(DaysToObject) ? TooLate
        : [new GrantObjectionLodged(grant.Id, grant.GranteeId, command.Against, command.Grounds, command.LodgedOn)];

    private static DateOnly? DecidedOn(DecisionOfGrantor against, Grant grant) => against switch
    {
        DecisionOfGrantor.Rejection => grant.Status == GrantStatus.Rejected ? grant.LastStepOn : null,
        DecisionOfGrantor.Settlement => grant is { IsSettled: true, Settlement: { WithAward: false } settlement } && settlement.Amount < grant.Award?.Amount ? settlement.On : null,
        DecisionOfGrantor.Reclaim => grant.IsSettled ? grant.ReclaimedOn : null,
        _ => grant.Status == GrantStatus.AwardWithdrawn ? grant.LastStepOn : null,
    };

    public static void Map(Api api) => api.Change<Grant, LodgeObjection>(
        new()
        {
            Path = "/grants/{grantId}/objections", Right = "grants.submit", Facts = [typeof(GrantObjectionLodged)],
            Summary = "Lodge an objection", Description = "Against a rejection, a lower settlement, a reclaim or the withdrawal of an award, within six weeks (Awb 6:7).",
            Example = new LodgeObjection(DecisionOfGrantor.Settlement, "De bijeenkomsten online tellen mee volgens de verlening", new(2024, 7, 1)),
        },
        Decide);
}
