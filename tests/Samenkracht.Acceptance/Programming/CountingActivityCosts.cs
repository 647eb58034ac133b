using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Finance;

namespace Samenkracht.Acceptance.Programming;

public sealed class CountingActivityCosts(AppFixture app) : ProgrammeStory(app)
{
    [Fact]
    public async Task adds_what_was_paid_and_takes_off_what_came_back()
    {
        var house = await AHouse();
        var activity = await AnActivity(ALanguageCafe(await ANode()), house, FirstDay);
        await HoldFirst(activity, house);
        await Told(new InvoiceForActivityWasPaid("purchase-invoice-1", Deventer, IdIn(activity), 231.50m, new(2022, 4, 1)));

        var costs = (await Get("auditor", $"{activity}/costs")).Is(200).Json;
        Assert.Equal((231.50m, 16.54m), (costs.GetProperty("total").GetDecimal(), costs.GetProperty("perParticipant").GetDecimal()));

        await Told(new InvoiceForActivityWasPaid("purchase-invoice-1", Deventer, IdIn(activity), -231.50m, new(2022, 4, 5)));
        costs = (await Get(Staff, $"{activity}/costs")).Is(200).Json;
        Assert.Equal((0m, 2), (costs.GetProperty("total").GetDecimal(), costs.GetProperty("payments").GetArrayLength()));
        (await Get(Staff, "/v1/activities/activity-nergens/costs")).Is(404);
    }
}
