using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Bank;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.InvoiceFacts;

namespace Samenkracht.Specs.Finance;

public sealed class PassOpenItemsSpec
{
    private const string Samen = "organisation-bibliotheek-samen";

    private static readonly MergerTookEffect Merged = new("merger-1", [Deventer], Samen, "Samen", "foundation", new(2024, 7, 1));
    private static readonly DeedWasAnnulled Annulled = new("merger-1", [Deventer], Samen, new(2024, 7, 1), new(2024, 9, 1));
    private static readonly BankAccountOpened Account = new("bank-account-1", Deventer, "NL91ABNA0417164300", "Betaalrekening", new(2021, 1, 1));
    private static readonly PayableArose Owed = new("payable-1", "claim-1", "person-1", Deventer, PayableKind.Expense, 12m, new(2024, 5, 31));

    private static readonly InvoicePassedOn Invoice = new(Id, "merger-1", Deventer, Samen, new(2024, 7, 1));
    private static readonly SalesInvoicePassedOn Sales = new("sales-invoice-1", "merger-1", Deventer, Samen, new(2024, 7, 1));
    private static readonly PayablePassedOn Payables = new("payable-1", "merger-1", Deventer, Samen, new(2024, 7, 1));
    private static readonly BankAccountPassedOn Bank = new("bank-account-1", "merger-1", Deventer, Samen, new(2024, 7, 1));

    [Fact]
    public void What_is_open_passes_to_the_successor()
    {
        PassOpenItemsHandler.Decide(Merged, Given.State<PurchaseInvoice>(Received)).Then(Invoice);
        PassOpenItemsHandler.Decide(Merged, Given.State<SalesInvoice>(Drafted)).Then(Sales);
        PassOpenItemsHandler.Decide(Merged, Given.State<Payable>(Owed)).Then(Payables);
        PassOpenItemsHandler.Decide(Merged, Given.State<BankAccount>(Account)).Then(Bank);
    }

    [Fact]
    public void What_is_settled_or_passed_already_stays()
    {
        PassOpenItemsHandler.Decide(Merged, Given.State<PurchaseInvoice>(Received, First, Approved, Paid)).Then();
        PassOpenItemsHandler.Decide(Merged, Given.State<PurchaseInvoice>(Received, Invoice)).Then();
        PassOpenItemsHandler.Decide(Merged, Given.State<SalesInvoice>(Drafted, new SalesInvoiceDropped("sales-invoice-1", Deventer, new(2024, 5, 3), "Vergissing"))).Then();
        PassOpenItemsHandler.Decide(Merged, Given.State<Payable>(Owed, new PayablePaid("payable-1", Deventer, 12m, "bank-statement-1", 1, new(2024, 6, 1)))).Then();
        PassOpenItemsHandler.Decide(Merged, Given.State<BankAccount>(Account, new BankAccountClosed("bank-account-1", Deventer, new(2024, 1, 1), "Overgestapt"))).Then();
    }

    [Fact]
    public void An_annulled_deed_brings_it_back()
    {
        ReturnOpenItemsHandler.Decide(Annulled, Given.State<PurchaseInvoice>(Received, Invoice)).Then(Invoice with { FromOrganisationId = Samen, ToOrganisationId = Deventer, On = new(2024, 9, 1) });
        ReturnOpenItemsHandler.Decide(Annulled, Given.State<SalesInvoice>(Drafted, Sales)).Then(Sales with { FromOrganisationId = Samen, ToOrganisationId = Deventer, On = new(2024, 9, 1) });
        ReturnOpenItemsHandler.Decide(Annulled, Given.State<Payable>(Owed, Payables)).Then(Payables with { FromOrganisationId = Samen, ToOrganisationId = Deventer, On = new(2024, 9, 1) });
        ReturnOpenItemsHandler.Decide(Annulled, Given.State<BankAccount>(Account, Bank)).Then(Bank with { FromOrganisationId = Samen, ToOrganisationId = Deventer, On = new(2024, 9, 1) });
    }

    [Fact]
    public void What_the_successor_made_itself_stays_with_it()
    {
        ReturnOpenItemsHandler.Decide(Annulled, Given.State<PurchaseInvoice>(Received with { OrganisationId = Samen })).Then();
        ReturnOpenItemsHandler.Decide(Annulled, Given.State<SalesInvoice>(Drafted)).Then();
        ReturnOpenItemsHandler.Decide(Annulled, Given.State<Payable>(Owed)).Then();
        ReturnOpenItemsHandler.Decide(Annulled, Given.State<BankAccount>(Account, Bank with { MergerId = "merger-2" })).Then();
    }
}
