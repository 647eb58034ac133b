using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Volunteers.Allowances;
using static Samenkracht.Specs.Volunteers.TheAllowance;

namespace Samenkracht.Specs.Volunteers;

public sealed class ClaimAllowanceSpec
{
    private const string NoVolunteer = "The person was no volunteer of the organisation on all of these days.";
    private const string TooEarly = "This day lies before what it follows from.";
    private const string InFuture = "What is recorded of an allowance cannot lie in the future.";
    private const string Incomplete = "Give hours for an allowance by the hour, an amount for costs, and nothing that does not belong.";

    private static readonly ClaimedAllowance Hours = new(ClaimKind.Hours, March.From, March.Until, 24m, null, null);
    private static readonly ClaimedAllowance Fixed = new(ClaimKind.Fixed, March.From, March.Until, null, null, null);
    private static readonly AllowanceRate Monthly = new(new(2023, 1, 1), AllowanceUnit.Month, 80m, null);

    private static Decision When(ClaimedAllowance claimed, Asked? asked = null, DateOnly? on = null, params IFact[] facts) =>
        ClaimAllowanceEndpoint.Decide(new(Noor, claimed, on ?? March.On), Account(facts), asked ?? TheAllowance.Asked(byWhoClaimed: true));

    [Fact]
    public void Hours_are_claimed_at_the_rate_of_the_organisation_or_below()
    {
        When(Hours).Then(March);
        When(Hours with { Rate = 4.25m }).Then(March with { Rate = 4.25m, Amount = 102m });
        When(Hours with { Hours = 0.25m, Rate = 4.30m }).Then(March with { Hours = 0.25m, Rate = 4.30m, Amount = 1.08m });
        When(Hours with { Rate = 5.01m }).ThenRefused("This is more than the organisation decided to pay.");
        When(Hours, TheAllowance.Asked(byWhoClaimed: true, rate: Monthly)).ThenRefused("The organisation has decided on no such allowance for these days.");
        When(Hours, TheAllowance.Asked(byWhoClaimed: true, rate: Hourly() with { From = new(2024, 4, 1) })).ThenRefused("The organisation has decided on no such allowance for these days.");
        When(Hours, TheAllowance.Asked(byWhoClaimed: true, rate: Hourly(6m, "Beter betaald werk"))).Then(March with { Rate = 6m, Amount = 144m, AboveNormGround = "Beter betaald werk" });
    }

    [Fact]
    public void A_month_is_claimed_once()
    {
        var claimed = March with { Kind = ClaimKind.Fixed, Hours = null, Rate = null, Amount = 80m };
        var asked = TheAllowance.Asked(byWhoClaimed: true, rate: Monthly);
        When(Fixed, asked).Then(claimed);
        When(Fixed with { Amount = 60m }, asked).Then(claimed with { Amount = 60m });
        When(Fixed with { Amount = 80.01m }, asked).ThenRefused("This is more than the organisation decided to pay.");
        When(Fixed, asked, null, claimed).ThenRefused("The organisation has this month's allowance in the account already.");
        When(Fixed, asked, null, claimed, new ClaimRejected(Shared, Noor, 1, Deventer, Today, "x")).Then(claimed with { Number = 2 });
        When(Fixed).ThenRefused("The organisation has decided on no such allowance for these days.");
    }

    [Fact]
    public void Costs_without_receipts_need_no_rate() =>
        When(new(ClaimKind.LumpSumCosts, March.From, March.Until, null, null, 48m))
            .Then(March with { Kind = ClaimKind.LumpSumCosts, Hours = null, Rate = null, Amount = 48m });

    [Fact]
    public void A_claim_has_what_belongs_to_its_kind()
    {
        foreach (var claimed in new[]
        {
            Hours with { Hours = null }, Hours with { Amount = 10m }, Fixed with { Hours = 2m }, Fixed with { Rate = 2m }, Fixed with { Kind = ClaimKind.LumpSumCosts },
            Fixed with { Kind = ClaimKind.LumpSumCosts, Amount = 5m, Hours = 2m }, Fixed with { Kind = ClaimKind.LumpSumCosts, Amount = 5m, Rate = 2m },
        }) When(claimed).ThenRefused(Incomplete);
    }

    [Fact]
    public void A_claim_is_for_days_of_one_month_that_are_over()
    {
        When(Hours with { From = new(2024, 2, 28) }).ThenRefused("An allowance is for days of one calendar month; months are not averaged.");
        When(Hours with { From = new(2024, 3, 31), Until = new(2024, 3, 1) }).ThenRefused("An allowance is for days of one calendar month; months are not averaged.");
        When(Hours with { From = new(2023, 3, 1), Until = new(2023, 3, 31) }).ThenRefused("These days are not in the year of the account.");
        When(Hours, on: new(2024, 3, 30)).ThenRefused("An allowance is claimed for days that are over.");
        When(Hours, on: Today.AddDays(1)).ThenRefused(InFuture);
        When(Hours, on: Start.AddDays(-1)).ThenRefused(TooEarly);
    }

    [Fact]
    public void A_claim_is_for_a_volunteer_who_agrees_to_the_account()
    {
        When(Hours, TheAllowance.Asked(left: new(2024, 3, 30))).ThenRefused(NoVolunteer);
        When(Hours with { Until = new(2024, 3, 30) }, TheAllowance.Asked(byWhoClaimed: true, left: new(2024, 3, 30))).Then(March with { Until = new(2024, 3, 30) });
        When(Hours, Given.Asked(Today, null, (Noor, Person(agreedAt: [Deventer])))).ThenRefused(NoVolunteer);
        When(Hours, TheAllowance.Asked(agreedAt: [Hengelo])).ThenRefused("The person has not agreed that allowances of other organisations count along.");
        When(Hours, Given.Asked(Today)).ThenRefused("This person is not known to the organisation.");
        ClaimAllowanceEndpoint.Decide(new(Noor, Hours, March.On), Given.State<AllowanceAccount>(OpenedAlone), TheAllowance.Asked())
            .ThenRefused("The person agreed that allowances of other organisations count along, so one account is for all.");
    }

    [Fact]
    public void Real_costs_are_claimed_with_a_receipt()
    {
        var command = new ClaimExpense(Noor, 48m, Train.ReceiptHash, Train.SpentOn, Train.On);
        Decision When(ClaimExpense command, Asked? asked = null, params IFact[] facts) =>
            ClaimExpenseEndpoint.Decide(command, Account(facts), asked ?? TheAllowance.Asked(byWhoClaimed: true));

        When(command).Then(Train);
        When(command, null, Train).ThenRefused("This receipt was claimed already.");
        When(command, null, Train, new ClaimRejected(Shared, Noor, 1, Deventer, Today, "Onleesbaar")).Then(Train with { Number = 2 });
        When(command with { SpentOn = new(2023, 3, 8) }).ThenRefused("These days are not in the year of the account.");
        When(command with { SpentOn = Train.On.AddDays(1) }).ThenRefused(TooEarly);
        When(command with { On = Today.AddDays(1) }).ThenRefused(InFuture);
        When(command, TheAllowance.Asked(left: new(2024, 3, 1))).ThenRefused(NoVolunteer);
    }
}
