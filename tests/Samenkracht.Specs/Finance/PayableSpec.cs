using Samenkracht.Contracts.Volunteers;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.InvoiceFacts;

namespace Samenkracht.Specs.Finance;

public sealed class PayableSpec
{
    private const string Id = "payable-2024-1";
    private const string Person = "person-1";

    private static readonly AllowanceBecamePayable Told = new("claim-2024-1", Person, Deventer, "allowance", 25m, new(2024, 5, 31));
    private static readonly AllowanceWasTakenBack TakenBack = new("claim-2024-1", Person, Deventer, "allowance", 25m, new(2024, 6, 1), "Uren bijgesteld");
    private static readonly PayableArose Arose = new(Id, "claim-2024-1", Person, Deventer, PayableKind.Allowance, 25m, new(2024, 5, 31));
    private static readonly PayableTakenBack Undone = new(Id, "claim-2024-1", Person, Deventer, 25m, 0m, new(2024, 6, 1), "Uren bijgesteld");

    private static readonly PostToLedger Cost = Entry(
        JournalKind.Memorial, new(2024, 5, 31), "Vergoeding van een vrijwilliger", Id,
        EntryLine.ToDebit(Accounts.VolunteerAllowances, 25m), EntryLine.ToCredit(Accounts.VolunteersPayable, 25m));

    [Fact]
    public void A_claim_is_owed_once()
    {
        OpenPayableHandler.Decide(Told, null).ThenFacts(Arose).ThenTells(Cost);
        OpenPayableHandler.Decide(Told with { Kind = "expense" }, null).ThenFacts(Arose with { Kind = PayableKind.Expense }).ThenTells(
            Cost with { Lines = [EntryLine.ToDebit(Accounts.VolunteerExpenses, 25m), EntryLine.ToCredit(Accounts.VolunteersPayable, 25m)] });
        OpenPayableHandler.Decide(Told, Given.State<Payable>(Arose)).Then();
    }

    [Fact]
    public void What_was_not_paid_is_not_owed()
    {
        TakePayableBackHandler.Decide(TakenBack, Given.State<Payable>(Arose)).ThenFacts(Undone).ThenTells(Entry(
            JournalKind.Memorial, new(2024, 6, 1), "Teruggenomen vergoeding van een vrijwilliger", Id,
            EntryLine.ToCredit(Accounts.VolunteerAllowances, 25m), EntryLine.ToDebit(Accounts.VolunteersPayable, 25m)));
        TakePayableBackHandler.Decide(TakenBack, Given.State<Payable>(Arose, Undone)).Then();
        Assert.Equal(0m, Given.State<Payable>(Arose, Undone).Open);
    }

    [Fact]
    public void What_was_paid_is_netted()
    {
        var paid = Given.State<Payable>(Arose, new PayablePaid(Id, Deventer, 20m, "bank-statement-1", 1, new(2024, 5, 31)));
        TakePayableBackHandler.Decide(TakenBack, paid).ThenFacts(Undone with { ToNet = 20m });
        Assert.Equal(-20m, paid.Apply(Undone).Open);
    }

    [Fact]
    public void The_order_in_which_it_is_told_does_not_matter()
    {
        TakePayableBackHandler.Decide(TakenBack, null).ThenFacts(Undone);
        OpenPayableHandler.Decide(Told, Given.State<Payable>(Undone)).ThenFacts(Arose).ThenTells(Cost);
        Assert.Equal(0m, Given.State<Payable>(Undone, Arose).Open);
    }
}
