using Samenkracht.Common.Figures;
using Samenkracht.Contracts.Finance;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Reactions;

namespace Samenkracht.Specs.Programming;

public sealed class ActivityCostsSpec
{
    private const string Deventer = "organisation-bibliotheek-deventer";

    private static readonly InvoiceForActivityWasPaid Told = new("purchase-invoice-1", Deventer, "activity-taalcafe", 231.50m, new(2024, 5, 20));
    private static readonly ActivityCostCounted Counted = new("activity-costs-taalcafe", "activity-taalcafe", Deventer, "purchase-invoice-1", 231.50m, new(2024, 5, 20));

    [Fact]
    public void What_was_paid_for_an_activity_is_a_cost_of_it()
    {
        CountActivityCostHandler.Decide(Told).Then(Counted);
        CountActivityCostHandler.Decide(Told with { Amount = -231.50m }).Then(Counted with { Amount = -231.50m });
        CountActivityCostHandler.Decide(Told with { Amount = 0 }).Then();
        Assert.Equal([new("activity-cost", 231.50m, Deventer, new(2024, 5, 20), null, "activity-taalcafe")], ((ICounted)Counted).Figures);
    }

    [Fact]
    public void What_came_back_is_none()
    {
        var costs = Given.State<ActivityCosts>(Counted, Counted with { Amount = -231.50m, On = new(2024, 5, 23) });
        Assert.Equal(0m, costs.Payments.Sum(payment => payment.Amount));
    }
}
