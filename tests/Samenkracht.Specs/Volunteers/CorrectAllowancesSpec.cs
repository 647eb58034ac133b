using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Reactions;
using static Samenkracht.Specs.Volunteers.TheAllowance;

namespace Samenkracht.Specs.Volunteers;

public sealed class CorrectAllowancesSpec
{
    private const string InFuture = "What is recorded of an allowance cannot lie in the future.";
    private const string TooEarly = "This day lies before what it follows from.";
    private const string Numbers = "Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.";
    private const string Left = "Geen vrijwilliger meer op deze dagen";

    private static readonly DateOnly Later = new(2024, 5, 2);
    private static readonly ClaimReversed Reversed = new(Shared, Noor, 1, Deventer, false, 120m, MarchApproved.PaidOn, Later, "Dubbel betaald");
    private static readonly PayrollCaseOpened Case = new(Shared, Noor, 1, LimitKind.Month, "2024-03", Deventer, 210m, 210.01m, MarchApproved.On);
    private static readonly IFact[] Over = [March, .. Paid(2, Hengelo, 3, 90.01m), MarchApproved, Case];

    private static AllowanceWasTakenBack TakenBack(int claim, decimal amount, string reason, DateOnly on) => new($"{Shared}-claim-{claim}", Noor, Deventer, "allowance", amount, on, reason);

    [Fact]
    public void A_claim_is_rejected_with_a_reason()
    {
        var command = new RejectClaim(1, new(2024, 4, 5), "Deze dienst ging niet door");
        Decision When(RejectClaim command, params IFact[] facts) => RejectClaimEndpoint.Decide(command, Account(facts), TheAllowance.Asked());
        When(command, March).Then(new ClaimRejected(Shared, Noor, 1, Deventer, command.On, command.Reason));
        When(command, March, MarchApproved).ThenRefused("There is no such claim of your organisation that waits.");
        When(command with { On = March.On.AddDays(-1) }, March).ThenRefused(TooEarly);
        When(command with { On = Today.AddDays(1) }, March).ThenRefused(InFuture);
        When(command with { Reason = "Bel 06 12345678" }, March).ThenRefused(Numbers);
    }

    private static Decision When(ReverseClaim command, params IFact[] facts) => ReverseClaimEndpoint.Decide(command, Account(facts), TheAllowance.Asked());

    [Fact]
    public void A_claim_that_was_approved_is_taken_back_with_a_reason()
    {
        var command = new ReverseClaim(1, Later, "Dubbel betaald");
        When(command, March, MarchApproved).ThenFacts(Reversed).ThenTells(TakenBack(1, 120m, "Dubbel betaald", Later));
        When(command, March).ThenRefused("There is no such claim of your organisation that was approved.");
        When(command, March, MarchApproved, Reversed).ThenRefused("There is no such claim of your organisation that was approved.");
        When(command with { On = March.On.AddDays(-1) }, March, MarchApproved).ThenRefused(TooEarly);
        When(command with { On = Today.AddDays(1) }, March, MarchApproved).ThenRefused(InFuture);
        When(command with { Reason = "Bel 06 12345678" }, March, MarchApproved).ThenRefused(Numbers);
        When(command, Train, new ExpenseApproved(Shared, Noor, 1, Deventer, 48m, Train.ReceiptHash, Start, Later)).ThenTells(
            new AllowanceWasTakenBack($"{Shared}-claim-1", Noor, Deventer, "expense", 48m, Later, "Dubbel betaald"));
    }

    [Fact]
    public void A_month_that_is_within_its_limit_again_is_not_taxed() =>
        When(new ReverseClaim(1, Later, "Dubbel betaald"), Over)
            .ThenFacts(Reversed, new PayrollCaseClosed(Shared, Noor, 1, 2, "2024-03", Deventer, 210.01m, Later))
            .ThenTells(new AllowanceBecameUntaxed($"{Shared}-case-1", Noor, Deventer, 210.01m, Later), TakenBack(1, 120m, "Dubbel betaald", Later));

    [Fact]
    public void A_month_that_stays_over_its_limit_is_taxed_for_what_is_left() =>
        When(new ReverseClaim(1, Later, "Dubbel betaald"), [.. Over, .. Paid(3, Hengelo, 3, 130m), new PayrollCaseAdjusted(Shared, Noor, 1, 2, "2024-03", Hengelo, 210.01m, 340.01m, Start)])
            .ThenFacts(Reversed, new PayrollCaseAdjusted(Shared, Noor, 1, 3, "2024-03", Deventer, 340.01m, 220.01m, Later))
            .ThenTells(new AllowanceBecameUntaxed($"{Shared}-case-1", Noor, Deventer, 120m, Later), TakenBack(1, 120m, "Dubbel betaald", Later));

    private static readonly RecordLatePayment Late = new(
        Noor, new(ClaimKind.Hours, March.From, March.Until, 6m, null, null), new(2024, 4, 2), Later, "Contant betaald");

    private static readonly AllowanceFoundPaid Found = new(
        Shared, Noor, 1, Deventer, ClaimKind.Hours, March.From, March.Until, 6m, 5m, 30m, null, false, Coordinator, Late.PaidOn, Later, Late.Reason);

