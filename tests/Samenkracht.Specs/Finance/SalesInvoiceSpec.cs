using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Known;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.InvoiceFacts;

namespace Samenkracht.Specs.Finance;

public sealed class SalesInvoiceSpec
{
    private const string Id = "sales-invoice-1";
    private const string NotADraft = "This invoice is no draft any more.";
    private const string NotIssued = "This invoice was not sent.";
    private const string InFuture = "What is recorded of an invoice cannot lie in the future.";

    private static readonly Dimensions Theirs = new(PartnerId: "organisation-gemeente");

    private static SalesInvoice The(params IFact[] then) => Given.State<SalesInvoice>([Drafted, .. then]);

    private static Asked Numbered(int last) => As("staff") with { Looked = (IReadOnlyDictionary<int, int>)new Dictionary<int, int> { [2024] = last } };

    [Fact]
    public void It_is_drafted_for_one_customer()
    {
        const string OneCustomer = "Name the customer by its id, or by a number with a name, and not by both.";
        var command = new DraftSalesInvoice("organisation-gemeente", null, null, Rent, new(2024, 5, 2));
        DraftSalesInvoiceEndpoint.Decide(command, Id, As("staff")).Then(Drafted);
        DraftSalesInvoiceEndpoint.Decide(command with { CustomerId = null, CustomerNumber = Teacher, CustomerName = "Iemand" }, Id, As("staff"))
            .Then(Drafted with { CustomerId = null, CustomerNumber = Teacher, SubjectId = Pseudonym.Of(Deventer, Teacher), CustomerName = Name });
        DraftSalesInvoiceEndpoint.Decide(command with { CustomerId = null }, Id, As("staff")).ThenRefused(OneCustomer);
        DraftSalesInvoiceEndpoint.Decide(command with { CustomerName = "Iemand" }, Id, As("staff")).ThenRefused(OneCustomer);
        DraftSalesInvoiceEndpoint.Decide(command with { DraftedOn = Today.AddDays(1) }, Id, As("staff")).ThenRefused(InFuture);
        DraftSalesInvoiceEndpoint.Decide(command with { Lines = [Rent[0] with { Account = "0001" }] }, Id, As("staff")).ThenRefused("The chart of accounts has no such account.");
        var gone = Given.State<LegalEntity>(new LegalEntitySucceeded(LegalEntity.IdOf(Deventer), Deventer, "merger-1", "organisation-samen", new(2024, 1, 1)));
        DraftSalesInvoiceEndpoint.Decide(command, Id, As("staff", (gone.Id, gone))).ThenRefused("This organisation did not exist any more on that day.");
    }

    [Fact]
    public void A_draft_is_revised()
    {
        ReviseSalesInvoiceEndpoint.Decide(new([Rent[0]], new(2024, 5, 3)), The(), As("staff")).Then(new SalesInvoiceRevised(Id, Deventer, [Rent[0]], new(2024, 5, 3)));
        ReviseSalesInvoiceEndpoint.Decide(new([Rent[0]], new(2024, 5, 4)), The(Issued), As("staff")).ThenRefused(NotADraft);
        ReviseSalesInvoiceEndpoint.Decide(new([Rent[0] with { Account = "0001" }], new(2024, 5, 3)), The(), As("staff")).ThenRefused("The chart of accounts has no such account.");
        ReviseSalesInvoiceEndpoint.Decide(new([Rent[0]], new(2024, 5, 1)), The(), As("staff")).ThenRefused("This day lies before the invoice was received or drafted.");
    }

