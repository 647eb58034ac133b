using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Allocations;
using Samenkracht.Finance.Journals;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

/// <summary>Rijnbrink divides the costs of automation over two libraries and itself.</summary>
internal static class TheAllocation
{
    public const string AllocationId = "cost-allocation-ict";
    public const string Rijnbrink = "organisation-rijnbrink";

    public static readonly AllocationOpened Opened = new(AllocationId, Rijnbrink, AllocationPurpose.CentralServices, "ICT", new(2022, 9, 5));
    public static readonly AllocationOpened VatOpened = Opened with { Purpose = AllocationPurpose.VatProRata, Title = "Btw" };

    public static readonly KeyPart[] Thirds = [new(Library, 0.4m), new(Hengelo, 0.35m), new(Rijnbrink, 0.25m)];
    public static readonly KeyPart[] Halves = [new(CostAllocation.Recoverable, 0.5m), new(CostAllocation.NotRecoverable, 0.5m)];
    public static readonly AllocationKeySet KeySet = new(AllocationId, 2023, Thirds, new(2022, 11, 7));
    public static readonly AllocationKeySet VatKeySet = KeySet with { Parts = Halves };

    public static readonly CostsAllocated Run = new(
        AllocationId, Rijnbrink, 1, new(2023, 1, 1), new(2023, 3, 31), [new("4400", 100.01m)],
        [new("4400", Library, 40.01m), new("4400", Hengelo, 35m), new("4400", Rijnbrink, 25m)], new(2023, 4, 4));

    public static readonly CostsAllocated VatRun = Run with
    {
        Sources = [new("1350", 1_000m)], Amounts = [new("1350", CostAllocation.Recoverable, 500m), new("1350", CostAllocation.NotRecoverable, 500m)],
    };

    public static readonly Asked Office = By("network-office", Rijnbrink);

    public static CostAllocation Of(params IFact[] facts) => Given.State<CostAllocation>(facts);

    public static PostToLedger Entry(DateOnly on, string description, params EntryLine[] lines) => new(Rijnbrink, JournalKind.Memorial, on, description, AllocationId, lines);
}

public sealed class SetKeySpec
{
    private static readonly SetKey Set = new(2023, TheAllocation.Thirds, new(2022, 11, 7));

    private static Decision When(SetKey command, params IFact[] facts) => SetKeyEndpoint.Decide(command, TheAllocation.Of(facts), TheAllocation.Office);

    [Fact]
    public void An_allocation_is_opened() => OpenAllocationEndpoint.Decide(
            new("ict", TheAllocation.Rijnbrink, AllocationPurpose.CentralServices, "ICT", new(2022, 9, 5)), TheAllocation.AllocationId, TheAllocation.Office)
        .Then(TheAllocation.Opened);

    [Fact]
    public void For_the_own_organisation_and_not_in_the_future()
    {
        OpenAllocation open = new("ict", Library, AllocationPurpose.CentralServices, "ICT", new(2022, 9, 5));
        OpenAllocationEndpoint.Decide(open, TheAllocation.AllocationId, TheAllocation.Office).ThenRefused("You act for your own organisation only.");
        OpenAllocationEndpoint.Decide(open with { On = new(2024, 6, 4) }, TheAllocation.AllocationId, Controller)
            .ThenRefused("What is recorded of an allocation cannot lie in the future.");
    }

    [Fact]
    public void A_key_is_published_before_its_year()
    {
        When(Set, TheAllocation.Opened).Then(TheAllocation.KeySet);
        When(Set with { PublishedOn = new(2022, 12, 31) }, TheAllocation.Opened).Then(TheAllocation.KeySet with { PublishedOn = new(2022, 12, 31) });
        When(Set with { PublishedOn = new(2023, 1, 1) }, TheAllocation.Opened).ThenRefused("A key is published before its year begins.");
    }

    [Fact]
    public void Its_parts_add_up_to_1() => When(Set with { Parts = [new(Library, 0.4m), new(Hengelo, 0.599999m)] }, TheAllocation.Opened)
        .ThenRefused("The parts of a key add up to 1.");

    [Fact]
    public void A_target_has_one_part() => When(Set with { Parts = [new(Library, 0.5m), new(Library, 0.5m)] }, TheAllocation.Opened)
        .ThenRefused("A target can be in a key only once.");

    [Fact]
    public void VAT_comes_back_or_not()
    {
        When(Set with { Parts = TheAllocation.Halves }, TheAllocation.VatOpened).Then(TheAllocation.VatKeySet);
        When(Set, TheAllocation.VatOpened).ThenRefused("A VAT key has exactly the targets recoverable and not-recoverable.");
    }

    [Fact]
    public void Not_before_the_allocation() =>
        When(Set with { PublishedOn = new(2022, 9, 4) }, TheAllocation.Opened).ThenRefused("This day lies before the allocation was opened.");

    [Fact]
    public void The_last_key_of_a_year_holds() => Assert.Equal(
        new(2022, 12, 1), TheAllocation.Of(TheAllocation.Opened, TheAllocation.KeySet, TheAllocation.KeySet with { PublishedOn = new(2022, 12, 1) }).KeyOf(2023)!.On);
}

public sealed class SetSolidarityKeySpec
{
    private static readonly KeyWeight[] Weights = [new(Library, 100_000m), new(Hengelo, 80_000m), new(Oldenzaal, 20_000m)];
    private static readonly SetSolidarityKey Set = new(2023, 0.3m, Weights, new(2022, 11, 7));

    private static Decision When(SetSolidarityKey command, IFact opened) => SetSolidarityKeyEndpoint.Decide(command, TheAllocation.Of(opened), TheAllocation.Office);

    [Fact]
    public void A_part_is_equal_and_the_rest_goes_by_what_each_can_bear() => When(Set, TheAllocation.Opened).Then(new SolidarityKeySet(
        TheAllocation.AllocationId, 2023, 0.3m, Weights, [new(Library, 0.45m), new(Hengelo, 0.38m), new(Oldenzaal, 0.17m)], new(2022, 11, 7)));

    [Fact]
    public void Parts_that_do_not_come_out_even_add_up_to_1()
    {
        var parts = Division.Solidary(0m, [new(Library, 1m), new(Hengelo, 1m), new(Oldenzaal, 1m)]);

        Assert.Equal([0.333334m, 0.333333m, 0.333333m], parts.Select(part => part.Share));
    }

    [Fact]
    public void It_is_among_libraries() => When(Set, TheAllocation.VatOpened).ThenRefused("A key of solidarity is for central services only.");

    [Fact]
    public void It_is_published_before_its_year() => When(Set with { PublishedOn = new(2023, 1, 1) }, TheAllocation.Opened).ThenRefused("A key is published before its year begins.");

    [Fact]
    public void Not_before_the_allocation() =>
        When(Set with { PublishedOn = new(2022, 9, 4) }, TheAllocation.Opened).ThenRefused("This day lies before the allocation was opened.");

    [Fact]
    public void A_target_has_one_part() => When(Set with { Weights = [new(Library, 1m), new(Library, 1m)] }, TheAllocation.Opened)
        .ThenRefused("A target can be in a key only once.");
}

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
