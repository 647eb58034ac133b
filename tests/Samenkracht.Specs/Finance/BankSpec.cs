using System.Security.Cryptography;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Sealing;
using Samenkracht.Finance.Bank;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.InvoiceFacts;

namespace Samenkracht.Specs.Finance;

public sealed class BankSpec
{
    private const string Iban = "NL91ABNA0417164300";
    private const string AccountId = "bank-account-nl91abna0417164300";
    private const string StatementId = "bank-statement-1";
    private const string InFuture = "What is recorded of a bank account cannot lie in the future.";
    private const string NotOpen = "The bank account is not open on that day.";
    private const string Twice = "This statement was imported already.";

    private static readonly DateOnly Day = new(2024, 5, 20);
    private static readonly BankAccountOpened Opened = new(AccountId, Deventer, Iban, "Betaalrekening", new(2021, 1, 1));
    private static readonly CamtFile File = new CamtFile(Iban, 1_000m, Day).With(-351m, "2024-0113", "Taalhuis", "NL20INGB0001234567", "factuur");
    private static readonly OpenItem Invoice = new(MatchKind.PurchaseInvoice, "purchase-invoice-1", "2024-0113", 351m, 0m);

    private static readonly string Subject = Pseudonym.Of(StatementId, "1");
    private static readonly StatementImported Imported = new(
        StatementId, AccountId, Deventer, 8, "BERICHT-1", "AFSCHRIFT-1", "1", Convert.ToHexStringLower(SHA256.HashData(File.Bytes)), 1_000m, 649m, 1, Day);

    private static readonly BankEntryBooked Booked = new(
        StatementId, AccountId, Deventer, 1, -351m, false, Subject, Sealed.Of(Subject, "Taalhuis"), Sealed.Of(Subject, "NL20INGB0001234567"), Sealed.Of(Subject, "2024-0113"),
        Sealed.Of(Subject, "factuur"), Day);

    private static readonly BankEntryMatched Matched = new(StatementId, AccountId, Deventer, 1, MatchKind.PurchaseInvoice, "purchase-invoice-1", -351m, false, true, Day);
    private static readonly BankEntryExplained Explained = new(StatementId, AccountId, Deventer, 1, -351m, "4590", null, "Bankkosten", Day);

    private static readonly PostToLedger InTheBooks = Entry(
        JournalKind.Bank, Day, "Bankafschrift", $"{StatementId}/1", EntryLine.ToCredit(Accounts.Bank, 351m), EntryLine.ToDebit(Accounts.BankInTransit, 351m));

    private static BankStatement The(params IFact[] then) => Given.State<BankStatement>([Imported, Booked, .. then]);

    private static Decision When(CamtFile file, IFact[]? account = null, BankStatement[]? before = null, params OpenItem[] named) => When(file.Base64, account, before, named);

    private static Decision When(string document, IFact[]? account = null, BankStatement[]? before = null, params OpenItem[] named) => ImportStatementEndpoint.Decide(
        new(AccountId, document), StatementId,
        As("staff", (AccountId, Given.State<BankAccount>(account ?? [Opened]))) with { Looked = new ImportStatementEndpoint.Found(before ?? [], named) });

    [Fact]
    public void An_account_is_known_by_a_right_iban()
    {
        OpenBankAccountEndpoint.Decide(new(Iban, "Betaalrekening", new(2021, 1, 1)), AccountId, As("director")).Then(Opened);
        OpenBankAccountEndpoint.Decide(new("NL91ABNA0417164301", "Spaarrekening", new(2021, 1, 1)), AccountId, As("director")).ThenRefused("The check digits of this IBAN are wrong.");
        OpenBankAccountEndpoint.Decide(new(Iban, "Betaalrekening", Today.AddDays(1)), AccountId, As("director")).ThenRefused(InFuture);
        Assert.Equal(AccountId, BankAccount.IdOf(Iban));
    }

    [Fact]
    public void An_account_is_closed_once()
    {
        var closed = new BankAccountClosed(AccountId, Deventer, Today, "Overgestapt");
        CloseBankAccountEndpoint.Decide(new(Today, "Overgestapt"), Given.State<BankAccount>(Opened), As("director")).Then(closed);
        CloseBankAccountEndpoint.Decide(new(Today, "Nogmaals"), Given.State<BankAccount>(Opened, closed), As("director")).ThenRefused(NotOpen);
        CloseBankAccountEndpoint.Decide(new(new(2020, 12, 31), "Te vroeg"), Given.State<BankAccount>(Opened), As("director")).ThenRefused(NotOpen);
        CloseBankAccountEndpoint.Decide(new(Today.AddDays(1), "Straks"), Given.State<BankAccount>(Opened), As("director")).ThenRefused(InFuture);
    }