    [Fact]
    public void It_gets_the_next_number_and_stands_in_the_books()
    {
        IssueSalesInvoiceEndpoint.Decide(new(new(2024, 5, 3), 30), The(), Numbered(6)).ThenFacts(Issued).ThenTells(Entry(
            JournalKind.Sales, new(2024, 5, 3), "Verkoopfactuur", Id, EntryLine.ToDebit(Accounts.Debtors, 234.50m, Theirs),
            new("8300", 0, 180m, Theirs, "exempt", "Zaalhuur"), new("8310", 0, 50m, Theirs, "low", "Koffie"), new(Accounts.VatPayable, 0, 4.50m, Theirs, "low")));
        IssueSalesInvoiceEndpoint.Decide(new(new(2024, 5, 3), 30), The(), Numbered(0)).ThenFacts(Issued with { Number = 1, Reference = "2024-0001" });
    }

    [Fact]
    public void It_is_sent_once_and_for_something()
    {
        IssueSalesInvoiceEndpoint.Decide(new(new(2024, 5, 3), 30), The(Issued), Numbered(7)).ThenRefused(NotADraft);
        IssueSalesInvoiceEndpoint.Decide(new(new(2024, 5, 3), 30), The(new SalesInvoiceDropped(Id, Deventer, new(2024, 5, 3), "Vergissing")), Numbered(7)).ThenRefused(NotADraft);
        IssueSalesInvoiceEndpoint.Decide(new(Today.AddDays(1), 30), The(), Numbered(7)).ThenRefused(InFuture);
        IssueSalesInvoiceEndpoint.Decide(new(new(2024, 5, 3), 30), The(new SalesInvoiceRevised(Id, Deventer, [Rent[0] with { Net = 0 }], new(2024, 5, 2))), Numbered(7))
            .ThenRefused("An invoice asks for more than nothing; give its lines a price first.");
        Assert.Equal("This number was given to another invoice a moment ago; send it again.", IssueSalesInvoiceEndpoint.NumberTaken.Sentence);
    }

    [Fact]
    public void Money_comes_in()
    {
        RecordReceiptEndpoint.Decide(new(200m, new(2024, 5, 20)), The(Issued), As("staff")).ThenFacts(new SalesReceiptRecorded(Id, Deventer, 200m, null, null, new(2024, 5, 20)))
            .ThenTells(Entry(JournalKind.Bank, new(2024, 5, 20), "Ontvangst van een verkoopfactuur", Id,
                EntryLine.ToDebit(Accounts.BankInTransit, 200m, Theirs), EntryLine.ToCredit(Accounts.Debtors, 200m, Theirs)));
        RecordReceiptEndpoint.Decide(new(234.51m, new(2024, 5, 20)), The(Issued), As("staff")).ThenRefused("This is more than what is still to come in for the invoice.");
        RecordReceiptEndpoint.Decide(new(1m, new(2024, 5, 20)), The(), As("staff")).ThenRefused(NotIssued);
    }

    [Fact]
    public void It_is_credited_as_the_mirror_image()
    {
        CreditSalesInvoiceEndpoint.Decide(new([new(2, 50m, 4.50m)], new(2024, 5, 20), "Geen koffie"), The(Issued), As("staff"))
            .ThenFacts(new SalesInvoiceCredited(Id, Deventer, [new(2, 50m, 4.50m)], 54.50m, new(2024, 5, 20), "Geen koffie")).ThenTells(Entry(
                JournalKind.Sales, new(2024, 5, 20), "Creditfactuur aan een klant", Id, EntryLine.ToCredit(Accounts.Debtors, 54.50m, Theirs),
                new("8310", 50m, 0, Theirs, "low", "Koffie"), new(Accounts.VatPayable, 4.50m, 0, Theirs, "low")));
        CreditSalesInvoiceEndpoint.Decide(new([new(2, 50.01m, 0m)], new(2024, 5, 20), "Te veel"), The(Issued), As("staff"))
            .ThenRefused("A credit note takes no more off a line than what is left of it.");
        CreditSalesInvoiceEndpoint.Decide(new([new(2, 1m, 0m), new(2, 1m, 0m)], new(2024, 5, 20), "Dubbel"), The(Issued), As("staff"))
            .ThenRefused("A credit note names each line once.");
        CreditSalesInvoiceEndpoint.Decide(new([new(2, 1m, 0m)], new(2024, 5, 20), "Concept"), The(), As("staff")).ThenRefused(NotIssued);
    }

