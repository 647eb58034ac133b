using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Acceptance.Volunteers;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;
using Samenkracht.Volunteers.Allowances;

namespace Samenkracht.Acceptance.Finance;

/// <summary>A late payment takes a volunteer over the limit, so payroll tax is set aside; when it is taken back, nothing of that is left.</summary>
public sealed class ReleasingPayrollTax(AppFixture app) : AllowanceStory(app)
{
    private async Task<(decimal Cost, decimal Provision)> SetAside()
    {
        var balance = (await Get($"controller@{Two}", $"/v1/administrations/{Administration.IdOf(Two)}/trial-balance?on=2024-12-31")).Is(200).Json;
        decimal Of(string account) => balance.GetProperty("accounts").EnumerateArray().Where(one => one.Text("account") == account).Sum(one => one.GetProperty("balance").GetDecimal());
        return (Of(Accounts.VolunteerPayrollTax), Of(Accounts.PayrollTaxProvision));
    }

    [Fact]
    public async Task follows_the_payroll_case()
    {
        var account = await AnAccountOfBoth();
        await Claimed(account, One, 24m, new(2024, 4, 2));
        await Approved(account, One, 1, new(2024, 4, 5));
        await Followed(_ => this.Changed(
            Director(Two), account, "late-payments", new RecordLatePayment(Person, Hours(18.25m, 3), new(2024, 5, 2), new(2024, 5, 10), "Contant betaald door de locatie")));
        // 36.97 percent of 211.25.
        Assert.Equal((78.10m, -78.10m), await SetAside());

        await Followed(_ => this.Changed(Director(Two), account, "reversals", new ReverseClaim(2, new(2024, 5, 13), "Teruggestort")));
        Assert.Equal((0m, 0m), await SetAside());
    }
}
