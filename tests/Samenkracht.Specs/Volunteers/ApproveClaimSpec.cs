using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Figures;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.People;
using static Samenkracht.Specs.Volunteers.TheAllowance;

namespace Samenkracht.Specs.Volunteers;

public sealed class ApproveClaimSpec
{
    private const string NoSuchClaim = "There is no such claim of your organisation that waits.";
    private const string OverMonth = "With this claim the month goes over its limit; refuse it, or pay the whole month as wages.";
    private const string OverYear = "With this claim the year goes over its limit; refuse it, or pay the whole year as wages.";
    private const string OverHour = "The hour lies above its limit for the age of the volunteer, without a ground; refuse it, or pay it as wages.";
    private const string TooEarly = "This day lies before what it follows from.";

    private static readonly ApproveClaim Command = new(Noor, 1, MarchApproved.PaidOn, OverLimit.Refuse, MarchApproved.On);

    private static Decision When(ApproveClaim command, Asked asked, params IFact[] facts) => ApproveClaimEndpoint.Decide(command, Account(facts), asked);

    private static AllowanceBecamePayable Payable(int claim, decimal amount) => new($"{Shared}-claim-{claim}", Noor, Deventer, "allowance", amount, MarchApproved.PaidOn);

    [Fact]
    public void A_claim_becomes_payable() => When(Command, TheAllowance.Asked(), March).ThenFacts(MarchApproved).ThenTells(Payable(1, 120m));

    [Fact]
    public void Somebody_else_approves_for_the_own_organisation()
    {
        When(Command, TheAllowance.Asked(byWhoClaimed: true), March).ThenRefused("Somebody else than who claimed approves the claim.");
        When(Command, TheAllowance.Asked(Hengelo), March).ThenRefused(NoSuchClaim);
        When(Command, TheAllowance.Asked(), March, MarchApproved).ThenRefused(NoSuchClaim);
        When(Command with { Claim = 2 }, TheAllowance.Asked(), March).ThenRefused(NoSuchClaim);
    }

    [Fact]
    public void Payment_follows_approval_and_approval_the_claim()
    {
        When(Command with { On = March.On.AddDays(-1) }, TheAllowance.Asked(), March).ThenRefused(TooEarly);
        When(Command with { PayOn = Command.On.AddDays(-1) }, TheAllowance.Asked(), March).ThenRefused(TooEarly);
        When(Command with { On = Today.AddDays(1) }, TheAllowance.Asked(), March).ThenRefused("What is recorded of an allowance cannot lie in the future.");
        When(Command, TheAllowance.Asked(left: new(2024, 3, 15)), March).ThenRefused("The person was no volunteer of the organisation on all of these days.");
        When(Command, TheAllowance.Asked(agreedAt: []), March).ThenRefused("The person has not agreed that allowances of other organisations count along.");
    }

    [Fact]
    public void The_limits_of_the_day_of_payment_hold()
    {
        When(Command with { PayOn = new(2031, 1, 2) }, TheAllowance.Asked(), March).ThenRefused("The limits of the untaxed allowance are not known for that day of payment.");
        var december = March with { From = new(2024, 12, 1), Until = new(2024, 12, 31), Rate = 5.55m, Hours = 10m, Amount = 55.50m, On = new(2025, 1, 2) };
        var asked = TheAllowance.Asked(today: new(2025, 1, 20));
        When(Command with { On = new(2025, 1, 5), PayOn = new(2025, 1, 9) }, asked, december)
            .ThenFacts(MarchApproved with { Month = "2024-12", Amount = 55.50m, On = new(2025, 1, 5), PaidOn = new(2025, 1, 9) });
        When(Command with { On = new(2024, 12, 31), PayOn = new(2024, 12, 31) }, asked, december with { On = new(2024, 12, 31) }).ThenRefused(OverHour);
    }

