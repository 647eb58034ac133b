using System.Reflection;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Specs.Finance;

public sealed class ChartSpec
{
    [Fact]
    public void Every_account_that_the_system_posts_to_is_in_the_chart() => Assert.All(
        typeof(Accounts).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!), number => Assert.NotNull(Chart.Library.Find(number)));

    [Fact]
    public void Every_account_has_four_digits_of_its_own_and_a_code_of_its_kind()
    {
        Assert.InRange(Chart.Library.Accounts.Count, 120, 200);
        Assert.Equal(Chart.Library.Accounts.Count, Chart.Library.Accounts.DistinctBy(account => account.Number).Count());
        Assert.All(Chart.Library.Accounts, account =>
        {
            Assert.Matches("^[0-9]{4}$", account.Number);
            if (account.RgsCode is { } code) Assert.Matches(account.Kind == AccountKind.Balance ? "^B([A-Z][a-z0-9]{2}){3}$" : "^W([A-Z][a-z0-9]{2}){3}$", code);
        });
    }

    // FIN-05: an account without a code is a warning, and the warnings are known.
    [Fact]
    public void Only_movements_of_reserves_have_no_code()
    {
        Assert.Equal([Accounts.ReserveMovements], Chart.Library.Accounts.Where(account => account.RgsCode is null).Select(account => account.Number));
        Assert.All(Chart.Library.Accounts, account => Assert.Equal(account.RgsCode is not null, account.Verified));
    }

    [Theory]
    [InlineData(Accounts.DesignatedFund, "BEivBefBef")]
    [InlineData(Accounts.DesignatedReserve, "BEivBerBer")]
    [InlineData(Accounts.Bank, "BLimBanRba")]
    [InlineData(Accounts.Debtors, "BVorDebHad")]
    [InlineData(Accounts.Creditors, "BSchCreHac")]
    public void Equity_bank_and_debts_have_the_codes_of_RGS(string account, string code) => Assert.Equal(code, Chart.Library.Find(account)!.RgsCode);
}
