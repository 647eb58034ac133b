using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Schemes;
using static Samenkracht.Specs.Finance.TheGrant;

namespace Samenkracht.Specs.Finance;

public sealed class AwardGrantSpec
{
    private static readonly RecordAward Award = new(180_000m, From, Until, [Sessions, Sharing], [new(From, 90_000m)], "2022-0117", new(2022, 3, 15));

    private static Decision When(RecordAward command, Grant? parent = null, params IFact[] facts) =>
        RecordAwardEndpoint.Decide(command, Of(facts.Length == 0 ? [Prepared, Submitted] : facts), new(parent), By());

    [Fact]
    public void An_award_fixes_the_regime_and_is_receivable()
    {
        var decision = When(Award).ThenFacts(Awarded);

        Assert.Equivalent(
            new GrantWasAwarded(
                Id, Project, Grantee, Grantor, 180_000m, From, Until,
                [new("bijeenkomsten", "Bijeenkomsten", "sessions", 1_140m, null, Until), new("delen", "Resultaten delen", null, null, null, new(2024, 2, 1))], new(2022, 3, 15)),
            decision.Tells<GrantWasAwarded>(), strict: true);
        var entry = decision.Tells<PostToLedger>();
        Assert.Equal((Grantee, JournalKind.Grants, new DateOnly(2022, 3, 15), Id), (entry.OrganisationId, entry.Journal, entry.On, entry.DocumentId));
        Assert.Equal(new() { [Accounts.GrantsReceivable] = 180_000m, [Accounts.GrantsInAdvance] = -180_000m }, decision.Posts());
    }

    [Fact]
    public void A_small_award_is_settled_at_once_and_is_income()
    {
        var small = Award with { Amount = 24_000m, Schedule = [] };
        var awarded = Awarded with { Amount = 24_000m, Schedule = [], Regime = AccountabilityRegime.SettledAtOnce };
        var settled = new GrantSettled(Id, Grantor, 24_000m, 24_000m, true, "2022-0117", new(2022, 3, 15), null);

        var decision = When(small).ThenFacts(awarded, settled);

        Assert.Equal(new() { [Accounts.GrantsReceivable] = 24_000m, [Accounts.ProvincialGrants] = -24_000m }, decision.Posts());
        Assert.True(Of(Prepared, Submitted, awarded, settled).IsSettled);
    }

    [Theory]
    [InlineData(FunderKind.Municipality, Accounts.MunicipalGrants)]
    [InlineData(FunderKind.State, Accounts.StateGrants)]
    [InlineData(FunderKind.Fund, Accounts.FundGrants)]
    public void Each_funder_has_an_account_of_income(FunderKind funder, string account) => Assert.Contains(
        account, When(Award with { Amount = 24_000m, Schedule = [] }, null, Prepared with { Funder = funder }, Submitted).Posts());

    [Fact]
    public void The_regime_stays_when_rules_change_later() =>
        Assert.Equal(AccountabilityRegime.PerformanceAndCost, Of([.. Running, new GrantAdjusted(Id, Grantor, new(2024, 3, 31), [], "x", new(2022, 6, 1), "Sluiting")]).Award!.Regime);

    [Fact]
    public void It_is_refused_when_it_does_not_fit()
    {
        When(Award, null, Prepared).ThenRefused("The grantor has no complete application to decide on.");
        When(Award with { AwardedOn = new(2022, 1, 30) }).ThenRefused("This day lies before the last step of the grant.");
        When(Award with { Amount = 180_000.01m }).ThenRefused("An award is not higher than what was asked for.");
        When(Award with { Until = From.AddDays(-1) }).ThenRefused("The work ends on or after the day it begins.");
        When(Award with { Schedule = [new(From, 90_000m), new(Until, 90_000.01m)] }).ThenRefused("The planned advances are together higher than the award.");
        When(Award with { Obligations = [Sessions, Sessions] }).ThenRefused("Every obligation needs a code of its own.");
        When(Award with { Obligations = [Sharing with { IndicatorId = "indicator-bezoeken" }] }).ThenRefused("An obligation that names an indicator names its target.");
        Assert.Equal("indicator-bezoeken", When(Award with { Obligations = [Sharing with { IndicatorId = "indicator-bezoeken", Target = 320_000m }] })
            .Tells<GrantWasAwarded>().Obligations[0].IndicatorId);
        When(Award with { Obligations = [Sessions with { Target = null }] }).ThenRefused("An obligation that is counted has a measure and a target, another has neither.");
        When(Award with { Obligations = [Sharing with { DueOn = From.AddDays(-1) }] }).ThenRefused("An obligation is not due before the first day of the work.");
    }