    [Fact]
    public void The_month_counts_together_over_organisations_to_the_cent()
    {
        When(Command, TheAllowance.Asked(), [March, .. Paid(2, Hengelo, 3, 90m)]).ThenFacts(MarchApproved);
        var refused = When(Command, TheAllowance.Asked(), [March, .. Paid(2, Hengelo, 3, 90.01m)]);
        refused.ThenRefused(OverMonth);
        Assert.Equal("{ Period = 2024-03, Total = 210.01, UpTo = 210 }", FormattableString.Invariant($"{refused.Refusal!.Details}"));
        When(Command, TheAllowance.Asked(), [March, .. Paid(2, Hengelo, 4, 90.01m)]).ThenFacts(MarchApproved);
    }

    [Fact]
    public void On_purpose_the_whole_month_is_taxed_over_its_limit() =>
        When(Command with { IfOverLimit = OverLimit.PayrollCase }, TheAllowance.Asked(), [March, .. Paid(2, Hengelo, 3, 90.01m)])
            .ThenFacts(MarchApproved, new PayrollCaseOpened(Shared, Noor, 1, LimitKind.Month, "2024-03", Deventer, 210m, 210.01m, Command.On))
            .ThenTells(new AllowanceBecameTaxable($"{Shared}-case-1", Noor, Deventer, 210.01m, Command.On), Payable(1, 120m));

    [Fact]
    public void Within_the_limits_no_case_is_opened_on_purpose() =>
        When(Command with { IfOverLimit = OverLimit.PayrollCase }, TheAllowance.Asked(), March).ThenFacts(MarchApproved).ThenTells(Payable(1, 120m));

    [Fact]
    public void What_is_paid_more_in_a_taxed_month_is_taxed_too()
    {
        IFact[] before = [March, .. Paid(2, Hengelo, 3, 210.01m), new PayrollCaseOpened(Shared, Noor, 1, LimitKind.Month, "2024-03", Hengelo, 210m, 210.01m, Start)];
        When(Command, TheAllowance.Asked(), before)
            .ThenFacts(MarchApproved, new PayrollCaseAdjusted(Shared, Noor, 1, 2, "2024-03", Deventer, 210.01m, 330.01m, Command.On))
            .ThenTells(new AllowanceBecameTaxable($"{Shared}-case-1", Noor, Deventer, 120m, Command.On), Payable(1, 120m));
    }

    [Fact]
    public void The_year_has_a_limit_of_its_own()
    {
        IFact[] year = [March, .. Enumerable.Range(2, 9).SelectMany(month => Paid(month, Hengelo, month == 3 ? 12 : month, 209.99m)), .. Paid(11, Hengelo, 11, 90.10m)];
        When(Command, TheAllowance.Asked(), year).ThenRefused(OverYear);
        When(Command with { IfOverLimit = OverLimit.PayrollCase }, TheAllowance.Asked(), year)
            .ThenFacts(MarchApproved, new PayrollCaseOpened(Shared, Noor, 1, LimitKind.Year, "2024", Deventer, 2100m, 2100.01m, Command.On))
            .ThenTells(new AllowanceBecameTaxable($"{Shared}-case-1", Noor, Deventer, 2100.01m, Command.On), Payable(1, 120m));
    }

    [Fact]
    public void A_month_that_is_taxed_is_not_taxed_once_more_in_the_year()
    {
        IFact[] year = [March with { Amount = 220m }, .. Enumerable.Range(2, 9).SelectMany(month => Paid(month, Hengelo, month == 3 ? 12 : month, 210m))];
        When(Command with { IfOverLimit = OverLimit.PayrollCase }, TheAllowance.Asked(), year)
            .ThenFacts(
                MarchApproved with { Amount = 220m }, new PayrollCaseOpened(Shared, Noor, 1, LimitKind.Month, "2024-03", Deventer, 210m, 220m, Command.On),
                new PayrollCaseOpened(Shared, Noor, 2, LimitKind.Year, "2024", Deventer, 2100m, 1890m, Command.On))
            .ThenTells(
                new AllowanceBecameTaxable($"{Shared}-case-1", Noor, Deventer, 220m, Command.On),
                new AllowanceBecameTaxable($"{Shared}-case-2", Noor, Deventer, 1890m, Command.On), Payable(1, 220m));
    }

