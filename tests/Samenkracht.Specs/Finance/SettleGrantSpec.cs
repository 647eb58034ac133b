using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Known;
using Samenkracht.Finance.Reactions;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Schemes;
using static Samenkracht.Specs.Finance.TheGrant;

namespace Samenkracht.Specs.Finance;

public sealed class SettleGrantSpec
{
    private static readonly RequestSettlement Request = new(180_000m, 240_000m, 60_000m, new(2024, 3, 1));
    private static readonly RecordSettlement Settle = new(171_000m, "2024-0099", new(2024, 6, 10), "Minder bijeenkomsten");
    private static readonly RecordReclaim Reclaim = new(9_000m, "2024-0100", new(2024, 6, 10));

    private static Decision When(RequestSettlement command, params IFact[] facts) => RequestSettlementEndpoint.Decide(command, Of(facts), [], By());

    private static Decision When(RecordSettlement command, params IFact[] facts) => RecordSettlementEndpoint.Decide(command, Of(facts), By());

    private static Decision When(RecordReclaim command, params IFact[] facts) => RecordReclaimEndpoint.Decide(command, Of(facts), By());

    [Fact]
    public void A_settlement_is_requested_when_all_is_accounted_for() => When(Request, ReadyToSettle).Then(Requested);

    [Fact]
    public void The_lesson_of_another_grant_of_the_project_comes_first()
    {
        static Decision Owing(params string[] grants) => RequestSettlementEndpoint.Decide(Request, Of(ReadyToSettle), grants, By());

        Owing("grant-ander").ThenRefused("Another grant of this project was settled lower, and no lesson of it was shared yet.");
        Owing(Id).Then(Requested);
    }

    [Fact]
    public void What_a_project_owes_is_known_until_it_was_shared()
    {
        const string project = "network-project-samen-lezen";
        var (owed, settled) = (new LessonBecameOwed("owed-lessons-samen-lezen", project, "grant-ander", new(2023, 2, 1)), new LessonNoLongerOwed("owed-lessons-samen-lezen", project, "grant-ander", new(2023, 3, 1)));

        KeepOwedLessonHandler.Decide(new(project, "grant-ander", owed.On), null).Then(owed);
        KeepOwedLessonHandler.Decide(new(project, "grant-ander", owed.On), Given.State<OwedLessons>(owed)).Then();
        SettleOwedLessonHandler.Decide(new(project, "grant-ander", settled.On), Given.State<OwedLessons>(owed)).Then(settled);
        SettleOwedLessonHandler.Decide(new(project, "grant-ander", settled.On), Given.State<OwedLessons>(owed, settled)).Then();
        Assert.Empty(Given.State<OwedLessons>(settled).GrantIds);
    }

    [Fact]
    public void Open_obligations_are_named()
    {
        var decision = When(Request, [.. Running, Claimed, Shared]);

        decision.ThenRefused("Every obligation must be met, waived or deviated from before a settlement is requested.");
        Assert.Equal(["bijeenkomsten"], (IEnumerable<string>)decision.Refusal!.Details!);
    }

    [Fact]
    public void A_request_adds_up()
    {
        When(Request with { Amount = 180_000.01m, TotalCosts = 300_000m, CoFinanced = 100_000m }, ReadyToSettle).ThenRefused("A settlement is not higher than the award.");
        When(Request with { TotalCosts = 239_999.99m }, ReadyToSettle).ThenRefused("Grant and co-financing are together higher than the costs.");
        When(Request with { Amount = 170_000m, CoFinanced = 59_999.99m }, ReadyToSettle).ThenRefused("Others bore a smaller part of the costs than the grant asks.");
        When(Request with { On = new(2022, 3, 14) }, ReadyToSettle).ThenRefused("This day lies before the last step of the grant.");
        When(Request, Settled).ThenRefused("This grant is not awarded, or it is settled or withdrawn.");
    }

    [Fact]
    public void The_largest_grants_account_for_costs()
    {
        IFact[] unclaimed = [.. WithAdvances, FewerSessions, Shared];
        GrantPassedThrough passed = new(Id, Grantee, "grant-deel", Other, 30_000m, new(2022, 5, 1));

        When(Request, unclaimed).ThenRefused("This grant accounts for costs, and fewer costs were claimed than is asked for.");
        Assert.Single(When(Request, [.. unclaimed, passed, Claimed with { Costs = [Cost with { Amount = 150_000m }] }]).Facts);
        Assert.Single(When(Request, [Prepared, Submitted, Awarded with { Regime = AccountabilityRegime.Performance }, FewerSessions, Shared]).Facts);
    }

    [Fact]
    public void Shares_are_worked_out_first()
    {
        IFact[] facts = [.. ReadyToSettle, new GrantSharesAgreed(Id, Grantee, 180_000m, [new(Other, 1m, 180_000m)], From), new GrantSharesFlagged(Id, Other, Project, new(2022, 11, 1))];

        When(Request, facts).ThenRefused("A participant left, and the shares were not worked out again.");
    }

