using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Acceptance.Finance;

public sealed class SendingInvoices(AppFixture app) : MoneyStory(app)
{
    private const string Municipality = "organisation-gemeente-deventer";

    private async Task<string> ADraft() => (await Started(Staff, "/v1/sales-invoices", new DraftSalesInvoice(
        Municipality, null, null, [new("Zaalhuur", "8300", 180m, VatCode.Exempt), new("Koffie", "8310", 50m, VatCode.Low)], new(2024, 5, 2)))).Path;

    private async Task<string> Sent(DateOnly on)
    {
        var path = await ADraft();
        await Followed(_ => this.Changed(Staff, path, "issues", new IssueSalesInvoice(on, 30)));
        return path;
    }

    [Fact]
    public async Task numbers_them_without_a_gap_by_year()
    {
        await OpenBooks(2023, 2024, 2025);
        await ADraft();
        string[] paths = [await Sent(new(2024, 5, 3)), await Sent(new(2024, 5, 4)), await Sent(new(2025, 1, 2)), await Sent(new(2024, 5, 4))];

        Assert.Equal(["2024-0001", "2024-0002", "2025-0001", "2024-0003"], await Task.WhenAll(paths.Select(async path => (await Get(Staff, path)).Is(200).Json.Text("reference"))));
    }

    [Fact]
    public async Task stands_in_the_books_until_nothing_is_open()
    {
        await OpenBooks(2023, 2024);
        var draft = await ADraft();
        await this.Changed(Staff, draft, "revisions", new ReviseSalesInvoice([new("Zaalhuur", "8300", 100m, VatCode.Exempt)], new(2024, 5, 3)));
        var path = await Sent(new(2024, 5, 3));
        Assert.Equal((234.50m, -180m, -50m, -4.50m), (await BalanceOf(Accounts.Debtors), await BalanceOf("8300"), await BalanceOf("8310"), await BalanceOf(Accounts.VatPayable)));

        await Followed(_ => this.Changed(Staff, path, "credits", new CreditSalesInvoice([new(2, 50m, 4.50m)], new(2024, 5, 10), "Geen koffie")));
        await Followed(_ => this.Changed(Staff, path, "receipts", new RecordReceipt(100m, new(2024, 5, 12))));
        Assert.Equal([path.Id()], await this.AllPages(Staff, $"/v1/sales-invoices?status=issued&customer={Municipality}"));
        Assert.Equal([path.Id()], await this.AllPages("auditor", $"/v1/sales-invoices?overdueOn=2024-07-01&organisation={Entity}"));
        await Followed(_ => this.Changed(Director, path, "write-offs", new WriteOffSalesInvoice(new(2024, 6, 1), "Afgesproken")));

        Assert.Equal(("settled", 0m, -100m, 100m), (await StatusOf(path), await BalanceOf(Accounts.Debtors), await BalanceOf("8300"), await BalanceOf(Accounts.BankInTransit)));
        (await Get("staff-hengelo", path)).Is(404);
        (await Post("auditor", $"{path}/receipts", new RecordReceipt(1m, Day), (await Get("auditor", path)).Tag)).Is(403);
    }

    [Fact]
    public async Task begins_with_a_delivered_service_and_ends_with_a_dispute()
    {
        await OpenBooks(2023, 2024);
        var service = $"central-service-{ACode("collectie")}";
        var path = $"/v1/sales-invoices/sales-invoice-{service}-1";
        await Followed(context => context.PublishAsync(new CentralServiceDelivered(
            service, 1, "organisation-bibliotheek-almelo", 120m, "uur", new(2024, 3, 31), Entity, 1_000m)).AsTask());
        Assert.Equal("draft", await StatusOf(path));

        await Followed(_ => this.Changed(Staff, path, "issues", new IssueSalesInvoice(new(2024, 4, 1), 30)));
        Assert.Equal(1_210m, await BalanceOf(Accounts.Debtors));
        await Followed(context => context.PublishAsync(new CentralServiceDeliveryDisputed(service, 1, "Minder uren", new(2024, 4, 10))).AsTask());
        Assert.Equal(("settled", 0m, 0m), (await StatusOf(path), await BalanceOf(Accounts.Debtors), await BalanceOf(Accounts.ServicesRendered)));
        Assert.Equal("reaction-credit-disputed-delivery", (await FactsOf(path))[^1].Text("subject"));
    }
}
