using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Reserves;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class MoveReserveSpec
{
    private static readonly AddToReserve Add = new(2_500m, "2024-06", Day, "Resultaat 2023");
    private static readonly ReserveAddedTo Added = new(TheFund.FundId, Library, 2_500m, "2024-06", Day, "Resultaat 2023");
    private static readonly WithdrawFromReserve Withdraw = new(15_000m, "jeugd-lezen", "2024-07", Day, "Brugklassen");
    private static readonly ReserveWithdrawnFrom Withdrawn = new(TheFund.FundId, Library, 15_000m, "jeugd-lezen", "2024-07", Day, "Brugklassen");
    private static readonly ReleaseReserve Release = new(new(2024, 1, 8), "2024-08", Day, "Voltooid");
    private static readonly ReserveReleased Released = new(TheFund.FundId, Library, 15_000m, new(2024, 1, 8), "2024-08", Day, "Voltooid");

    [Fact]
    public void What_is_added_is_posted()
    {
        AddToReserveEndpoint.Decide(Add, TheFund.Fund(), Controller).ThenFacts(Added)
            .ThenTells(TheFund.Entry(Accounts.ReserveMovements, Accounts.DesignatedFund, 2_500m, Day, "Dotatie Jeugdfonds"));

        Assert.Equal(17_500m, TheFund.Fund(Added).Balance);
    }

    [Fact]
    public void Each_kind_has_its_account()
    {
        PostToLedger EntryOf(ReserveCreated created) => (PostToLedger)AddToReserveEndpoint.Decide(Add, Given.State<Reserve>(created), Controller).Messages[0];
        ReserveCreated Of(ReserveKind kind) => TheFund.Created with { Kind = kind };

        Assert.Equal(
            [Accounts.EqualisationReserve, Accounts.DesignatedReserve, Accounts.GeneralReserve],
            new[] { TheFund.Equalising, Of(ReserveKind.DesignatedReserve), Of(ReserveKind.General) }.Select(created => EntryOf(created).Lines[1].Account));
        Assert.Equal(TheFund.Grantor, EntryOf(TheFund.Equalising).Lines[1].Dimensions.PartnerId);
    }

    [Fact]
    public void What_is_taken_out_is_posted()
    {
        WithdrawFromReserveEndpoint.Decide(Withdraw, TheFund.Fund(), Controller).ThenFacts(Withdrawn)
            .ThenTells(TheFund.Entry(Accounts.DesignatedFund, Accounts.ReserveMovements, 15_000m, Day, "Onttrekking Jeugdfonds"));

        Assert.Equal(0m, TheFund.Fund(Withdrawn).Balance);
    }

    [Fact]
    public void A_fund_is_for_its_goal()
    {
        const string Sentence = "A designated fund is spent on its own goal only.";
        WithdrawFromReserveEndpoint.Decide(Withdraw with { Goal = "verbouwing" }, TheFund.Fund(), Controller).ThenRefused(Sentence);
        WithdrawFromReserveEndpoint.Decide(Withdraw with { Goal = null }, TheFund.Fund(), Controller).ThenRefused(Sentence);
    }

    [Fact]
    public void Other_reserves_are_for_whatever_the_board_decides() => WithdrawFromReserveEndpoint.Decide(Withdraw with { Goal = null }, Given.State<Reserve>(TheFund.Equalising), Controller)
        .ThenFacts(Withdrawn with { Goal = null });

    [Fact]
    public void Never_below_zero()
    {
        var decision = WithdrawFromReserveEndpoint.Decide(Withdraw with { Amount = 15_000.01m }, TheFund.Fund(), Controller);
        decision.ThenRefused("A reserve cannot fall below zero.");
        Assert.Equal(15_000m, decision.Refusal!.Details);
    }

    [Fact]
    public void A_fund_is_released_after_the_consent_of_its_giver()
    {
        const string Sentence = "A designated fund is released after the consent of who gave it.";
        ReleaseReserveEndpoint.Decide(Release, TheFund.Fund(), Director).ThenFacts(Released)
            .ThenTells(TheFund.Entry(Accounts.DesignatedFund, Accounts.ReserveMovements, 15_000m, Day, "Vrijval Jeugdfonds"));
        ReleaseReserveEndpoint.Decide(Release with { ConsentOn = null }, TheFund.Fund(), Director).ThenRefused(Sentence);
        ReleaseReserveEndpoint.Decide(Release with { ConsentOn = Day.AddDays(1) }, TheFund.Fund(), Director).ThenRefused(Sentence);
    }

    [Fact]
    public void An_empty_reserve_leaves_nothing_to_post() => ReleaseReserveEndpoint.Decide(Release, TheFund.Fund(Withdrawn), Director).Then(Released with { Amount = 0m });

    [Fact]
    public void What_was_released_is_no_more()
    {
        const string Sentence = "This reserve was released.";
        AddToReserveEndpoint.Decide(Add, TheFund.Fund(Released), Controller).ThenRefused(Sentence);
        WithdrawFromReserveEndpoint.Decide(Withdraw, TheFund.Fund(Released), Controller).ThenRefused(Sentence);
        ReleaseReserveEndpoint.Decide(Release, TheFund.Fund(Released), Director).ThenRefused(Sentence);
    }

    [Fact]
    public void Changes_follow_each_other()
    {
        AddToReserveEndpoint.Decide(Add with { On = new(2024, 2, 4) }, TheFund.Fund(Added), Controller).ThenRefused("This day lies before the last change of the reserve.");
        AddToReserveEndpoint.Decide(Add with { On = new(2024, 6, 4) }, TheFund.Fund(), Controller).ThenRefused("What is recorded of a reserve cannot lie in the future.");
    }
}
