using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Finance.Journals;
using Samenkracht.Specs.Finance;

namespace Samenkracht.Acceptance.Finance;

public sealed class OwingVolunteers(AppFixture app) : MoneyStory(app)
{
    private Task Told(object message) => Followed(context => context.PublishAsync(message).AsTask());

    [Fact]
    public async Task pays_claims_and_nets_what_is_taken_back()
    {
        await OpenBooks(2023, 2024);
        var (code, (account, iban)) = (ACode("2024"), await AnAccount());
        await Told(new AllowanceBecamePayable($"claim-{code}", "person-1", Entity, "allowance", 25m, new(2024, 5, 18)));
        Assert.Equal((25m, -25m), (await BalanceOf(Accounts.VolunteerAllowances), await BalanceOf(Accounts.VolunteersPayable)));
        Assert.Equal([$"payable-{code}"], await this.AllPages(Controller, "/v1/payables?state=toPay"));

        await Imported(account, new CamtFile(iban, 100m, Day).With(-25m, $"payable-{code}", "Vrijwilliger"));
        Assert.Equal((0m, 0m), (await BalanceOf(Accounts.VolunteersPayable), await BalanceOf(Accounts.BankInTransit)));

        await Told(new AllowanceWasTakenBack($"claim-{code}", "person-1", Entity, "allowance", 25m, new(2024, 6, 1), "Uren bijgesteld"));
        Assert.Equal((0m, 25m), (await BalanceOf(Accounts.VolunteerAllowances), await BalanceOf(Accounts.VolunteersPayable)));
        Assert.Equal([$"payable-{code}"], await this.AllPages("auditor", $"/v1/payables?state=toNet&organisation={Entity}"));
        Assert.Equal(-25m, (await Get(Controller, $"/v1/payables/payable-{code}")).Is(200).Json.GetProperty("open").GetDecimal());
        (await Get(Staff, $"/v1/payables/payable-{code}")).Is(403);
    }

    [Fact]
    public async Task sets_payroll_tax_aside_and_releases_it()
    {
        await OpenBooks(2023, 2024);
        var code = ACode("allowance-case");
        await Told(new AllowanceBecameTaxable(code, "person-1", Entity, 1_000m, new(2024, 5, 31)));
        Assert.Equal((369.70m, -369.70m), (await BalanceOf(Accounts.VolunteerPayrollTax), await BalanceOf(Accounts.PayrollTaxProvision)));
        await Told(new AllowanceBecameUntaxed(code, "person-1", Entity, 400m, new(2024, 6, 30)));
        Assert.Equal((221.82m, -221.82m), (await BalanceOf(Accounts.VolunteerPayrollTax), await BalanceOf(Accounts.PayrollTaxProvision)));
        await Told(new AllowanceBecameUntaxed(code, "person-1", Entity, 600m, new(2024, 7, 31)));
        Assert.Equal((0m, 0m), (await BalanceOf(Accounts.VolunteerPayrollTax), await BalanceOf(Accounts.PayrollTaxProvision)));
    }
}
