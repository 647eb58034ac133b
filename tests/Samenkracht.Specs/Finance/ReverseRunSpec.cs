using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Allocations;
using Samenkracht.Finance.Journals;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class ReverseRunSpec
{
    private static readonly ReverseRun Reverse = new(1, new(2023, 4, 11), "Verkeerde facturen");
    private static readonly AllocationReversed Reversed = new(TheAllocation.AllocationId, TheAllocation.Rijnbrink, 1, new(2023, 4, 11), "Verkeerde facturen");

    private static Decision When(ReverseRun command, params IFact[] more) =>
        ReverseRunEndpoint.Decide(command, TheAllocation.Of([TheAllocation.Opened, TheAllocation.KeySet, .. more]), TheAllocation.Office);

    [Fact]
    public void The_entry_is_turned_around_and_the_period_can_be_divided_again()
    {
        When(Reverse, TheAllocation.Run).ThenFacts(Reversed).ThenTells(TheAllocation.Entry(
            new(2023, 4, 11), "ICT, run 1 teruggedraaid", EntryLine.ToCredit(Accounts.Debtors, 40.01m, new(PartnerId: Library)),
            EntryLine.ToCredit(Accounts.Debtors, 35m, new(PartnerId: Hengelo)), EntryLine.ToDebit(Accounts.CostsAllocated, 75.01m)));
        RunAllocationEndpoint.Decide(
                new(new(2023, 1, 1), new(2023, 3, 31), [new("4400", 100.01m)], new(2023, 4, 12)),
                TheAllocation.Of(TheAllocation.Opened, TheAllocation.KeySet, TheAllocation.Run, Reversed), TheAllocation.Office)
            .ThenFacts(TheAllocation.Run with { Number = 2, On = new(2023, 4, 12) });
    }

    [Fact]
    public void A_run_that_moved_nothing_leaves_nothing_to_turn_around() =>
        When(Reverse, TheAllocation.Run with { Amounts = [new("4400", TheAllocation.Rijnbrink, 100.01m)] }).Then(Reversed);

    [Fact]
    public void Only_what_stands_is_taken_back()
    {
        When(Reverse).ThenRefused("The allocation has no standing run with this number.");
        When(Reverse, TheAllocation.Run, Reversed).ThenRefused("The allocation has no standing run with this number.");
    }

    [Fact]
    public void Not_in_the_future() =>
        When(Reverse with { On = new(2024, 6, 4) }, TheAllocation.Run).ThenRefused("What is recorded of an allocation cannot lie in the future.");
}