    [Theory]
    [InlineData(AgeClass.From21, 5.50, true)]
    [InlineData(AgeClass.From21, 5.51, false)]
    [InlineData(AgeClass.From18To20, 3.25, true)]
    [InlineData(AgeClass.From18To20, 3.26, false)]
    public void The_hour_has_a_limit_by_age(AgeClass age, decimal rate, bool accepted)
    {
        var claimed = March with { Hours = 10m, Rate = rate, Amount = 10m * rate };
        var decision = When(Command, TheAllowance.Asked(age: age), claimed);
        if (accepted) Assert.Single(decision);
        else decision.ThenRefused(OverHour);
    }

    [Fact]
    public void An_hour_above_the_norm_has_a_ground_or_is_taxed()
    {
        var claimed = March with { Hours = 10m, Rate = 6m, Amount = 60m };
        When(Command, TheAllowance.Asked(), claimed with { AboveNormGround = "Niet marktconform" }).ThenFacts(MarchApproved with { Amount = 60m });
        When(Command with { IfOverLimit = OverLimit.PayrollCase }, TheAllowance.Asked(), claimed)
            .ThenFacts(
                MarchApproved with { Amount = 60m, IsAboveHourLimit = true },
                new PayrollCaseOpened(Shared, Noor, 1, LimitKind.Hour, "2024-03", Deventer, 210m, 60m, Command.On))
            .ThenTells(new AllowanceBecameTaxable($"{Shared}-case-1", Noor, Deventer, 60m, Command.On), Payable(1, 60m));
    }

    [Fact]
    public void Real_costs_have_no_limit()
    {
        var approved = new ExpenseApproved(Shared, Noor, 1, Deventer, 48m, Train.ReceiptHash, Command.PayOn, Command.On);
        When(Command, TheAllowance.Asked(), [Train, .. Paid(2, Hengelo, 3, 210m)])
            .ThenFacts(approved).ThenTells(new AllowanceBecamePayable($"{Shared}-claim-1", Noor, Deventer, "expense", 48m, Command.PayOn));
        Assert.Equal(0m, Account(Train, approved).InMonth("2024-03"));
    }

    [Fact]
    public void Figures_tell_what_is_paid_on_the_day_of_payment()
    {
        Figure Of(ICounted fact) => Assert.Single(fact.Figures);
        Assert.Equal(new Figure("volunteer-allowance", 120m, Deventer, MarchApproved.PaidOn), Of(MarchApproved));
        Assert.Equal(
            new Figure("volunteer-expenses", 48m, Deventer, Command.PayOn), Of(new ExpenseApproved(Shared, Noor, 1, Deventer, 48m, Train.ReceiptHash, Command.PayOn, Command.On)));
        Assert.Equal(
            new Figure("volunteer-allowance", -120m, Deventer, MarchApproved.PaidOn), Of(new ClaimReversed(Shared, Noor, 1, Deventer, false, 120m, MarchApproved.PaidOn, Today, "x")));
        Assert.Equal(
            new Figure("volunteer-expenses", -48m, Deventer, Start), Of(new ClaimReversed(Shared, Noor, 1, Deventer, true, 48m, Start, Today, "x")));
        Assert.Equal(
            new Figure("volunteer-allowance", 100m, Deventer, Start), Of(new ClaimRestated(Shared, Noor, 2, 1, Deventer, Start, Start, 20m, 5m, 100m, null, false, "s", Start, Today, "x")));
        Assert.Equal(
            new Figure("volunteer-allowance", 30m, Deventer, Start),
            Of(new AllowanceFoundPaid(Shared, Noor, 2, Deventer, ClaimKind.Hours, Start, Start, 6m, 5m, 30m, null, false, "s", Start, Today, "x")));
    }
}
