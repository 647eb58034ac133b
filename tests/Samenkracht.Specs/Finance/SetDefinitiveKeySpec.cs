using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Allocations;
using Samenkracht.Finance.Journals;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class SetDefinitiveKeySpec
{
    private static readonly KeyPart[] More = [new(CostAllocation.Recoverable, 0.45m), new(CostAllocation.NotRecoverable, 0.55m)];
    private static readonly KeyPart[] Less = [new(CostAllocation.Recoverable, 0.6m), new(CostAllocation.NotRecoverable, 0.4m)];
    private static readonly SetDefinitiveKey Set = new(2023, More, new(2024, 3, 4), "Omzet van 2023");

    private static readonly DefinitiveKeySet Fixed = new(
        TheAllocation.AllocationId, TheAllocation.Rijnbrink, 2023, More,
        [new(1, [new("1350", CostAllocation.Recoverable, 450m), new("1350", CostAllocation.NotRecoverable, 550m)])], 50m, new(2024, 3, 4), "Omzet van 2023");

    private static Decision When(SetDefinitiveKey command, params IFact[] more) =>
        SetDefinitiveKeyEndpoint.Decide(command, TheAllocation.Of([TheAllocation.VatOpened, TheAllocation.VatKeySet, .. more]), TheAllocation.Office);

    [Fact]
    public void The_provisional_key_is_corrected_and_the_difference_posted() => When(Set, TheAllocation.VatRun).ThenFacts(Fixed).ThenTells(TheAllocation.Entry(
        new(2024, 3, 4), "Definitieve btw-sleutel 2023", EntryLine.ToDebit(Accounts.VatCost, 50m), EntryLine.ToCredit(Accounts.VatReceivable, 50m)));

    [Fact]
    public void Upwards_it_comes_back()
    {
        var decision = When(Set with { Parts = Less }, TheAllocation.VatRun);

        decision.ThenTells(TheAllocation.Entry(
            new(2024, 3, 4), "Definitieve btw-sleutel 2023", EntryLine.ToCredit(Accounts.VatCost, 100m), EntryLine.ToDebit(Accounts.VatReceivable, 100m)));
    }

    [Fact]
    public void Without_runs_nothing_is_posted() => When(Set).Then(Fixed with { Corrections = [], Difference = 0m });

    [Fact]
    public void A_run_keeps_its_corrected_amounts() => Assert.Equal(
        [450m, 550m], TheAllocation.Of(TheAllocation.VatOpened, TheAllocation.VatKeySet, TheAllocation.VatRun, Fixed).Runs[0].Amounts.Select(one => one.Amount));

    [Fact]
    public void Only_for_VAT() => SetDefinitiveKeyEndpoint.Decide(Set, TheAllocation.Of(TheAllocation.Opened), TheAllocation.Office)
        .ThenRefused("Only the VAT key is fixed after its year.");

    [Fact]
    public void After_the_year() => When(Set with { On = new(2023, 12, 31) }).ThenRefused("The VAT key is fixed after the end of its year.");

    [Fact]
    public void Once() => When(Set, Fixed).ThenRefused("The VAT key of that year is definitive already.");

    [Fact]
    public void With_parts_that_add_up() => When(Set with { Parts = [More[0], Less[1]] }).ThenRefused("The parts of a key add up to 1.");

    [Fact]
    public void Not_in_the_future() => When(Set with { On = new(2024, 6, 4) }).ThenRefused("What is recorded of an allocation cannot lie in the future.");
}
