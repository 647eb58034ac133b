using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Reactions;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Services;
using Wolverine;

namespace Samenkracht.Acceptance.Finance;

/// <summary>The support organisation charges a library for a central service, and each of them finds it in its own books.</summary>
public sealed class ChargingDeliveries(AppFixture app) : MoneyStory(app)
{
    private const string Office = "network-office";

    private static readonly DateOnly Issued = new(2025, 1, 6);

    private async Task<decimal> In(string entity, string account)
    {
        Entity = entity;
        return (await BalancesOn(new(2025, 12, 31))).GetValueOrDefault(account);
    }

    private async Task<(string Library, string Provider, string Service)> AService()
    {
        await this.TheNetwork();
        var (library, provider) = (await this.AnOrganisation(OrganisationKind.Library), await this.AnOrganisation(OrganisationKind.Support));
        foreach (var entity in new[] { provider, library })
        {
            Entity = entity;
            await OpenBooks(2024, 2025);
        }

        var network = (await Started(Office, "/v1/networks", new FoundNetwork(ACode("netwerk"), "Netwerk van een verhaal", provider, new(2013, 1, 1), VotingRule.EqualVotes))).Path;
        await this.Changed(Office, network, "members", new AdmitMember(library, new(2013, 1, 1)));
        var service = (await Started(Office, "/v1/central-services", new DefineService(
            ACode("collectie"), "Collectie", "Aanschaf voor alle vestigingen", provider, "Teamleider collectie", "Binnen tien werkdagen", "Zelf bestellen", new(2023, 9, 1)))).Path;
        await this.Changed(Office, service, "prices", new PriceService(2024, 12_000m, ChargeKey.EqualShares, new(2023, 10, 1)));
        await this.Changed(Office, service, "subscriptions", new SubscribeLibrary(library, network.Id(), new(2024, 1, 1), null, null));
        return (library, provider, service);
    }

    [Fact]
    public async Task puts_the_invoice_among_those_of_the_library_until_the_delivery_is_disputed()
    {
        var (library, provider, service) = await AService();
        await Followed(_ => this.Changed(Office, service, "deliveries", new DeliverService(library, new(2024, 1, 1), new(2024, 12, 31), 480m, "uur", new(2024, 12, 31))));
        var (sent, received) = ($"/v1/sales-invoices/sales-invoice-{service.Id()}-1", $"/v1/purchase-invoices/purchase-invoice-{service.Id()}-1");
        (await Get(Director, received)).Is(404);
        await Followed(_ => this.Changed($"staff@{provider}", sent, "issues", new IssueSalesInvoice(Issued, 30)));

        var theirs = (await Get(Director, received)).Is(200).Json;
        Assert.Equal(
            ("toApprove", provider, "2025-0001", 14_520m, Accounts.CentralServices),
            (theirs.Text("status")!, theirs.Text("supplierId")!, theirs.Text("invoiceNumber")!, theirs.GetProperty("total").GetDecimal(), theirs.GetProperty("lines")[0].Text("account")!));
        var (issued, arrived) = ((await FactsOf(sent))[^1], (await FactsOf(received))[0]);
        Assert.Equal(
            (issued.Text("correlationId"), issued.Text("id"), "reaction-receive-delivery-invoice"),
            (arrived.Text("correlationId"), arrived.Text("causationId"), arrived.Text("subject")));
        (await Get($"staff@{provider}", received)).Is(404);
        await Followed(context => context.PublishAsync(new DeliveryWasCharged(sent.Id(), library, Issued)).AsTask());
        Assert.Single(await FactsOf(received));

        await this.Changed(Director, received, "approvals", new ApproveInvoice(new(2025, 1, 8)));
        await Followed(_ => this.Changed(Controller, received, "approvals", new ApproveInvoice(new(2025, 1, 9))));
        Assert.Equal((12_000m, 2_520m, -14_520m), (await In(library, Accounts.CentralServices), await In(library, Accounts.VatCost), await In(library, Accounts.Creditors)));
        Assert.Equal((14_520m, -12_000m), (await In(provider, Accounts.Debtors), await In(provider, Accounts.ServicesRendered)));

        await Followed(_ => this.Changed($"director@{library}", service, "disputes", new DisputeDelivery(1, "Niet geleverd", new(2025, 2, 3))));
        Assert.Equal((0m, 0m, 0m), (await In(library, Accounts.CentralServices), await In(library, Accounts.VatCost), await In(library, Accounts.Creditors)));
        Assert.Equal(0m, await In(provider, Accounts.Debtors));
        var credited = (await FactsOf(received))[^1];
        Assert.Equal(("finance.invoice-credited", "reaction-credit-received-delivery"), (credited.Text("type"), credited.Text("subject")));
    }
}
