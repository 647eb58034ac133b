using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Known;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.InvoiceFacts;

namespace Samenkracht.Specs.Finance;

public sealed class ReceiveDeliveryInvoiceSpec
{
    private const string Almelo = "organisation-bibliotheek-almelo";
    private const string SentId = "sales-invoice-central-service-collectie-2";
    private const string ReceivedId = "purchase-invoice-central-service-collectie-2";

    private static readonly DateOnly Day = new(2024, 4, 12);

    private static readonly SalesInvoiceDrafted ForDelivery = new(
        SentId, Deventer, Almelo, null, null, null, [new("Levering 2: 120 uur", "8400", 1_250m, VatCode.High)], "central-service-collectie/2", new(2024, 3, 31));

    private static readonly SalesInvoiceIssued Sent = new(SentId, Deventer, 2024, 7, "2024-0007", [262.50m], 1_512.50m, Day, new(2024, 5, 12));
    private static readonly DeliveryWasCharged Charged = new(SentId, Almelo, Day);
    private static readonly CreditLine[] Half = [new(1, 625m, 131.25m)];
    private static readonly DeliveryWasCredited Credited = new(SentId, "2024-0007-C1", Half, new(2024, 4, 20), "Minder uren");

    private static readonly InvoiceReceived Theirs = new(
        ReceivedId, Almelo, Almelo, Deventer, null, null, null, "2024-0007", Day, new(2024, 5, 12), 1_512.50m,
        [new("Levering 2: 120 uur", Accounts.CentralServices, 1_250m, VatCode.High, 21m, 262.50m)], 0, "subject-reaction", Day);

    private static SalesInvoice TheSent(params IFact[] more) => Given.State<SalesInvoice>([ForDelivery, Sent, .. more]);

    private static PurchaseInvoice TheReceived(params IFact[] more) => Given.State<PurchaseInvoice>([Theirs, .. more]);

    [Fact]
    public void Only_the_charge_for_a_delivery_is_told()
    {
        Asked numbered = As("staff") with { Looked = (IReadOnlyDictionary<int, int>)new Dictionary<int, int> { [2024] = 6 } };
        Assert.Equal(Charged, IssueSalesInvoiceEndpoint.Decide(new(Day, 30), Given.State<SalesInvoice>(ForDelivery), numbered).Messages[^1]);
        Assert.Single(IssueSalesInvoiceEndpoint.Decide(new(Day, 30), Given.State<SalesInvoice>(Drafted with { DraftedOn = new(2024, 4, 1) }), numbered).Messages);
    }

    [Fact]
    public void Only_the_credit_of_a_delivery_is_told()
    {
        var credited = CreditSalesInvoiceEndpoint.Decide(new(Half, new(2024, 4, 20), "Minder uren"), TheSent(), As("staff"));
        Assert.Equivalent(Credited, credited.Messages[^1], strict: true);
        var again = CreditSalesInvoiceEndpoint.Decide(new(Half, new(2024, 4, 20), "Minder uren"), TheSent(credited.Facts[0]), As("staff"));
        Assert.Equal("2024-0007-C2", Assert.IsType<DeliveryWasCredited>(again.Messages[^1]).CreditNumber);
        Assert.Single(CreditSalesInvoiceEndpoint.Decide(new([new(2, 50m, 4.50m)], new(2024, 5, 20), "Geen koffie"), Given.State<SalesInvoice>(Drafted, Issued), As("staff")).Messages);
    }

    [Fact]
    public void The_library_receives_it_once()
    {
        ReceiveDeliveryInvoiceHandler.Decide(Charged, TheSent(), null, As("reaction")).Then(Theirs);
        ReceiveDeliveryInvoiceHandler.Decide(Charged, TheSent(), TheReceived(), As("reaction")).Then();
        ReceiveDeliveryInvoiceHandler.Decide(
                Charged, Given.State<SalesInvoice>(ForDelivery with { Lines = [ForDelivery.Lines[0] with { Vat = VatCode.ReverseCharged }] }, Sent with { Vat = [0m] }), null, As("reaction"))
            .ThenFacts(Theirs with { Lines = [Theirs.Lines[0] with { Vat = VatCode.ReverseCharged, VatRate = 0, VatAmount = 0 }] });
    }

    [Fact]
    public void Who_bears_the_debts_of_the_library_receives_it()
    {
        var gone = Given.State<LegalEntity>(new LegalEntitySucceeded(LegalEntity.IdOf(Almelo), Almelo, "merger-1", "organisation-samen", new(2024, 5, 1)));
        ReceiveDeliveryInvoiceHandler.Decide(Charged, TheSent(), null, As("reaction", (gone.Id, gone))).Then(Theirs with { OrganisationId = "organisation-samen" });
    }

    [Fact]
    public void Two_people_of_the_library_approve_it()
    {
        Asked By(string role) => Given.Asked(Today, Given.By(role, Almelo));
        var first = ApproveInvoiceEndpoint.Decide(new(new(2024, 4, 15)), TheReceived(), By("director"));
        Assert.Empty(first.Messages);
        var both = ApproveInvoiceEndpoint.Decide(new(new(2024, 4, 16)), TheReceived(first.Facts[0]), By("controller"));
        Assert.Equal(1_512.50m, Assert.IsType<PostToLedger>(Assert.Single(both.Messages)).Lines.Sum(line => line.Credit));
    }

    [Fact]
    public void What_the_provider_takes_off_is_taken_off()
    {
        var taken = new InvoiceCredited(ReceivedId, Almelo, "2024-0007-C1", Half, 756.25m, new(2024, 4, 20), "Minder uren");
        CreditReceivedDeliveryHandler.Decide(Credited, TheReceived()).Then(taken);
        CreditReceivedDeliveryHandler.Decide(Credited with { On = new(2024, 4, 1) }, TheReceived()).Then(taken with { On = Day });
        CreditReceivedDeliveryHandler.Decide(Credited, null).ThenRefused("The library has not received the invoice for this delivery yet.");
    }

    [Fact]
    public void What_the_library_took_off_itself_is_not_taken_off_again()
    {
        var all = new InvoiceCredited(ReceivedId, Almelo, "C-1", [new(1, 1_250m, 262.50m)], 1_512.50m, new(2024, 4, 19), "Alles");
        CreditReceivedDeliveryHandler.Decide(Credited, TheReceived(all)).Then();
        CreditReceivedDeliveryHandler.Decide(Credited with { Lines = [new(1, 1_250m, 262.50m)] }, TheReceived(all with { Lines = Half, Amount = 756.25m }))
            .ThenFacts(new InvoiceCredited(ReceivedId, Almelo, "2024-0007-C1", Half, 756.25m, new(2024, 4, 20), "Minder uren"));
    }
}
