using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Funding;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class ServiceSavingsSpec
{
    private const string Service = "central-service-collectie";

    private static readonly DateTimeOffset Now = new(2024, 6, 3, 12, 0, 0, TimeSpan.Zero);
    private static readonly UnitCostsSet CostsSet = new("unit-costs-collectie", Service, "hours", 60m, 48.5m, new(2024, 1, 1));
    private static readonly UnitCostsRevised CostsRevised = new("unit-costs-collectie", 65m, 50m, new(2024, 4, 1), "Loonstijging");
    private static readonly CentralServiceDelivered Delivered = new(Service, 1, Library, 10.5m, "hours", new(2024, 2, 5), "organisation-rijnbrink", null);
    private static readonly ServiceDeliveryCounted Counted = new("service-tally-collectie", Service, 1, Library, 10.5m, "hours", new(2024, 2, 5));
    private static readonly ServiceDeliveryDiscounted Discounted = new("service-tally-collectie", Service, 1, new(2024, 2, 19), "Niet geleverd");

    [Fact]
    public void The_costs_of_a_unit_are_set_and_revised_by_day()
    {
        SetUnitCostsEndpoint.Decide(new(Service, "hours", 60m, 48.5m, new(2024, 1, 1)), "unit-costs-collectie", Controller).Then(CostsSet);
        ReviseUnitCostsEndpoint.Decide(new(65m, 50m, new(2024, 4, 1), "Loonstijging"), Given.State<UnitCosts>(CostsSet), Controller).Then(CostsRevised);
        ReviseUnitCostsEndpoint.Decide(new(65m, 50m, new(2023, 12, 31), "Loonstijging"), Given.State<UnitCosts>(CostsSet), Controller)
            .ThenRefused("This day lies before the first costs of the service.");
    }

    [Fact]
    public void A_delivery_counts_once()
    {
        CountSavingsHandler.Decide(Delivered, null).Then(Counted);
        CountSavingsHandler.Decide(Delivered, Given.State<ServiceTally>(Counted)).Then();
    }

    [Fact]
    public void A_disputed_delivery_no_longer_counts()
    {
        CentralServiceDeliveryDisputed disputed = new(Service, 1, "Niet geleverd", new(2024, 2, 19));
        DiscountSavingsHandler.Decide(disputed, Given.State<ServiceTally>(Counted)).Then(Discounted);
        DiscountSavingsHandler.Decide(disputed, Given.State<ServiceTally>(Counted, Discounted)).Then();
        DiscountSavingsHandler.Decide(disputed with { Number = 2 }, Given.State<ServiceTally>(Counted)).Then();
    }

    [Fact]
    public void Each_delivery_saves_what_held_on_its_day()
    {
        var tally = Given.State<ServiceTally>(
            Counted, Counted with { Number = 2, On = new(2024, 4, 2) }, Counted with { Number = 3, LibraryId = null, Quantity = 2m }, Counted with { Number = 4, Unit = "titles" },
            Counted with { Number = 5, On = new(2023, 12, 31) }, Counted with { Number = 6 }, Discounted with { Number = 6 });

        var savings = ServiceSavings.Of(Service, 2024, Now, Given.State<UnitCosts>(CostsSet, CostsRevised), tally);

        Assert.Equal((301.25m, 1), (savings.Saved, savings.WithoutCosts));
        Assert.Equal([new(null, 2m, 23m), new(Library, 21m, 278.25m)], savings.Libraries);
    }

    [Fact]
    public void Without_costs_or_deliveries_nothing_is_saved()
    {
        Assert.Equal(0m, ServiceSavings.Of(Service, 2024, Now, Given.State<UnitCosts>(CostsSet), null).Saved);
        Assert.Equal(1, ServiceSavings.Of(Service, 2023, Now, Given.State<UnitCosts>(CostsSet), Given.State<ServiceTally>(Counted with { On = new(2023, 12, 31) })).WithoutCosts);
    }
}
