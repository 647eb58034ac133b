using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Journals;
using static Samenkracht.Specs.Finance.TheGrant;

namespace Samenkracht.Specs.Finance;

public sealed class ClaimCostsSpec
{
    private static readonly ClaimedCost Half = new("purchase-invoice-114/1", 2_400m, 1_200m, new(2023, 3, 14), Grantee);
    private static readonly DateOnly On = new(2023, 4, 3);

    private static Decision When(ClaimedCost cost, Grant? grant = null, params ClaimedCost[] elsewhere) =>
        ClaimCostsEndpoint.Decide(new([cost], On), grant ?? Of(Running), new(elsewhere), By());

    private static Decision Pass(decimal amount, Grant? part, DateOnly? on = null, params IFact[] facts) => PassThroughEndpoint.Decide(
        new("grant-deel", amount, on ?? new(2022, 5, 1)), Of(facts.Length == 0 ? Running : facts), By(others: part is null ? [] : [("grant-deel", part)]));

    private static Grant Part(string parent = Id, string grantor = Grantee, string grantee = Other) => Of(
        Prepared with { GrantId = "grant-deel", GranteeId = grantee, GrantorId = grantor, Application = Application with { ParentGrantId = parent } });

    [Fact]
    public void Costs_of_the_grantee_are_claimed() => When(Half).Then(new GrantCostsClaimed(Id, Grantee, [Half], On));

    [Fact]
    public void A_line_is_claimed_up_to_all_of_it_over_all_grants()
    {
        Assert.Single(When(Half, null, Half).Facts);
        When(Half with { Amount = 1_200.01m }, null, Half).ThenRefused("A cost line would be claimed for more than all of it over all grants.");
        ClaimCostsEndpoint.Decide(new([Half, Half with { Amount = 1_200.01m }], On), Of(Running), new([]), By())
            .ThenRefused("A cost line would be claimed for more than all of it over all grants.");
        When(Half, null, Half with { LineTotal = 3_000m }).ThenRefused("A cost line was claimed before with another total.");
    }

    [Fact]
    public void Costs_are_borne_by_the_grantee_of_the_day_or_a_predecessor()
    {
        const string successor = "organisation-bibliotheek-ijssel";
        var assigned = Of([.. Running, new GrantAssigned(Id, Grantee, successor, "merger-ijssel", new(2023, 3, 1))]);

        When(Half with { BearerId = Other }).ThenRefused("The costs were borne by another than the grantee of that day or a predecessor.");
        Assert.Single(When(Half with { BearerId = successor }, assigned).Facts);
        Assert.Single(When(Half, assigned).Facts);
        When(Half with { BearerId = successor, CostOn = new(2023, 2, 28) }, assigned).ThenRefused("The costs were borne by another than the grantee of that day or a predecessor.");
    }

    [Fact]
    public void Costs_lie_in_the_period_and_before_the_claim()
    {
        When(Half with { CostOn = From.AddDays(-1) }).ThenRefused("The costs lie outside the period of the grant.");
        When(Half with { CostOn = Until.AddDays(1) }).ThenRefused("The costs lie outside the period of the grant.");
        When(Half with { CostOn = On.AddDays(1) }).ThenRefused("The costs lie outside the period of the grant.");
    }

    [Fact]
    public void Costs_are_claimed_on_a_running_grant()
    {
        When(Half, Of(Prepared, Submitted)).ThenRefused("This grant is not awarded, or it is settled or withdrawn.");
        ClaimCostsEndpoint.Decide(new([Half], new(2027, 1, 1)), Of(Running), new([]), By()).ThenRefused("What happens to a grant cannot lie in the future.");
    }

    [Fact]
    public void A_part_is_passed_on_to_a_grant_of_its_own()
    {
        var decision = Pass(30_000m, Part()).ThenFacts(new GrantPassedThrough(Id, Grantee, "grant-deel", Other, 30_000m, new(2022, 5, 1)));

        Assert.Equal(new() { [Accounts.GrantsPassedThrough] = 30_000m, [Accounts.Creditors] = -30_000m }, decision.Posts());
        Assert.All(decision.Tells<PostToLedger>().Lines, line => Assert.Equal(Other, line.Dimensions.PartnerId));
    }

    [Fact]
    public void No_more_is_passed_on_than_was_awarded()
    {
        IFact[] facts = [.. Running, new GrantPassedThrough(Id, Grantee, "grant-deel", Other, 150_000m, new(2022, 5, 1))];

        Assert.Single(Pass(30_000m, Part(), null, facts).Facts);
        Pass(30_000.01m, Part(), null, facts).ThenRefused("Sub-grants are together no higher than the award.");
    }

    [Fact]
    public void Both_grants_name_each_other()
    {
        Pass(1m, null).ThenRefused("The other grant is no part of this one, or its grantor is another than the grantee here.");
        Pass(1m, Part("grant-ander")).ThenRefused("The other grant is no part of this one, or its grantor is another than the grantee here.");
        Pass(1m, Part(grantor: Grantor)).ThenRefused("The other grant is no part of this one, or its grantor is another than the grantee here.");
        Pass(1m, Part(grantee: Grantee)).ThenRefused("Money is passed on to another organisation than the grantee.");
        Pass(1m, Part(), new(2022, 3, 1)).ThenRefused("This day lies before the last step of the grant.");
        Pass(1m, Part(), new(2027, 3, 1)).ThenRefused("What happens to a grant cannot lie in the future.");
        Pass(1m, Part(), null, Settled).ThenRefused("This grant is not awarded, or it is settled or withdrawn.");
    }
}