    [Fact]
    public void Every_line_stands_in_the_books() => When(File).ThenFacts(Imported, Booked).ThenTells(InTheBooks);

    [Fact]
    public void A_line_that_names_one_open_invoice_with_its_amount_is_matched() =>
        When(File, named: [Invoice]).ThenFacts(Imported, Booked, Matched).ThenTells(InTheBooks, BankEntryWasMatchedOf(Matched));

    private static BankEntryWasMatched BankEntryWasMatchedOf(BankEntryMatched match) =>
        new(match.StatementId, match.Entry, Deventer, match.Kind, match.TargetId, match.Amount, match.IsReversal, match.On);

    [Fact]
    public void Doubt_is_left_to_people()
    {
        When(File, named: [Invoice with { Open = 350m }]).ThenFacts(Imported, Booked);
        When(File, named: [Invoice, Invoice with { Id = "purchase-invoice-2" }]).ThenFacts(Imported, Booked);
        When(File, named: [Invoice with { Kind = MatchKind.SalesInvoice }]).ThenFacts(Imported, Booked);
        When(File, named: [Invoice with { Reference = "2024-0114" }]).ThenFacts(Imported, Booked);
        var twice = When(File.With(-351m, "2024-0113"), named: [Invoice]);
        Assert.Single(twice.Facts.OfType<BankEntryMatched>());
    }

    [Fact]
    public void A_line_that_takes_back_is_matched_with_what_was_paid()
    {
        var back = When(new CamtFile(Iban, 649m, Day).With(351m, "2024-0113", reversal: true), named: [Invoice with { Open = 0, Done = 351m }]);

        Assert.Equal(Matched with { Amount = 351m, IsReversal = true }, Assert.Single(back.Facts.OfType<BankEntryMatched>()));
    }

    [Fact]
    public void It_is_of_the_account()
    {
        const string Other = "The statement is of another account, or its IBAN is wrong.";
        When(File with { Iban = "NL20INGB0001234567" }).ThenRefused(Other);
        When(File with { Iban = "NL91ABNA0417164301" }).ThenRefused(Other);
        When(File, [Opened with { OrganisationId = "organisation-ander" }]).ThenRefused("There is no such bank account.");
        ImportStatementEndpoint.Decide(new("bank-account-x", File.Base64), StatementId, As("staff")).ThenRefused("There is no such bank account.");
    }

    [Fact]
    public void It_is_a_document()
    {
        const string NotBase64 = "The bank file is not in base64, or larger than 180,000 bytes.";
        When("geen base64").ThenRefused(NotBase64);
        When(Convert.ToBase64String(new byte[180_001])).ThenRefused(NotBase64);
        When(File with { Currency = "USD" }).ThenRefused("An amount in the bank file is not in euros.");
    }

    [Fact]
    public void It_counts_once()
    {
        When(File, before: [The()]).ThenRefused(Twice);
        // Another file of the same message and number, and the same file under another number.
        When(File.With(1m), before: [The()]).ThenRefused(Twice);
        When(File, before: [Given.State<BankStatement>(Imported with { MessageId = "BERICHT-0" })]).ThenRefused(Twice);
    }

    [Fact]
    public void It_adds_up_and_follows_on_the_last()
    {
        When(File with { Closing = 648.99m }).ThenRefused("The opening balance and the lines do not add up to the closing balance.");
        var next = File with { MessageId = "BERICHT-2", Sequence = "2", Day = Day.AddDays(1), Opening = 649m };
        When(next, before: [The()]).ThenFacts(
            Imported with { MessageId = "BERICHT-2", StatementNumber = "AFSCHRIFT-2", Sequence = "2", DocumentHash = Convert.ToHexStringLower(SHA256.HashData(next.Bytes)), Opening = 649m, Closing = 298m, ClosedOn = Day.AddDays(1) },
            Booked);
        When(next with { Opening = 650m }, before: [The()]).ThenRefused("The opening balance is not the closing balance of the statement before.");
        When(next with { Day = Day.AddDays(-1) }, before: [The()]).ThenRefused("A later statement of this account was imported already.");
    }

    [Fact]
    public void It_is_of_a_day_on_which_the_account_was_open()
    {
        When(new CamtFile(Iban, 0m, Today.AddDays(1))).ThenRefused(InFuture);
        When(new CamtFile(Iban, 0m, new(2020, 12, 31))).ThenRefused(NotOpen);
        When(File, [Opened, new BankAccountClosed(AccountId, Deventer, Day, "Overgestapt")]).ThenRefused(NotOpen);
    }

    private static Decision Match(MatchEntry command, BankStatement statement, params (string, object)[] others) => MatchEntryEndpoint.Decide(command, statement, As("staff", others));