    [Fact]
    public void It_is_written_off()
    {
        WriteOffSalesInvoiceEndpoint.Decide(new(new(2024, 5, 30), "Failliet"), The(Issued), As("director")).ThenFacts(
            new SalesInvoiceWrittenOff(Id, Deventer, 234.50m, new(2024, 5, 30), "Failliet")).ThenTells(Entry(
            JournalKind.Memorial, new(2024, 5, 30), "Afboeking van een verkoopfactuur", Id,
            EntryLine.ToDebit("8300", 234.50m, Theirs), EntryLine.ToCredit(Accounts.Debtors, 234.50m, Theirs)));
        WriteOffSalesInvoiceEndpoint.Decide(new(new(2024, 5, 30), "Failliet"), The(Issued, new SalesReceiptRecorded(Id, Deventer, 234.50m, null, null, new(2024, 5, 20))), As("director"))
            .ThenRefused("Nothing is to come in any more for this invoice.");
        WriteOffSalesInvoiceEndpoint.Decide(new(new(2024, 5, 30), "Concept"), The(), As("director")).ThenRefused(NotIssued);
    }

    private static readonly CentralServiceDelivered Delivered = new(
        "central-service-collectie", 2, "organisation-bibliotheek-almelo", 120m, "uur", new(2024, 3, 31), Deventer, 1_250m);

    private static readonly SalesInvoiceDrafted ForDelivery = new(
        "sales-invoice-central-service-collectie-2", Deventer, "organisation-bibliotheek-almelo", null, null, null, [new("Levering 2: 120 uur", "8400", 1_250m, VatCode.High)],
        "central-service-collectie/2", new(2024, 3, 31));

    [Fact]
    public void A_delivery_becomes_a_draft()
    {
        DraftDeliveryInvoiceHandler.Decide(Delivered, null).Then(ForDelivery);
        DraftDeliveryInvoiceHandler.Decide(Delivered with { Price = null }, null).Then(ForDelivery with { Lines = [ForDelivery.Lines[0] with { Net = 0 }] });
        DraftDeliveryInvoiceHandler.Decide(Delivered with { LibraryId = null }, null).Then();
        DraftDeliveryInvoiceHandler.Decide(Delivered, Given.State<SalesInvoice>(ForDelivery)).Then();
    }

    [Fact]
    public void A_disputed_delivery_is_credited()
    {
        var (told, id) = (new CentralServiceDeliveryDisputed("central-service-collectie", 2, "Minder uren", new(2024, 4, 10)), ForDelivery.InvoiceId);
        var sent = Issued with { InvoiceId = id, Vat = [262.50m], Total = 1_512.50m, IssuedOn = new(2024, 4, 12) };
        CreditDisputedDeliveryHandler.Decide(told, Given.State<SalesInvoice>(ForDelivery)).Then(new SalesInvoiceDropped(id, Deventer, new(2024, 4, 10), "Minder uren"));
        var credited = CreditDisputedDeliveryHandler.Decide(told, Given.State<SalesInvoice>(ForDelivery, sent));
        credited.ThenFacts(new SalesInvoiceCredited(id, Deventer, [new(1, 1_250m, 262.50m)], 1_512.50m, new(2024, 4, 12), "Minder uren"));
        Assert.Equal(new DeliveryWasCredited(id, "2024-0007-C1", [], new(2024, 4, 12), "Minder uren"), Assert.IsType<DeliveryWasCredited>(credited.Messages[^1]) with { Lines = [] });
        CreditDisputedDeliveryHandler.Decide(told, Given.State<SalesInvoice>(ForDelivery, sent, credited.Facts[0])).Then();
        CreditDisputedDeliveryHandler.Decide(told, (SalesInvoice?)null).Then();
    }
}
