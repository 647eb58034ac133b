using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using static Samenkracht.Specs.Finance.InvoiceFacts;

namespace Samenkracht.Specs.Finance;

public sealed class HandleInvoiceSpec
{
    private const string InDispute = "This invoice is disputed.";
    private const string InFuture = "What is recorded of an invoice cannot lie in the future.";
    private const string TooEarly = "This day lies before the invoice was received or drafted.";

    private static readonly Dimensions Theirs = new(PartnerId: Supplier);

    private static PurchaseInvoice The(params IFact[] then) => Given.State<PurchaseInvoice>([Received, .. then]);

    private static Decision Approve(string role, params IFact[] then) => ApproveInvoiceEndpoint.Decide(new(new(2024, 5, 7)), The(then), As(role));

    [Fact]
    public void Two_people_approve_and_it_stands_in_the_books()
    {
        ApproveInvoiceEndpoint.Decide(new(new(2024, 5, 6)), The(), As("director")).Then(First);
        // A quarter of the VAT comes back: 10.50 of 42 and 2.25 of 9.
        Approve("controller", First).ThenFacts(new InvoiceApprovalGiven(Id, Deventer, "subject-controller", new(2024, 5, 7)), Approved).ThenTells(Entry(
            JournalKind.Purchases, new(2024, 5, 2), "Inkoopfactuur", Id,
            new("4600", 200m, 0, Cafe with { PartnerId = Supplier }, "high", "Begeleiding"), new(Accounts.VatReceivable, 10.50m, 0, Theirs, "high"),
            new(Accounts.VatCost, 31.50m, 0, Cafe with { PartnerId = Supplier }, "high"),
            new("4530", 100m, 0, Theirs, "low", "Boekjes"), new(Accounts.VatReceivable, 2.25m, 0, Theirs, "low"), new(Accounts.VatCost, 6.75m, 0, Theirs, "low"),
            EntryLine.ToCredit(Accounts.Creditors, 351m, Theirs)));
    }

    [Fact]
    public void Four_eyes_are_of_two_others()
    {
        Approve("staff").ThenRefused("Who registered an invoice does not approve it.");
        Approve("director", First).ThenRefused("You approved this invoice already; the other approval is for somebody else.");
        Approve("controller", First, Approved).ThenRefused("Two people approved this invoice already.");
        Approve("director", Disputed).ThenRefused(InDispute);
        ApproveInvoiceEndpoint.Decide(new(new(2024, 5, 3)), The(), As("director")).ThenRefused(TooEarly);
    }

    [Fact]
    public void Reverse_charged_vat_is_owed_and_partly_asked_back()
    {
        var foreign = Given.State<PurchaseInvoice>(Received with { Lines = [new("Licentie", "4310", 100m, VatCode.ReverseCharged, 0, 0)], Total = 100m }, First);
        ApproveInvoiceEndpoint.Decide(new(new(2024, 5, 7)), foreign, As("controller")).ThenFacts(
            new InvoiceApprovalGiven(Id, Deventer, "subject-controller", new(2024, 5, 7)), Approved with { Total = 100m }).ThenTells(Entry(
            JournalKind.Purchases, new(2024, 5, 2), "Inkoopfactuur", Id,
            new("4310", 100m, 0, Theirs, "reverseCharged", "Licentie"), new(Accounts.VatReceivable, 5.25m, 0, Theirs, "reverseCharged"),
            new(Accounts.VatCost, 15.75m, 0, Theirs, "reverseCharged"), new(Accounts.VatPayable, 0, 21m, Theirs, "reverseCharged"),
            EntryLine.ToCredit(Accounts.Creditors, 100m, Theirs)));
    }

    [Fact]
    public void It_is_disputed_until_that_is_resolved()
    {
        DisputeInvoiceEndpoint.Decide(new(new(2024, 5, 6), "Uren kloppen niet"), The(), As("staff")).Then(Disputed);
        DisputeInvoiceEndpoint.Decide(new(new(2024, 5, 6), "Nogmaals"), The(Disputed), As("staff")).ThenRefused(InDispute);
        DisputeInvoiceEndpoint.Decide(new(new(2024, 5, 21), "Te laat"), The(First, Approved, Paid), As("staff")).ThenRefused("Nothing is left to pay of this invoice.");
        DisputeInvoiceEndpoint.Decide(new(new(2024, 5, 3), "Te vroeg"), The(), As("staff")).ThenRefused(TooEarly);
        ResolveDisputeEndpoint.Decide(new(new(2024, 5, 9), "Gecrediteerd"), The(Disputed), As("staff")).Then(new InvoiceDisputeResolved(Id, Deventer, new(2024, 5, 9), "Gecrediteerd"));
        ResolveDisputeEndpoint.Decide(new(new(2024, 5, 9), "Niets"), The(), As("staff")).ThenRefused("This invoice is not disputed.");
        ResolveDisputeEndpoint.Decide(new(Today.AddDays(1), "Straks"), The(Disputed), As("staff")).ThenRefused(InFuture);
    }

    [Fact]
    public void What_is_paid_is_a_cost_of_the_activity_to_the_cent()
    {
        PayInvoiceEndpoint.Decide(new(100m, new(2024, 5, 10)), The(First, Approved), As("director")).ThenFacts(Paid with { Amount = 100m, On = new(2024, 5, 10) }).ThenTells(
            Entry(JournalKind.Bank, new(2024, 5, 10), "Betaling van een inkoopfactuur", Id,
                EntryLine.ToDebit(Accounts.Creditors, 100m, Theirs), EntryLine.ToCredit(Accounts.BankInTransit, 100m, Theirs)),
            new InvoiceForActivityWasPaid(Id, Deventer, Activity, 65.95m, new(2024, 5, 10)));
        // 231.50 of 351 is for the activity: after both payments it was told exactly that.
        var second = PayInvoiceEndpoint.Decide(new(251m, new(2024, 5, 20)), The(First, Approved, Paid with { Amount = 100m }), As("director"));
        Assert.Equal(231.50m - 65.95m, second.Messages.OfType<InvoiceForActivityWasPaid>().Single().Amount);
        second.ThenFacts(Paid with { Number = 2, Amount = 251m });
    }