    [Fact]
    public void Somebody_says_what_a_line_is_for()
    {
        var invoice = Given.State<PurchaseInvoice>(Received, First, Approved);
        Match(new(1, MatchKind.PurchaseInvoice, invoice.Id), The(), (invoice.Id, invoice)).ThenFacts(Matched with { Automatic = false }).ThenTells(BankEntryWasMatchedOf(Matched));
        Match(new(1, MatchKind.Grant, "grant-1"), The()).ThenFacts(Matched with { Kind = MatchKind.Grant, TargetId = "grant-1", Automatic = false });
    }

    [Fact]
    public void What_a_line_is_for_is_there_and_fits()
    {
        const string NoTarget = "The organisation has nothing with this id that the line can be for.";
        const string DoesNotFit = "The line is more than what is open, or goes the other way.";
        var (invoice, sales) = (Given.State<PurchaseInvoice>(Received, First, Approved), Given.State<SalesInvoice>(Drafted, Issued));

        Match(new(1, MatchKind.PurchaseInvoice, "purchase-invoice-x"), The()).ThenRefused(NoTarget);
        Match(new(1, MatchKind.PurchaseInvoice, invoice.Id), The(), (invoice.Id, invoice with { OrganisationId = "organisation-ander" })).ThenRefused(NoTarget);
        Match(new(1, MatchKind.Grant, "reserve-1"), The()).ThenRefused(NoTarget);
        Match(new(1, MatchKind.PurchaseInvoice, invoice.Id), The(), (invoice.Id, Given.State<PurchaseInvoice>(Received, First))).ThenRefused(DoesNotFit);
        Match(new(1, MatchKind.PurchaseInvoice, invoice.Id), The(), (invoice.Id, Given.State<PurchaseInvoice>(Received, First, Approved, Paid))).ThenRefused(DoesNotFit);
        Match(new(1, MatchKind.SalesInvoice, sales.Id), The(), (sales.Id, sales)).ThenRefused(DoesNotFit);
        Match(new(2, MatchKind.PurchaseInvoice, invoice.Id), The(), (invoice.Id, invoice)).ThenRefused("The statement has no line with this number.");
        Match(new(1, MatchKind.PurchaseInvoice, invoice.Id), The(Matched), (invoice.Id, invoice)).ThenRefused("It was said already what this line is for; take that back first.");
    }

    [Fact]
    public void A_line_is_explained_by_an_account()
    {
        ExplainEntryEndpoint.Decide(new(1, "4590", null, "Bankkosten"), The(), As("staff")).ThenFacts(Explained).ThenTells(Entry(
            JournalKind.Bank, Day, "Bankkosten", $"{StatementId}/1", EntryLine.ToCredit(Accounts.BankInTransit, 351m), EntryLine.ToDebit("4590", 351m)));
        ExplainEntryEndpoint.Decide(new(1, "0001", null, "Bankkosten"), The(), As("staff")).ThenRefused("The chart of accounts has no such account.");
        ExplainEntryEndpoint.Decide(new(2, "4590", null, "Bankkosten"), The(), As("staff")).ThenRefused("The statement has no line with this number.");
        ExplainEntryEndpoint.Decide(new(1, "4590", null, "Bankkosten"), The(Explained), As("staff")).ThenRefused("It was said already what this line is for; take that back first.");
    }

    [Fact]
    public void What_was_said_is_taken_back()
    {
        var unmatched = new BankEntryUnmatched(
            StatementId, AccountId, Deventer, 1, -351m, MatchKind.PurchaseInvoice, "purchase-invoice-1", false, null, null, new(2024, 5, 25), "Andere factuur");
        UnmatchEntryEndpoint.Decide(new(1, new(2024, 5, 25), "Andere factuur"), The(Matched), As("staff")).ThenFacts(unmatched).ThenTells(new BankEntryWasUnmatched(
            StatementId, 1, Deventer, MatchKind.PurchaseInvoice, "purchase-invoice-1", -351m, false, new(2024, 5, 25), "Andere factuur"));
        UnmatchEntryEndpoint.Decide(new(1, new(2024, 5, 25), "Andere factuur"), The(Explained), As("staff"))
            .ThenFacts(unmatched with { Kind = null, TargetId = null, Account = "4590" }).ThenTells(Entry(
                JournalKind.Bank, new(2024, 5, 25), "Teruggenomen uitleg van een bankregel", $"{StatementId}/1",
                EntryLine.ToDebit(Accounts.BankInTransit, 351m), EntryLine.ToCredit("4590", 351m)));
        Assert.Equal(BankEntryStatus.InTransit, The(Matched, unmatched).Entries[0].Status);
        UnmatchEntryEndpoint.Decide(new(1, new(2024, 5, 25), "Niets"), The(), As("staff")).ThenRefused("Nothing was said yet of what this line is for.");
        UnmatchEntryEndpoint.Decide(new(2, new(2024, 5, 25), "Niets"), The(), As("staff")).ThenRefused("The statement has no line with this number.");
        UnmatchEntryEndpoint.Decide(new(1, new(2024, 5, 19), "Te vroeg"), The(Matched), As("staff")).ThenRefused("This day lies before the line was booked, or in the future.");
    }

