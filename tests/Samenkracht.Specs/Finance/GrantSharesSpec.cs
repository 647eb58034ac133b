using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.TheGrant;

namespace Samenkracht.Specs.Finance;

public sealed class GrantSharesSpec
{
    private const string Third = "organisation-bibliotheek-losser";

    private static readonly GrantSharesAgreed Agreed = new(
        Id, Grantee, 180_000m, [new(Grantee, 3m, 77_142.86m), new(Other, 2m, 51_428.57m), new(Third, 2m, 51_428.57m)], new(2022, 4, 1));

    private static readonly GrantSharesFlagged Flagged = new(Id, Other, Project, new(2022, 11, 1));
    private static readonly RecomputeShares Leaves = new(Other, 7_500m, new(2022, 11, 30), "Neemt niet meer deel");

    private static readonly GrantSharesRecomputed Recomputed = new(
        Id, Grantee, 180_000m, [new(Grantee, 3m, 103_500m), new(Other, 0m, 7_500m), new(Third, 2m, 69_000m)], new(2022, 11, 30), "Neemt niet meer deel");

    private static Decision Agree(AgreeShares command, params IFact[] facts) => AgreeSharesEndpoint.Decide(command, Of(facts), By());

    private static Decision Again(RecomputeShares command, params IFact[] facts) => RecomputeSharesEndpoint.Decide(command, Of(facts), By());

    [Fact]
    public void A_key_divides_the_award()
    {
        AgreeShares command = new([new(Grantee, 3m), new(Other, 2m), new(Third, 2m)], new(2022, 4, 1));

        Agree(command, Running).Then(Agreed);
        Agree(command with { Key = [new(Grantee, 1m), new(Grantee, 2m)] }, Running).ThenRefused("A participant has one part in the key.");
        Agree(command with { On = new(2022, 3, 1) }, Running).ThenRefused("This day lies before the last step of the grant.");
        Agree(command with { On = new(2027, 3, 1) }, Running).ThenRefused("What happens to a grant cannot lie in the future.");
        Agree(command, Prepared, Submitted).ThenRefused("This grant is not awarded, or it is settled or withdrawn.");
    }

    [Theory]
    [InlineData(100, new double[] { 1, 1, 1 }, new double[] { 33.34, 33.33, 33.33 })]
    [InlineData(0.05, new double[] { 1, 2, 1 }, new double[] { 0.01, 0.03, 0.01 })]
    [InlineData(0.01, new double[] { 1, 1 }, new double[] { 0.00, 0.01 })]
    [InlineData(171_000, new double[] { 7, 5, 4, 4, 3, 3 }, new double[] { 46_038.46, 32_884.62, 26_307.69, 26_307.69, 19_730.77, 19_730.77 })]
    public void Shares_are_exact_to_the_cent(double amount, double[] weights, double[] shares)
    {
        var divided = ShareKey.Divide((decimal)amount, [.. weights.Select((weight, at) => new ShareWeight($"organisation-{at}", (decimal)weight))]).Select(share => share.Amount).ToList();

        Assert.Equal((decimal)amount, divided.Sum());
        Assert.Equal(shares.Select(share => (decimal)share).Order(), divided.Order());
    }

    [Fact]
    public void A_library_that_leaves_the_project_is_flagged_and_reported()
    {
        LibraryLeftProject left = new(Project, Other, new(2022, 11, 1));
        GrantChangeDrafted drafted = new(Id, 1, ChangeCause.ParticipantLeft, $"{Other} neemt niet meer deel", Project, new(2022, 11, 1));

        FlagSharesHandler.Decide(left, Of([.. Running, Agreed])).Then(Flagged, drafted);
        FlagSharesHandler.Decide(left, Of([.. Running, Agreed, Flagged, drafted])).Then();
        FlagSharesHandler.Decide(left, Of(Running)).Then(drafted);
        FlagSharesHandler.Decide(left, Of(Settled)).Then();
    }

    [Fact]
    public void Who_leaves_keeps_a_fixed_amount_and_the_others_divide_the_rest()
    {
        Again(Leaves, [.. Running, Agreed, Flagged]).Then(Recomputed);

        Assert.Equal([Other], Of([.. Running, Agreed, Flagged]).SharesToRecompute);
        Assert.Empty(Of([.. Running, Agreed, Flagged, Recomputed]).SharesToRecompute);
    }

    [Fact]
    public void Shares_are_worked_out_again_for_who_has_one()
    {
        Again(Leaves, Running).ThenRefused("No key was agreed for this grant.");
        Again(Leaves with { ParticipantId = "organisation-bibliotheek-borne" }, [.. Running, Agreed]).ThenRefused("This organisation has no part in the key.");
        Again(Leaves, [.. Running, Agreed, Recomputed]).ThenRefused("This organisation has no part in the key.");
        Again(Leaves with { Keeps = 51_428.58m }, [.. Running, Agreed]).ThenRefused("A participant that leaves keeps no more than its share.");
        Again(Leaves, [.. Running, Agreed with { Shares = [new(Other, 1m, 180_000m)] }]).ThenRefused("At least one participant stays.");
        Again(Leaves with { On = new(2027, 1, 1) }, [.. Running, Agreed]).ThenRefused("What happens to a grant cannot lie in the future.");
        Again(Leaves, [.. Settled, Agreed]).ThenRefused("This grant is not awarded, or it is settled or withdrawn.");
    }

    [Fact]
    public void A_lower_amount_goes_first_off_those_who_stay() => Assert.Equal(
        [98_100m, 7_500m, 65_400m], ShareKey.Again(171_000m, Recomputed.Shares).Select(share => share.Amount));

    [Fact]
    public void Less_than_was_kept_is_cut_down_in_proportion()
    {
        ShareAmount[] shares = [new(Grantee, 3m, 100m), new(Other, 0m, 60m), new(Third, 0m, 30m)];

        Assert.Equal([0m, 20m, 10m], ShareKey.Again(30m, shares).Select(share => share.Amount));
        Assert.Equal([3m, 0m, 0m], ShareKey.Again(30m, shares).Select(share => share.Weight));
        Assert.Equal([10m, 20m], ShareKey.Again(30m, [new(Other, 0m, 10m), new(Third, 0m, 20m)]).Select(share => share.Amount));
        Assert.Empty(ShareKey.Again(30m, []));
    }
}