    [Fact]
    public void A_part_of_another_grant_gets_what_is_passed_on()
    {
        var part = Prepared with { GranteeId = Other, GrantorId = Grantee, Application = Application with { ParentGrantId = "grant-geheel", Requested = 30_000m } };
        var parent = Of([.. Running, new GrantPassedThrough("grant-geheel", Grantee, Id, Other, 30_000m, new(2022, 5, 1))]);
        var command = Award with { Amount = 30_000m, Schedule = [], AwardedOn = new(2022, 5, 2) };

        Assert.Single(When(command, parent, part, Submitted).Facts);
        When(command, Of(Running), part, Submitted).ThenRefused("This grant is a part of another, which passes on less than this amount.");
        When(command, null, part, Submitted).ThenRefused("This grant is a part of another, which passes on less than this amount.");
    }

    [Fact]
    public void A_rejection_leaves_the_project_unfunded()
    {
        var reject = new RecordRejection("2022-0118", new(2022, 3, 15), "Het budget is op");

        RecordRejectionEndpoint.Decide(reject, Of(Prepared, Submitted), By()).ThenFacts(Rejected).ThenTells(new GrantApplicationWasRejected(Id, Project, new(2022, 3, 15)));
        RecordRejectionEndpoint.Decide(reject, Of(Prepared, Submitted, MissesBudget), By()).ThenFacts(Rejected);
        RecordRejectionEndpoint.Decide(reject, Of(Running), By()).ThenRefused("The grantor has no complete application to decide on.");
        RecordRejectionEndpoint.Decide(reject with { RejectedOn = new(2022, 1, 1) }, Of(Prepared, Submitted), By()).ThenRefused("This day lies before the application was prepared.");
    }

    [Fact]
    public void A_withdrawn_award_is_paid_back()
    {
        var income = new GrantIncomeReleased(Id, Grantee, 80_000m, From, new(2022, 12, 31), new(2022, 12, 31));
        var withdrawn = new GrantAwardWithdrawn(Id, Grantor, 90_000m, "2023-0071", new(2023, 3, 1), "Niet zelf gedragen");

        var decision = WithdrawAwardEndpoint.Decide(new("2023-0071", new(2023, 3, 1), "Niet zelf gedragen"), Of([.. Running, First, income]), By()).ThenFacts(withdrawn);

        Assert.Equal(new GrantAwardWasWithdrawn(Id, Project, new(2023, 3, 1), "Niet zelf gedragen"), decision.Tells<GrantAwardWasWithdrawn>());
        Assert.Equal(
            new()
            {
                [Accounts.GrantsInAdvance] = 100_000m, [Accounts.GrantWriteDown] = 80_000m, [Accounts.GrantsReceivable] = -90_000m, [Accounts.GrantsRepayable] = -90_000m,
            },
            decision.Posts());
        Assert.Equal(90_000m, Of([.. Running, First, income, withdrawn]).Outstanding);
        WithdrawAwardEndpoint.Decide(new("x", new(2024, 7, 1), "Te laat"), Of(Settled), By()).ThenRefused("This grant is not awarded, or it is settled or withdrawn.");
        WithdrawAwardEndpoint.Decide(new("x", new(2022, 3, 14), "Te vroeg"), Of(Running), By()).ThenRefused("This day lies before the last step of the grant.");
    }
}