    [Fact]
    public void What_the_bank_paid_has_been_paid_until_it_is_taken_back()
    {
        var (told, undone) = (BankEntryWasMatchedOf(Matched), new BankEntryWasUnmatched(StatementId, 1, Deventer, MatchKind.PurchaseInvoice, Id, -351m, false, Day, "Andere factuur"));
        var (back, forth) = (told with { Amount = 351m, IsReversal = true }, undone with { Amount = 351m, IsReversal = true });
        var (open, paid) = (Given.State<PurchaseInvoice>(Received, First, Approved), Given.State<PurchaseInvoice>(Received, First, Approved, Paid));
        var reversed = new InvoicePaymentReversed(Id, Deventer, 351m, StatementId, 1, Day, "Teruggeboekt door de bank");

        SettleFromBankHandler.Decide(told, open).ThenFacts(Paid with { StatementId = StatementId, Entry = 1 });
        SettleFromBankHandler.Decide(back, paid).ThenFacts(reversed);
        UndoSettlementHandler.Decide(undone, paid).ThenFacts(reversed with { Reason = "Andere factuur" });
        UndoSettlementHandler.Decide(forth, open).ThenFacts(Paid with { StatementId = StatementId, Entry = 1 });
    }

    [Fact]
    public void What_came_in_has_come_in_until_it_is_taken_back()
    {
        var told = new BankEntryWasMatched(StatementId, 1, Deventer, MatchKind.SalesInvoice, "sales-invoice-1", 234.50m, false, Day);
        var undone = new BankEntryWasUnmatched(StatementId, 1, Deventer, MatchKind.SalesInvoice, "sales-invoice-1", 234.50m, false, Day, "Andere factuur");
        var recorded = new SalesReceiptRecorded("sales-invoice-1", Deventer, 234.50m, StatementId, 1, Day);
        var reversed = new SalesReceiptReversed("sales-invoice-1", Deventer, 234.50m, StatementId, 1, Day, "Andere factuur");
        var (open, settled) = (Given.State<SalesInvoice>(Drafted, Issued), Given.State<SalesInvoice>(Drafted, Issued, recorded));

        SettleFromBankHandler.Decide(told, open).ThenFacts(recorded);
        SettleFromBankHandler.Decide(told with { Amount = -234.50m, IsReversal = true }, settled).ThenFacts(reversed with { Reason = "Teruggeboekt door de bank" });
        UndoSettlementHandler.Decide(undone, settled).ThenFacts(reversed);
        UndoSettlementHandler.Decide(undone with { Amount = -234.50m, IsReversal = true }, open).ThenFacts(recorded);
    }

    [Fact]
    public void A_volunteer_was_paid_until_it_is_taken_back()
    {
        var payable = Given.State<Payable>(new PayableArose("payable-1", "claim-1", "person-1", Deventer, PayableKind.Expense, 12m, Day));
        var told = new BankEntryWasMatched(StatementId, 1, Deventer, MatchKind.Payable, "payable-1", -12m, false, Day);
        var undone = new BankEntryWasUnmatched(StatementId, 1, Deventer, MatchKind.Payable, "payable-1", -12m, false, Day, "Iemand anders");
        var (paid, reversed) = (new PayablePaid("payable-1", Deventer, 12m, StatementId, 1, Day), new PayablePaymentReversed("payable-1", Deventer, 12m, StatementId, 1, Day, "Iemand anders"));

        SettleFromBankHandler.Decide(told, payable).ThenFacts(paid).ThenTells(Entry(
            JournalKind.Bank, Day, "Betaling aan een vrijwilliger", "payable-1", EntryLine.ToDebit(Accounts.VolunteersPayable, 12m), EntryLine.ToCredit(Accounts.BankInTransit, 12m)));
        SettleFromBankHandler.Decide(told with { Amount = 12m, IsReversal = true }, payable.Apply(paid)).ThenFacts(reversed with { Reason = "Teruggeboekt door de bank" });
        UndoSettlementHandler.Decide(undone, payable.Apply(paid)).ThenFacts(reversed);
        UndoSettlementHandler.Decide(undone with { Amount = 12m, IsReversal = true }, payable).ThenFacts(paid);
        Assert.Equal((0m, 12m), (payable.Apply(paid).Open, payable.Apply(paid).Apply(reversed).Open));
    }
}
