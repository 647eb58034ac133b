using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Bank;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Samenkracht.Specs.Finance;

namespace Samenkracht.Acceptance.Finance;

public sealed class ImportingStatements(AppFixture app) : MoneyStory(app)
{
    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public async Task settles_what_lines_name_and_keeps_the_rest_in_transit(int version)
    {
        await OpenBooks(2023, 2024);
        var (account, iban) = await AnAccount();
        var invoice = await Approved(AnInvoice("2024-0113"));
        var path = await Imported(account, new CamtFile(iban, 1_000m, Day) { Version = version }.With(-351m, "2024-0113", "Taalhuis").With(-9.95m, words: "Kosten"));

        Assert.Equal(("settled", -360.95m, 9.95m, 0m), (
            await StatusOf(invoice), await BalanceOf(Accounts.Bank), await BalanceOf(Accounts.BankInTransit), await BalanceOf(Accounts.Creditors)));
        var (matched, paid) = ((await FactsOf(path))[^1], (await FactsOf(invoice))[^1]);
        Assert.Equal(("finance.bank-entry-matched", "reaction-settle-from-bank"), (matched.Text("type"), paid.Text("subject")));
        Assert.Equal((matched.Text("correlationId"), matched.Text("id")), (paid.Text("correlationId"), paid.Text("causationId")));

        Assert.Equal([path.Id()], await this.AllPages(Staff, $"/v1/bank-statements?account={account.Id()}&lines=inTransit"));
        await Followed(_ => this.Changed(Staff, path, "explanations", new ExplainEntry(2, "4590", null, "Bankkosten")));
        Assert.Equal((0m, 9.95m), (await BalanceOf(Accounts.BankInTransit), await BalanceOf("4590")));
        Assert.Empty(await this.AllPages("auditor", $"/v1/bank-statements?organisation={Entity}&lines=inTransit"));
    }

    [Fact]
    public async Task lets_people_match_and_take_that_back()
    {
        await OpenBooks(2023, 2024);
        var (account, iban) = await AnAccount();
        var invoice = await Approved(AnInvoice());
        var path = await Imported(account, new CamtFile(iban, 1_000m, Day).With(-100m, "zonder kenmerk"));
        await Followed(_ => this.Changed(Staff, path, "matches", new MatchEntry(1, MatchKind.PurchaseInvoice, invoice.Id())));
        Assert.Equal((-251m, 0m), (await BalanceOf(Accounts.Creditors), await BalanceOf(Accounts.BankInTransit)));

        await Followed(_ => this.Changed(Staff, path, "unmatches", new UnmatchEntry(1, new(2024, 5, 25), "Andere factuur")));
        Assert.Equal((-351m, 100m, -100m), (await BalanceOf(Accounts.Creditors), await BalanceOf(Accounts.BankInTransit), await BalanceOf(Accounts.Bank)));
        Assert.Equal("approved", await StatusOf(invoice));
    }

    [Fact]
    public async Task takes_back_what_the_bank_takes_back()
    {
        await OpenBooks(2023, 2024);
        var (account, iban) = await AnAccount();
        var invoice = await Approved(AnInvoice("2024-0200"));
        await Imported(account, new CamtFile(iban, 1_000m, Day).With(-351m, "2024-0200"));
        Assert.Equal("settled", await StatusOf(invoice));

        await Imported(account, new CamtFile(iban, 649m, Day.AddDays(3)) { MessageId = "B-2", Sequence = "2" }.With(351m, "2024-0200", reversal: true));
        Assert.Equal(("approved", 0m, 0m, -351m), (
            await StatusOf(invoice), await BalanceOf(Accounts.Bank), await BalanceOf(Accounts.BankInTransit), await BalanceOf(Accounts.Creditors)));
    }

    [Fact]
    public async Task shows_names_and_words_for_a_purpose_only()
    {
        await OpenBooks(2023, 2024);
        var (account, iban) = await AnAccount();
        var path = await Imported(account, new CamtFile(iban, 0m, Day).With(25m, "K-1", "Zwaantje Zoekmij", "NL20INGB0001234567", "van Zwaantje"));

        var line = (await Get(Staff, path)).Is(200).Json.GetProperty("entries")[0];
        Assert.Equal(("Zwaantje Zoekmij", "NL20INGB0001234567", "K-1", "van Zwaantje"),
            (line.Text("counterparty")!, line.Text("counterpartyIban")!, line.Text("reference")!, line.Text("remittance")!));
        var seen = (await Get("auditor", path)).Is(200).Text + (await Get("auditor", $"{path}/history")).Is(200).Text;
        Assert.DoesNotContain("Zwaantje", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("NL20INGB0001234567", seen, StringComparison.Ordinal);
        (await Get("staff-hengelo", path)).Is(404);
    }

    [Fact]
    public async Task ends_with_the_account()
    {
        var (account, iban) = await AnAccount();
        Assert.Equal([account.Id()], await this.AllPages(Staff, "/v1/bank-accounts?limit=1"));
        Assert.Equal([account.Id()], await this.AllPages("auditor", $"/v1/bank-accounts?organisation={Entity}"));
        await this.Changed(Director, account, "closures", new CloseBankAccount(new(2024, 1, 1), "Overgestapt"));
        (await Post(Staff, "/v1/bank-statements", new ImportStatement(account.Id(), new CamtFile(iban, 0m, Day).Base64))).IsRefused("The bank account is not open on that day.");
        (await Post("auditor", "/v1/bank-accounts", new OpenBankAccount(AnIban(), "Andere", new(2023, 1, 1)))).Is(403);
    }
}