    [Fact]
    public void Only_what_is_approved_and_open_is_paid()
    {
        PayInvoiceEndpoint.Decide(new(351m, new(2024, 5, 20)), The(First), As("director")).ThenRefused("An invoice is paid after two people approved it.");
        PayInvoiceEndpoint.Decide(new(351m, new(2024, 5, 20)), The(First, Approved, Disputed), As("director")).ThenRefused(InDispute);
        PayInvoiceEndpoint.Decide(new(351.01m, new(2024, 5, 20)), The(First, Approved), As("director")).ThenRefused("This is more than what is still to be paid of the invoice.");
        PayInvoiceEndpoint.Decide(new(351m, Today.AddDays(1)), The(First, Approved), As("director")).ThenRefused(InFuture);
    }

    [Fact]
    public void A_payment_that_comes_back_restores_the_cost()
    {
        ReversePaymentEndpoint.Decide(new(351m, new(2024, 5, 22), "Onbekende rekening"), The(First, Approved, Paid), As("director"))
            .ThenFacts(new InvoicePaymentReversed(Id, Deventer, 351m, null, null, new(2024, 5, 22), "Onbekende rekening")).ThenTells(
                Entry(JournalKind.Bank, new(2024, 5, 22), "Teruggekomen betaling van een inkoopfactuur", Id,
                    EntryLine.ToCredit(Accounts.Creditors, 351m, Theirs), EntryLine.ToDebit(Accounts.BankInTransit, 351m, Theirs)),
                new InvoiceForActivityWasPaid(Id, Deventer, Activity, -231.50m, new(2024, 5, 22)));
        ReversePaymentEndpoint.Decide(new(1m, new(2024, 5, 22), "Niets"), The(First, Approved), As("director")).ThenRefused("So much was not paid of this invoice.");
        ReversePaymentEndpoint.Decide(new(1m, Today.AddDays(1), "Straks"), The(First, Approved, Paid), As("director")).ThenRefused(InFuture);
    }

    [Fact]
    public void A_credit_note_is_the_mirror_image()
    {
        var credited = new InvoiceCredited(Id, Deventer, "C-1", [new(1, 100m, 21m)], 121m, new(2024, 5, 15), "Vier uur minder");
        var entry = Entry(
            JournalKind.Purchases, new(2024, 5, 15), "Creditfactuur van een leverancier", Id,
            new("4600", 0, 100m, Cafe with { PartnerId = Supplier }, "high", "Begeleiding"), new(Accounts.VatReceivable, 0, 5.25m, Theirs, "high"),
            new(Accounts.VatCost, 0, 15.75m, Cafe with { PartnerId = Supplier }, "high"), EntryLine.ToDebit(Accounts.Creditors, 121m, Theirs));
        CreditInvoiceEndpoint.Decide(new("C-1", [new(1, 100m, 21m)], new(2024, 5, 15), "Vier uur minder"), The(First, Approved), As("staff")).ThenFacts(credited).ThenTells(entry);
        CreditInvoiceEndpoint.Decide(new("C-1", [new(1, 100m, 21m)], new(2024, 5, 15), "Vier uur minder"), The(), As("staff")).Then(credited);
        Assert.Equal(2, Approve("controller", credited, First).Messages.Count);
        Assert.Equal(230m, The(First, Approved, credited).Open);
    }

    [Fact]
    public void A_credit_note_takes_no_more_than_there_is()
    {
        var credited = new InvoiceCredited(Id, Deventer, "C-1", [new(1, 150m, 31.50m)], 181.50m, new(2024, 5, 15), "Minder");
        Decision When(params CreditLine[] lines) => CreditInvoiceEndpoint.Decide(new("C-2", lines, new(2024, 5, 16), "Meer"), The(First, Approved, credited), As("staff"));

        const string TooMuch = "A credit note takes no more off a line than what is left of it.";
        When(new CreditLine(1, 50.01m, 10.50m)).ThenRefused(TooMuch);
        When(new CreditLine(1, 50m, 10.51m)).ThenRefused(TooMuch);
        When(new CreditLine(3, 1m, 0m)).ThenRefused(TooMuch);
        When(new CreditLine(1, 20m, 0m), new CreditLine(1, 20m, 0m)).ThenRefused("A credit note names each line once.");
        CreditInvoiceEndpoint.Decide(new("C-2", [new(1, 1m, 0m)], Today.AddDays(1), "Straks"), The(), As("staff")).ThenRefused(InFuture);
    }

    [Fact]
    public void It_stands_where_its_facts_leave_it()
    {
        Assert.Equal(PurchaseInvoiceStatus.ToApprove, The(First).Status);
        Assert.Equal(PurchaseInvoiceStatus.Approved, The(First, Approved).Status);
        Assert.Equal(PurchaseInvoiceStatus.Disputed, The(First, Approved, Disputed).Status);
        Assert.Equal(PurchaseInvoiceStatus.Settled, The(First, Approved, Paid).Status);
        Assert.Equal(PurchaseInvoiceStatus.Settled, The(new InvoiceCredited(Id, Deventer, "C", [new(1, 200m, 42m), new(2, 100m, 9m)], 351m, new(2024, 5, 5), "Alles")).Status);
    }
}
