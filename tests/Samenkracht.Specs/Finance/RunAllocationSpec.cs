using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Allocations;
using Samenkracht.Finance.Journals;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class RunAllocationSpec
{
    private static readonly RunAllocation Run = new(new(2023, 1, 1), new(2023, 3, 31), [new("4400", 100.01m)], new(2023, 4, 4));

    private static Decision When(RunAllocation command, params IFact[] more) =>
        RunAllocationEndpoint.Decide(command, TheAllocation.Of([TheAllocation.Opened, .. more]), TheAllocation.Office);

    [Fact]
    public void Costs_are_divided_to_the_cent_and_others_owe_their_part() => When(Run, TheAllocation.KeySet).ThenFacts(TheAllocation.Run).ThenTells(TheAllocation.Entry(
        new(2023, 4, 4), "ICT, run 1", EntryLine.ToDebit(Accounts.Debtors, 40.01m, new(PartnerId: Library)), EntryLine.ToDebit(Accounts.Debtors, 35m, new(PartnerId: Hengelo)),
        EntryLine.ToCredit(Accounts.CostsAllocated, 75.01m)));

    [Fact]
    public void What_remains_after_rounding_goes_to_the_largest()
    {
        Assert.Equal([0.34m, 0.33m, 0.33m], Division.Of(1m, [0.333334m, 0.333333m, 0.333333m]));
        Assert.Equal([0.01m, 0.01m, 0.01m, -0.01m], Division.Of(0.02m, [0.25m, 0.25m, 0.25m, 0.25m]).OrderDescending());
    }

    [Fact]
    public void A_part_below_zero_is_posted_on_the_other_side()
    {
        KeyPart[] quarters = [new("jeugd", 0.25m), new("taal", 0.25m), new("kunst", 0.25m), new("debat", 0.25m)];
        var told = (PostToLedger)When(Run with { Sources = [new("4400", 0.02m)] }, TheAllocation.KeySet with { Parts = quarters }).Messages[0];

        Assert.All(told.Lines, line => Assert.True(line.Debit >= 0 && line.Credit >= 0));
        Assert.Equal(told.Lines.Sum(line => line.Debit), told.Lines.Sum(line => line.Credit));
    }

    [Fact]
    public void Own_cost_carriers_have_the_cost()
    {
        var told = (PostToLedger)When(Run, TheAllocation.KeySet with { Parts = [new("jeugd", 0.5m), new("volwassenen", 0.5m)] }).Messages[0];

        Assert.Equal([("4400", "jeugd"), ("4400", "volwassenen")], told.Lines.Take(2).Select(line => (line.Account, line.Dimensions.CostCarrier!)));
    }

    [Fact]
    public void A_combined_institution_separates_the_library_function()
    {
        var told = (PostToLedger)RunAllocationEndpoint.Decide(
            Run, TheAllocation.Of(TheAllocation.Opened with { Purpose = AllocationPurpose.LibraryFunction },
                TheAllocation.KeySet with { Parts = [new("library-function", 0.8m), new("theatre", 0.2m)] }), TheAllocation.Office).Messages[0];

        Assert.Equal([1m, 0m], told.Lines.Take(2).Select(line => line.Dimensions.LibraryShare!.Value));
    }

    [Fact]
    public void VAT_that_does_not_come_back_is_a_cost() => RunAllocationEndpoint.Decide(
            Run with { Sources = [new("1350", 1_000m)] }, TheAllocation.Of(TheAllocation.VatOpened, TheAllocation.VatKeySet), TheAllocation.Office)
        .ThenFacts(TheAllocation.VatRun)
        .ThenTells(TheAllocation.Entry(new(2023, 4, 4), "Btw, run 1", EntryLine.ToDebit(Accounts.VatCost, 500m), EntryLine.ToCredit(Accounts.VatReceivable, 500m)));

    [Fact]
    public void What_stays_in_its_place_is_not_posted() =>
        When(Run, TheAllocation.KeySet with { Parts = [new(TheAllocation.Rijnbrink, 1m)] }).Then(TheAllocation.Run with { Amounts = [new("4400", TheAllocation.Rijnbrink, 100.01m)] });

    [Fact]
    public void A_period_lies_in_one_year()
    {
        const string Sentence = "A period begins before it ends, and lies in one year.";
        When(Run with { Until = new(2024, 1, 1) }, TheAllocation.KeySet).ThenRefused(Sentence);
        When(Run with { Until = new(2022, 12, 31) }, TheAllocation.KeySet).ThenRefused(Sentence);
    }

    [Fact]
    public void Nothing_is_divided_without_a_key() => When(Run).ThenRefused("There is no key for that year.");

    [Fact]
    public void Each_account_is_divided_once_in_a_run() =>
        When(Run with { Sources = [new("4400", 1m), new("4400", 2m)] }, TheAllocation.KeySet).ThenRefused("Each account is divided once in a run.");

    [Fact]
    public void A_period_is_divided_once()
    {
        RunAllocation march = new(new(2023, 3, 31), new(2023, 4, 30), [new("4400", 1m)], new(2023, 5, 4));
        When(march, TheAllocation.KeySet, TheAllocation.Run).ThenRefused("Costs of this account and period were divided already; reverse that run first.");
        Assert.Null(When(march with { From = new(2023, 4, 1) }, TheAllocation.KeySet, TheAllocation.Run).Refusal);
        Assert.Null(When(march with { Sources = [new("4410", 1m)] }, TheAllocation.KeySet, TheAllocation.Run).Refusal);
    }

    [Fact]
    public void Not_in_the_future() => When(Run with { On = new(2024, 6, 4) }, TheAllocation.KeySet).ThenRefused("What is recorded of an allocation cannot lie in the future.");
}
