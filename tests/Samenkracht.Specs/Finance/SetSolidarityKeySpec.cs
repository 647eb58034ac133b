using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Allocations;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

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
