using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Offers;
using Samenkracht.Specs.Finance;
using Wolverine;

namespace Samenkracht.Acceptance.Finance;

/// <summary>A teacher of a language café is paid by the bank, and the bank takes it back.</summary>
public sealed class PayingForActivities(AppFixture app) : MoneyStory(app)
{
    private async Task<string> AHeldActivity()
    {
        await this.TheNetwork();
        Entity = await this.AnOrganisation(OrganisationKind.Library);
        await OpenBooks(2023, 2024);
        var (plan, house, held) = (ACode("policy-plan-taal"), "", new DateOnly(2024, 4, 30));
        await Followed(context => context.PublishAsync(new PolicyPlanInForce(plan, 1, [$"{plan}/a1-d3"], new(2021, 1, 1), new(2021, 1, 1))).AsTask());
        await Followed(async _ => house = (await Started(Staff, "/v1/locations", new OpenLocation(
            ACode("stromarkt"), "Stromarkt", LocationKind.Branch, "Deventer", "organisation-gemeente-deventer", new(2018, 9, 1), new(60, 40)))).Path);
        var activity = (await Started(Staff, "/v1/activities", new PlanActivity(
            ACode("taalcafe"), null, null, "Taalcafé", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.LowLiterateAdults, [$"{plan}/a1-d3"], null,
            DeliveryForm.Physical, 16, new(2024, 4, 2), GroupsBroughtTogether: true))).Path;
        await this.Changed(Staff, activity, "sessions", new ScheduleSession(house.Id(), new(held.ToDateTime(new(18, 30)), TimeSpan.Zero), 120));
        await this.Changed(Staff, activity, "held-sessions", new HoldSession(1, house.Id(), held));
        await this.Changed(Staff, activity, "attendances", new RecordAttendance(1, AttendanceWay.Counted, 14, [new(AgeBand.From18To65, 11), new(AgeBand.Over65, 3)], 4));
        return activity;
    }

    [Fact]
    public async Task is_a_cost_of_each_participant_until_the_bank_takes_it_back()
    {
        var activity = await AHeldActivity();
        var (account, iban) = await AnAccount();
        var invoice = await Approved(AnInvoice("2024-0300", activity.Id()));
        Assert.Equal(0m, (await Get("auditor", $"{activity}/costs")).Is(200).Json.GetProperty("total").GetDecimal());

        // 200 euro and the three quarters of its VAT that do not come back.
        await Imported(account, new CamtFile(iban, 1_000m, Day).With(-351m, "2024-0300"));
        var costs = (await Get(Staff, $"{activity}/costs")).Is(200).Json;
        Assert.Equal((231.50m, 16.54m), (costs.GetProperty("total").GetDecimal(), costs.GetProperty("perParticipant").GetDecimal()));
        Assert.Equal(invoice.Id(), costs.GetProperty("payments")[0].Text("invoiceId"));

        await Imported(account, new CamtFile(iban, 649m, Day.AddDays(3)) { MessageId = "B-2", Sequence = "2" }.With(351m, "2024-0300", reversal: true));
        costs = (await Get(Staff, $"{activity}/costs")).Is(200).Json;
        Assert.Equal((0m, 2), (costs.GetProperty("total").GetDecimal(), costs.GetProperty("payments").GetArrayLength()));
    }
}