    [Fact]
    public void Settled_as_awarded_nothing_more_follows()
    {
        var decision = When(Settle with { Amount = 180_000m, Reason = null }, [.. ReadyToSettle, Requested]).ThenFacts(SettledLower with { Settled = 180_000m, Reason = null });

        Assert.Empty(decision.Messages.OfType<GrantWasSettledLower>());
        Assert.Equal(new() { [Accounts.GrantsInAdvance] = 180_000m, [Accounts.ProvincialGrants] = -180_000m }, decision.Posts());
    }

    [Fact]
    public void Settled_lower_the_shares_go_down_by_the_key()
    {
        GrantSharesAgreed agreed = new(Id, Grantee, 180_000m, [new(Grantee, 2m, 120_000m), new(Other, 1m, 60_000m)], From);
        GrantSharesRecomputed lower = new(Id, Grantee, 171_000m, [new(Grantee, 2m, 114_000m), new(Other, 1m, 57_000m)], new(2024, 6, 10), "Lager vastgesteld");

        var decision = When(Settle, [.. ReadyToSettle, agreed, Requested]).ThenFacts(lower, SettledLower);

        Assert.Equal(new GrantWasSettledLower(Id, Project, Grantee, 180_000m, 171_000m, new(2024, 6, 10)), decision.Tells<GrantWasSettledLower>());
        Assert.Equal(
            new() { [Accounts.GrantsInAdvance] = 180_000m, [Accounts.ProvincialGrants] = -171_000m, [Accounts.GrantsReceivable] = -9_000m }, decision.Posts());
    }

    [Fact]
    public void What_was_provided_for_is_released()
    {
        IFact[] facts =
        [
            .. ReadyToSettle, new GrantChangeReported(Id, Grantee, 1, ChangeCause.Other, "Minder", new(2024, 2, 1)), new GrantChangeRefused(Id, Grantor, 1, 9_000m, "x", new(2024, 2, 9)),
            Requested,
        ];

        Assert.Equal(9_000m, When(Settle, facts).Posts()[Accounts.ReclaimProvision]);
        Assert.Equal(0, Of([.. facts, SettledLower]).Provision);
    }

    [Fact]
    public void A_settlement_follows_a_request_with_a_reason_when_it_is_lower()
    {
        When(Settle, ReadyToSettle).ThenRefused("No settlement was requested.");
        When(Settle with { Reason = null }, [.. ReadyToSettle, Requested]).ThenRefused("A lower settlement has a reason.");
        When(Settle with { Amount = 180_000.01m }, [.. ReadyToSettle, Requested]).ThenRefused("A settlement is not higher than the award.");
        When(Settle with { On = new(2024, 2, 29) }, [.. ReadyToSettle, Requested]).ThenRefused("This day lies before the last step of the grant.");
    }

    [Fact]
    public void What_was_paid_too_much_is_claimed_back()
    {
        var decision = When(Reclaim, Settled).ThenFacts(Reclaimed);

        Assert.NotNull(decision.Tells<GrantWasSettledLower>());
        Assert.Equal(new() { [Accounts.GrantsReceivable] = 9_000m, [Accounts.GrantsRepayable] = -9_000m }, decision.Posts());
        Assert.Equal(9_000m, Of([.. Settled, Reclaimed]).Outstanding);
    }

    [Fact]
    public void No_more_and_no_later_than_the_law_allows()
    {
        When(Reclaim with { Amount = 9_000.01m }, Settled).ThenRefused("No more is claimed back than was received above the settlement.");
        When(Reclaim with { Amount = 0.01m }, [.. Settled, Reclaimed]).ThenRefused("No more is claimed back than was received above the settlement.");
        When(Reclaim with { On = new(2024, 6, 9) }, Settled).ThenRefused("This day lies before the last step of the grant.");
        When(Reclaim with { On = new(2029, 6, 11) }, Settled).ThenRefused("What happens to a grant cannot lie in the future.");
        When(Reclaim, ReadyToSettle).ThenRefused("Money is claimed back of a grant that was settled.");
        var old = Of([.. ReadyToSettle, Requested with { On = new(2024, 1, 31) }, SettledLower with { On = new(2024, 2, 1) }]);
        var later = Given.Asked(new(2029, 6, 1), Given.By("controller", Grantee));
        RecordReclaimEndpoint.Decide(Reclaim with { On = new(2029, 2, 2) }, old, later).ThenRefused("Five years after the settlement nothing is claimed back any more.");
        Assert.Single(RecordReclaimEndpoint.Decide(Reclaim with { On = new(2029, 2, 1) }, old, later).Facts);
    }
}
