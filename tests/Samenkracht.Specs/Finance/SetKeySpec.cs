using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Allocations;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

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