    private static Decision WhenLate(RecordLatePayment command, params IFact[] facts) => RecordLatePaymentEndpoint.Decide(command, Account(facts), TheAllowance.Asked(byWhoClaimed: true));

    [Fact]
    public void What_was_paid_already_is_recorded_and_counts()
    {
        WhenLate(Late).ThenFacts(Found).ThenTells(new AllowanceBecamePayable($"{Shared}-claim-1", Noor, Deventer, "allowance", 30m, Late.PaidOn));
        WhenLate(Late with { PaidOn = March.From.AddDays(-1) }).ThenRefused(TooEarly);
        WhenLate(Late with { PaidOn = Later.AddDays(1) }).ThenRefused(InFuture);
        WhenLate(Late with { Reason = "Bel 06 12345678" }).ThenRefused(Numbers);
        WhenLate(Late with { Allowance = Late.Allowance with { Rate = 9m } }).ThenRefused("This is more than the organisation decided to pay.");
        RecordLatePaymentEndpoint.Decide(Late with { PaidOn = new(2027, 1, 5), On = new(2027, 1, 6) }, Account(), TheAllowance.Asked(today: new(2027, 2, 1)))
            .ThenRefused("The limits of the untaxed allowance are not known for that day of payment.");
    }

    [Fact]
    public void What_was_paid_already_is_never_refused_but_flagged_when_a_limit_is_passed() =>
        WhenLate(Late, Paid(1, Hengelo, 3, 190m))
            .ThenFacts(
                Found with { Number = 2 }, new AllowanceCapExceeded(Shared, Noor, Deventer, LimitKind.Month, "2024-03", 220m, 210m, Later),
                new PayrollCaseOpened(Shared, Noor, 1, LimitKind.Month, "2024-03", Deventer, 210m, 220m, Later))
            .ThenTells(
                new AllowanceBecameTaxable($"{Shared}-case-1", Noor, Deventer, 220m, Later),
                new AllowanceBecamePayable($"{Shared}-claim-2", Noor, Deventer, "allowance", 30m, Late.PaidOn));

    private static Decision WhenLowered(int minutesLeft, params IFact[] facts) =>
        NetLoweredHoursHandler.Decide(new ConfirmedHoursLowered(Noor, Deventer, new(2024, 3, 1), minutesLeft, Later, "Dienst verviel"), Account(facts));

    [Fact]
    public void Hours_that_do_not_count_are_taken_back_and_the_others_payable_anew()
    {
        var reversed = Reversed with { Reason = "Dienst verviel" };
        WhenLowered(20 * 60, March, MarchApproved)
            .ThenFacts(
                reversed, new ClaimRestated(
                    Shared, Noor, 2, 1, Deventer, March.From, March.Until, 20m, 5m, 100m, null, false, Coordinator, MarchApproved.PaidOn, Later, "Dienst verviel"))
            .ThenTells(TakenBack(1, 120m, "Dienst verviel", Later), new AllowanceBecamePayable($"{Shared}-claim-2", Noor, Deventer, "allowance", 100m, Later));
        WhenLowered(0, March, MarchApproved).ThenFacts(reversed).ThenTells(TakenBack(1, 120m, "Dienst verviel", Later));
        WhenLowered(24 * 60, March, MarchApproved).Then();
        WhenLowered(0, March).Then();
        WhenLowered(0, Paid(1, Deventer, 3, 50m)).Then();
    }

    [Fact]
    public void The_last_claims_go_first_and_told_twice_nothing_more_happens()
    {
        var second = March with { Number = 2, Hours = 4m, Amount = 20m };
        IFact[] both = [March, MarchApproved, second, MarchApproved with { Number = 2, Amount = 20m }];
        var decision = WhenLowered(22 * 60, both);
        Assert.Equal([2, 1], decision.Facts.OfType<ClaimReversed>().Select(fact => fact.Number));
        Assert.Equal((3, 1, 22m), decision.Facts.OfType<ClaimRestated>().Select(fact => (fact.Number, fact.InsteadOf, fact.Hours)).Single());
        WhenLowered(22 * 60, [.. both, .. decision.Facts]).Then();
        Assert.Equal(110m, Account([.. both, .. decision.Facts]).InMonth("2024-03"));
    }

    [Fact]
    public void Nothing_is_paid_for_days_after_a_volunteer_left()
    {
        Decision When(DateOnly left, params IFact[] facts) =>
            StopAllowanceHandler.Decide(new VolunteerHasLeft($"volunteer-{Uuid}-bibliotheek-deventer", Noor, Deventer, left), Account(facts));

        When(new(2024, 3, 30), March).Then(new ClaimRejected(Shared, Noor, 1, Deventer, March.On, Left));
        When(new(2024, 3, 31), March).Then();
        When(new(2024, 2, 1), March, MarchApproved).ThenFacts(Reversed with { On = March.On, Reason = Left }).ThenTells(TakenBack(1, 120m, Left, March.On));
        When(new(2024, 3, 15), March, MarchApproved).Then();
        When(new(2024, 2, 1), March with { OrganisationId = Hengelo }).Then();
    }
}
