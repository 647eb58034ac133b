using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Journals;
using static Samenkracht.Specs.Finance.TheGrant;

namespace Samenkracht.Specs.Finance;

public sealed class ObjectToDecisionSpec
{
    private static readonly DateOnly Decided = new(2024, 9, 15);

    private static GrantObjectionLodged Lodged(DecisionOfGrantor against, DateOnly? on = null) => new(Id, Grantee, against, "Onjuist", on ?? new(2024, 7, 1));

    private static Decision Lodge(DecisionOfGrantor against, DateOnly on, params IFact[] facts) => LodgeObjectionEndpoint.Decide(new(against, "Onjuist", on), Of(facts), By());

    private static Decision When(bool upheld, DecisionOfGrantor against, DateOnly on, params IFact[] facts) =>
        DecideObjectionEndpoint.Decide(new(upheld, "2024-0201", on), Of([.. facts, Lodged(against, on.AddDays(-1))]), By());

    private static GrantObjectionUpheld Upheld(DecisionOfGrantor against, decimal outstanding, DateOnly on) => new(Id, Grantor, against, outstanding, "2024-0201", on);

    [Fact]
    public void A_grantee_objects_within_six_weeks()
    {
        Lodge(DecisionOfGrantor.Settlement, new(2024, 7, 22), Settled).Then(Lodged(DecisionOfGrantor.Settlement, new(2024, 7, 22)));
        Lodge(DecisionOfGrantor.Settlement, new(2024, 7, 23), Settled).ThenRefused("The term for an objection has passed.");
        Lodge(DecisionOfGrantor.Settlement, new(2024, 6, 9), Settled).ThenRefused("This day lies before the last step of the grant.");
        Lodge(DecisionOfGrantor.Settlement, new(2027, 6, 9), Settled).ThenRefused("What happens to a grant cannot lie in the future.");
        Lodge(DecisionOfGrantor.Settlement, new(2024, 7, 2), [.. Settled, Lodged(DecisionOfGrantor.Settlement)]).ThenRefused("An objection waits for a decision already.");
    }

    [Fact]
    public void There_is_a_decision_to_object_to()
    {
        Lodge(DecisionOfGrantor.Settlement, new(2024, 7, 1), Running).ThenRefused("There is no such decision to object to.");
        Lodge(DecisionOfGrantor.Settlement, new(2024, 7, 1), [.. ReadyToSettle, Requested, SettledLower with { Settled = 180_000m }])
            .ThenRefused("There is no such decision to object to.");
        Lodge(DecisionOfGrantor.Rejection, new(2024, 7, 1), Running).ThenRefused("There is no such decision to object to.");
        Lodge(DecisionOfGrantor.Reclaim, new(2024, 7, 1), Settled).ThenRefused("There is no such decision to object to.");
        Lodge(DecisionOfGrantor.AwardWithdrawal, new(2024, 7, 1), Running).ThenRefused("There is no such decision to object to.");
    }

    [Fact]
    public void Nothing_is_decided_that_was_not_asked()
    {
        DecideObjectionEndpoint.Decide(new(true, "x", Decided), Of(Settled), By()).ThenRefused("No objection waits for a decision.");
        DecideObjectionEndpoint.Decide(new(true, "x", new(2024, 6, 30)), Of([.. Settled, Lodged(DecisionOfGrantor.Settlement)]), By())
            .ThenRefused("This day lies before the last step of the grant.");
        DecideObjectionEndpoint.Decide(new(true, "x", new(2027, 6, 30)), Of([.. Settled, Lodged(DecisionOfGrantor.Settlement)]), By())
            .ThenRefused("What happens to a grant cannot lie in the future.");
    }

    [Fact]
    public void Dismissed_it_stays_as_it_is()
    {
        var dismissed = new GrantObjectionDismissed(Id, Grantor, DecisionOfGrantor.Settlement, "2024-0201", Decided);
        When(false, DecisionOfGrantor.Settlement, Decided, Settled).Then(dismissed);

        Assert.Null(Of([.. Settled, Lodged(DecisionOfGrantor.Settlement), dismissed]).Objection);
    }

