using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Acceptance.Finance;

public sealed class PayingInvoices(AppFixture app) : MoneyStory(app)
{
    [Fact]
    public async Task takes_two_people_and_stands_in_the_books()
    {
        await OpenBooks(2023, 2024);
        var (path, budget) = (await Received(AnInvoice()), await ACommitment(400m));
        await Followed(_ => this.Changed(Staff, path, "commitment-matches", new MatchInvoice(budget.Id(), 1, new(2024, 5, 5))));
        await Followed(_ => this.Changed(Staff, path, "disputes", new DisputeInvoice(new(2024, 5, 5), "Uren kloppen niet")));
        Assert.Equal("disputed", await StatusOf(path));
        await this.Changed(Staff, path, "dispute-resolutions", new ResolveDispute(new(2024, 5, 6), "Leverancier crediteert"));
        await this.Changed(Director, path, "approvals", new ApproveInvoice(new(2024, 5, 6)));
        await Followed(_ => this.Changed(Controller, path, "approvals", new ApproveInvoice(new(2024, 5, 7))));

        Assert.Equal((-351m, 200m, 100m), (await BalanceOf(Accounts.Creditors), await BalanceOf("4600"), await BalanceOf("4530")));
        Assert.Equal((12.75m, 38.25m), (await BalanceOf(Accounts.VatReceivable), await BalanceOf(Accounts.VatCost)));
        var (approved, entry) = ((await FactsOf(path))[^1], (await FactsOf(JournalOf(JournalKind.Purchases, 2024)))[^1]);
        Assert.Equal((approved.Text("correlationId"), approved.Text("id"), "reaction-post-to-ledger"), (entry.Text("correlationId"), entry.Text("causationId"), entry.Text("subject")));

        await Followed(_ => this.Changed(Staff, path, "credits", new CreditInvoice("C-1", [new(1, 100m, 21m)], new(2024, 5, 15), "Vier uur minder")));
        await Followed(_ => this.Changed(Director, path, "payments", new PayInvoice(230m, Day)));
        Assert.Equal(("settled", 0m, -230m, 100m), (await StatusOf(path), await BalanceOf(Accounts.Creditors), await BalanceOf(Accounts.BankInTransit), await BalanceOf("4600")));

        await Followed(_ => this.Changed(Director, path, "payment-reversals", new ReversePayment(230m, Day, "Onbekende rekening")));
        Assert.Equal(("approved", -230m, 0m), (await StatusOf(path), await BalanceOf(Accounts.Creditors), await BalanceOf(Accounts.BankInTransit)));
    }

    [Fact]
    public async Task is_found_by_where_it_stands()
    {
        await OpenBooks(2023, 2024);
        var (waiting, approved) = (await Received(AnInvoice()), await Approved(AnInvoice()));

        Assert.Equal([waiting.Id()], await this.AllPages(Staff, "/v1/purchase-invoices?status=toApprove&limit=1"));
        Assert.Equal([approved.Id()], await this.AllPages("auditor", $"/v1/purchase-invoices?status=approved&organisation={Entity}&supplier={Supplier}"));
        Assert.Equal(2, (await this.AllPages(Staff, "/v1/purchase-invoices?overdueOn=2024-06-02&limit=1")).Count);
        Assert.Empty(await this.AllPages(Staff, "/v1/purchase-invoices?overdueOn=2024-06-01"));
        (await Get("staff-hengelo", waiting)).Is(404);
        (await Post(Staff, $"{waiting}/approvals", new ApproveInvoice(Day), (await Get(Staff, waiting)).Tag)).Is(403);
        Assert.Equal("toApprove", (await Get("auditor", $"{approved}?validOn=2024-05-05")).Is(200).Json.Text("status"));
    }

    [Fact]
    public async Task shows_the_name_of_a_person_for_a_purpose_only()
    {
        var path = await Received(AnInvoice() with { SupplierId = null, SupplierNumber = "zzp-12", SupplierName = "Zwaantje Zoekmij" });

        Assert.Equal("Zwaantje Zoekmij", (await Get(Controller, path)).Is(200).Json.Text("supplierName"));
        Assert.DoesNotContain("Zwaantje", (await Get("auditor", path)).Is(200).Text + (await Get("auditor", $"{path}/history")).Is(200).Text, StringComparison.Ordinal);
    }
}
