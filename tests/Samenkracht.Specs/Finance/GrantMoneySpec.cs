using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Schemes;
using static Samenkracht.Specs.Finance.TheGrant;

namespace Samenkracht.Specs.Finance;

public sealed class GrantMoneySpec
{
    private static readonly GrantIncomeReleased Income = new(Id, Grantee, 80_000m, From, new(2022, 12, 31), new(2022, 12, 31));

    private static Decision Advance(decimal amount, DateOnly on, params IFact[] facts) => ReceiveAdvanceEndpoint.Decide(new(amount, "1", on), Of(facts), By());

    private static Decision Release(ReleaseIncome command, params IFact[] facts) => ReleaseIncomeEndpoint.Decide(command, Of(facts), By());

    private static Decision Repay(decimal amount, DateOnly on, params IFact[] facts) => RepayReclaimEndpoint.Decide(new(amount, "2024-0100", on), Of(facts), By());

    [Fact]
    public void An_advance_is_under_way_to_the_bank() => Assert.Equal(
        new() { [Accounts.BankInTransit] = 90_000m, [Accounts.GrantsReceivable] = -90_000m }, Advance(90_000m, From, Running).ThenFacts(First).Posts());

    [Fact]
    public void Advances_are_no_higher_than_the_grant()
    {
        Advance(90_000.01m, From, [.. Running, First]).ThenRefused("Advances are together no higher than the award, or the settlement once there is one.");
        Advance(0.01m, new(2024, 7, 1), Settled).ThenRefused("Advances are together no higher than the award, or the settlement once there is one.");
        Advance(1m, new(2022, 3, 14), Running).ThenRefused("This day lies before the last step of the grant.");
        Advance(1m, new(2027, 3, 14), Running).ThenRefused("What happens to a grant cannot lie in the future.");
        Advance(1m, From, Prepared, Submitted).ThenRefused("The grantor owes no money for this grant.");
    }

    [Fact]
    public void The_rest_is_received_after_the_settlement() => Assert.Single(Advance(
        81_000m, new(2024, 7, 1), [.. Running, First, FewerSessions, Shared, Claimed, Requested, SettledLower]).Facts);

    [Fact]
    public void Income_is_released_by_period()
    {
        var command = new ReleaseIncome(80_000m, From, new(2022, 12, 31), new(2022, 12, 31));

        Assert.Equal(new() { [Accounts.GrantsInAdvance] = 80_000m, [Accounts.ProvincialGrants] = -80_000m }, Release(command, Running).ThenFacts(Income).Posts());
        Release(command with { Amount = 100_000.01m }, [.. Running, Income]).ThenRefused("Income of a grant is together no higher than the award.");
        Release(command with { PeriodUntil = new(2022, 1, 1) }, Running).ThenRefused("The work ends on or after the day it begins.");
        Release(command with { On = new(2022, 3, 1) }, Running).ThenRefused("This day lies before the last step of the grant.");
        Release(command with { On = new(2027, 3, 1) }, Running).ThenRefused("What happens to a grant cannot lie in the future.");
        Release(command, Settled).ThenRefused("This grant is not awarded, or it is settled or withdrawn.");
    }

    [Fact]
    public void What_is_claimed_back_is_repaid()
    {
        IFact[] facts = [.. Settled, Reclaimed];

        Assert.Equal(
            new() { [Accounts.GrantsRepayable] = 9_000m, [Accounts.BankInTransit] = -9_000m },
            Repay(9_000m, new(2024, 7, 1), facts).ThenFacts(new GrantReclaimRepaid(Id, Grantee, 9_000m, "2024-0100", new(2024, 7, 1))).Posts());
        Repay(9_000.01m, new(2024, 7, 1), facts).ThenRefused("No more is repaid than was claimed back and is still open.");
        Repay(1m, new(2024, 7, 1), Settled).ThenRefused("No more is repaid than was claimed back and is still open.");
        Repay(1m, new(2024, 6, 9), facts).ThenRefused("This day lies before the last step of the grant.");
        Repay(1m, new(2027, 6, 9), facts).ThenRefused("What happens to a grant cannot lie in the future.");
    }

    [Fact]
    public void A_lower_settlement_and_its_reclaim_leave_nothing_but_income()
    {
        IFact[] before = [.. ReadyToSettle, Requested, Income];
        Decision[] decisions =
        [
            RecordAwardEndpoint.Decide(
                new(180_000m, From, Until, [], [], "2022-0117", new(2022, 3, 15)), Of(Prepared, Submitted), new(null), By()),
            Advance(90_000m, From, Running), Advance(90_000m, new(2023, 1, 2), [.. Running, First]), Release(new(80_000m, From, new(2022, 12, 31), new(2022, 12, 31)), Running),
            RecordSettlementEndpoint.Decide(new(171_000m, "2024-0099", new(2024, 6, 10), "Minder"), Of(before), By()),
            RecordReclaimEndpoint.Decide(new(9_000m, "2024-0100", new(2024, 6, 10)), Of([.. before, SettledLower]), By()),
            Repay(9_000m, new(2024, 7, 1), [.. before, SettledLower, Reclaimed]),
        ];

        Assert.Equal(new() { [Accounts.BankInTransit] = 171_000m, [Accounts.ProvincialGrants] = -171_000m }, Sum(decisions));
    }

    [Fact]
    public void More_earned_than_settled_is_written_down() => Assert.Equal(
        new()
        {
            [Accounts.GrantsInAdvance] = 100_000m, [Accounts.GrantWriteDown] = 30_000m, [Accounts.GrantsReceivable] = -130_000m,
        },
        RecordSettlementEndpoint.Decide(new(50_000m, "2024-0099", new(2024, 6, 10), "Minder"), Of([.. ReadyToSettle, Requested, Income]), By()).Posts());

    [Fact]
    public void The_bearer_of_the_day_has_the_entry()
    {
        var assigned = new GrantAssigned(Id, Grantee, "organisation-bibliotheek-ijssel", "merger-ijssel", new(2023, 1, 1));

        Assert.Equal("organisation-bibliotheek-ijssel", Advance(90_000m, new(2023, 1, 2), [.. Running, First, assigned]).Tells<PostToLedger>().OrganisationId);
        Assert.Equal(Grantee, Advance(90_000m, new(2022, 12, 31), [.. Running, First, assigned]).Tells<PostToLedger>().OrganisationId);
    }

    internal static Dictionary<string, decimal> Sum(params IEnumerable<Decision> decisions) => decisions.SelectMany(decision => decision.Posts())
        .GroupBy(line => line.Key).Select(lines => (lines.Key, Amount: lines.Sum(line => line.Value))).Where(line => line.Amount != 0)
        .ToDictionary(line => line.Key, line => line.Amount);
}