    [Fact]
    public void A_rejection_that_does_not_stand_is_an_application_again()
    {
        var on = new DateOnly(2022, 4, 10);
        When(true, DecisionOfGrantor.Rejection, on, Prepared, Submitted, Rejected).ThenFacts(Upheld(DecisionOfGrantor.Rejection, 0, on))
            .ThenTells(new GrantApplicationWasSubmitted(Id, Project, Grantee, Submitted.SubmittedOn, true));

        Assert.Equal(GrantStatus.Submitted, Of(Prepared, Submitted, Rejected, Upheld(DecisionOfGrantor.Rejection, 0, on)).Status);
    }

    [Fact]
    public void A_settlement_that_does_not_stand_is_undone_in_the_books_and_in_the_shares()
    {
        GrantSharesRecomputed shares = new(Id, Grantee, 180_000m, [new(Grantee, 2, 120_000m), new(Other, 1, 60_000m)], Decided, "De lagere vaststelling is herroepen");
        IFact[] facts = [.. Settled, new GrantSharesAgreed(Id, Grantee, 171_000m, [new(Grantee, 2, 114_000m), new(Other, 1, 57_000m)], new(2024, 6, 10)), Reclaimed];

        var decision = When(true, DecisionOfGrantor.Settlement, Decided, facts).ThenFacts(shares, Upheld(DecisionOfGrantor.Settlement, 9_000m, Decided));

        Assert.Equal(new GrantSettlementWasReversed(Id, Project, Decided), decision.Tells<GrantSettlementWasReversed>());
        Assert.Equal(
            new() { [Accounts.GrantsInAdvance] = -180_000m, [Accounts.GrantsRepayable] = 9_000m, [Accounts.ProvincialGrants] = 171_000m }, decision.Posts());
        var grant = Of([.. facts, Upheld(DecisionOfGrantor.Settlement, 9_000m, Decided)]);
        Assert.Equal((GrantStatus.SettlementRequested, 180_000m, 0m), (grant.Status, grant.Received, grant.Outstanding));
    }

    [Fact]
    public void A_reclaim_that_does_not_stand_leaves_what_was_repaid_to_be_received()
    {
        IFact[] facts = [.. Settled, Reclaimed, new GrantReclaimRepaid(Id, Grantee, 4_000m, null, new(2024, 6, 20))];

        var decision = When(true, DecisionOfGrantor.Reclaim, Decided, facts).ThenFacts(Upheld(DecisionOfGrantor.Reclaim, 5_000m, Decided));

        Assert.NotNull(decision.Tells<GrantSettlementWasReversed>());
        Assert.Equal(new() { [Accounts.GrantsRepayable] = 5_000m, [Accounts.GrantsReceivable] = -5_000m }, decision.Posts());
        var grant = Of([.. facts, Upheld(DecisionOfGrantor.Reclaim, 5_000m, Decided)]);
        Assert.Equal((GrantStatus.Settled, 176_000m, 0m, 0m), (grant.Status, grant.Received, grant.Reclaimed, grant.Repaid));
        Lodge(DecisionOfGrantor.Reclaim, new(2024, 7, 1), facts).Then(Lodged(DecisionOfGrantor.Reclaim));
    }

    [Fact]
    public void An_award_that_stands_again_is_told_again()
    {
        var on = new DateOnly(2023, 4, 1);
        IFact[] facts = [.. Running, First, new GrantAwardWithdrawn(Id, Grantor, 90_000m, "x", new(2023, 3, 1), "Niet zelf gedragen")];

        var decision = When(true, DecisionOfGrantor.AwardWithdrawal, on, facts).ThenFacts(Upheld(DecisionOfGrantor.AwardWithdrawal, 90_000m, on));

        Assert.Equal((180_000m, 2, on), (decision.Tells<GrantWasAwarded>().Amount, decision.Tells<GrantWasAwarded>().Obligations.Count, decision.Tells<GrantWasAwarded>().AwardedOn));
        Assert.Equal(
            new() { [Accounts.GrantsReceivable] = 90_000m, [Accounts.GrantsInAdvance] = -180_000m, [Accounts.GrantsRepayable] = 90_000m }, decision.Posts());
        Assert.Equal(GrantStatus.Awarded, Of([.. facts, Upheld(DecisionOfGrantor.AwardWithdrawal, 90_000m, on)]).Status);
        Lodge(DecisionOfGrantor.AwardWithdrawal, on, facts).Then(Lodged(DecisionOfGrantor.AwardWithdrawal, on));
        Lodge(DecisionOfGrantor.Rejection, new(2022, 4, 1), Prepared, Submitted, Rejected).Then(Lodged(DecisionOfGrantor.Rejection, new(2022, 4, 1)));
    }
}
