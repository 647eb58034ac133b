using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Known;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.TheBooks;

namespace Samenkracht.Specs.Finance;

public sealed class CloseYearSpec
{
    private static readonly YearBalances Nothing = new([]);

    private static Decision When(int year, YearBalances balances, params IFact[] more) => CloseYearEndpoint.Decide(new(year, new(2024, 2, 1)), Books(more), balances, AskedBy(Director));

    [Fact]
    public void A_year_is_closed() => When(2022, Nothing, AllLocked(2022)).Then(Closed(2022));

    [Fact]
    public void It_is_closed_once() => When(2022, Nothing, Closed(2022)).Then();

    [Fact]
    public void All_months_are_locked_first() => When(2022, Nothing, AllLocked(2022)[1..]).ThenRefused("A year is closed when all its months are locked.");

    [Fact]
    public void Earlier_years_come_first() => When(2023, Nothing, AllLocked(2023)).ThenRefused("An earlier year is closed first.");

    [Fact]
    public void The_result_is_appropriated_first()
    {
        var decision = When(2022, new([new(Accounts.Bank, 250m), new("8000", -250m)]), AllLocked(2022));

        decision.ThenRefused("The result of the year has to be added to or taken from reserves first.");
        Assert.Equal(250m, decision.Refusal!.Details);
    }

    [Fact]
    public void An_appropriated_result_is_no_result() =>
        When(2022, new([new(Accounts.Bank, 250m), new("8000", -250m), new(Accounts.ReserveMovements, 250m), new(Accounts.GeneralReserve, -250m)]), AllLocked(2022)).Then(Closed(2022));

    [Fact]
    public void Only_a_year_of_the_books() => When(2021, Nothing).ThenRefused("This year has not been opened in the books.");

    [Fact]
    public void Not_tomorrow() => CloseYearEndpoint.Decide(new(2022, Today.AddDays(1)), Books(AllLocked(2022)), Nothing, AskedBy(Director))
        .ThenRefused("What happens to the books cannot lie in the future.");

    [Fact]
    public void In_the_year_of_a_merger_the_months_before_it_are_enough() => CloseYearEndpoint.Decide(
            new(2022, new(2024, 2, 1)), Books([.. AllLocked(2022)[..6], new AdministrationHandedOver(Id, Library, Other, "merger-1", new(2022, 7, 1))]), Nothing, AskedBy(Director))
        .Then(Closed(2022));
}

public sealed class CarryForwardSpec
{
    private static readonly YearBalances Balances = new([new(Accounts.Bank, 250m), new(Accounts.GeneralReserve, -250m)]);

    private static Decision When(int year, YearBalances balances, params IFact[] more) => CarryForwardEndpoint.Decide(new(year, new(2024, 2, 2)), Books(more), balances, AskedBy(Director));

    [Fact]
    public void The_balance_opens_the_next_year() => When(2022, Balances, Closed(2022))
        .ThenFacts(new BalanceCarriedForward(Id, Library, 2022, 2023, new(2024, 2, 2), Balances.All))
        .ThenTells(new PostToLedger(
            Library, JournalKind.Opening, new(2023, 1, 1), "Beginbalans 2023", $"{Id}-2022", [EntryLine.ToDebit(Accounts.Bank, 250m), EntryLine.ToCredit(Accounts.GeneralReserve, 250m)]));

    [Fact]
    public void An_empty_balance_needs_no_entry() => When(2022, new([]), Closed(2022)).Then(new BalanceCarriedForward(Id, Library, 2022, 2023, new(2024, 2, 2), []));

    [Fact]
    public void It_is_carried_once() => When(2022, Balances, Closed(2022), new BalanceCarriedForward(Id, Library, 2022, 2023, new(2024, 2, 2), Balances.All)).Then();

    [Fact]
    public void The_year_is_closed_first() => When(2022, Balances).ThenRefused("The balance of a year is carried forward after the year is closed.");

    [Fact]
    public void The_next_year_is_opened_first() => When(2023, Balances, Closed(2023)).ThenRefused("This year has not been opened in the books.");

    [Fact]
    public void Not_tomorrow() => CarryForwardEndpoint.Decide(new(2022, Today.AddDays(1)), Books(Closed(2022)), Balances, AskedBy(Director))
        .ThenRefused("What happens to the books cannot lie in the future.");
}

public sealed class TransferToSuccessorSpec
{
    private static readonly AdministrationHandedOver HandedOver = new(Id, Library, Other, "merger-1", new(2023, 4, 1));
    private static readonly BalanceTransferred Transferred = new(
        Id, Library, Other, new(2024, 2, 3), [new(Accounts.GeneralReserve, -200m), new(Accounts.ResultToAppropriate, -50m), new(Accounts.Bank, 250m)]);
    private static readonly YearBalances Balances = new([new(Accounts.Bank, 250m), new(Accounts.GeneralReserve, -200m), new("8000", -50m)]);
    private static readonly IFact[] Ready = [HandedOver, .. AllLocked(2023)[..3], Closed(2022), new BalanceCarriedForward(Id, Library, 2022, 2023, new(2024, 2, 2), [])];

    private static Administration Successor(DateOnly from) => Given.State<Administration>(
        new AdministrationOpened("administration-bibliotheek-hengelo", Other, "Hengelo", null, "001234567", from),
        new FiscalYearOpened("administration-bibliotheek-hengelo", Other, 2023, from, new(2023, 12, 31), from));

    private static Decision When(Administration? successor, params IFact[] more) =>
        TransferToSuccessorEndpoint.Decide(new(new(2024, 2, 3)), Books(more), new(Balances, successor), AskedBy(Director));

    private static PostToLedger Posted(JournalKind journal, int factor = 1) => new(
        Other, journal, new(2023, 4, 1), "Overgenomen balans van Stichting Bibliotheek Deventer", Id, YearBalances.Lines(Transferred.Balances.OrderBy(one => one.Account), factor));

    private static IFact Sorted => Transferred with { Balances = [.. Transferred.Balances.OrderBy(one => one.Account)] };

    [Fact]
    public void The_balance_with_its_result_opens_the_books_of_a_new_entity() => When(Successor(new(2023, 4, 1)), Ready).ThenFacts(Sorted).ThenTells(Posted(JournalKind.Opening));

    [Fact]
    public void It_is_an_entry_in_books_that_were_there_already() => When(Successor(new(2023, 1, 1)), Ready).ThenFacts(Sorted).ThenTells(Posted(JournalKind.Memorial));

    [Fact]
    public void It_is_transferred_once() => When(Successor(new(2023, 4, 1)), [.. Ready, Transferred]).Then();

    [Fact]
    public void What_came_in_late_is_brought_over_by_a_further_entry() => When(
            Successor(new(2023, 4, 1)),
            [.. Ready, Transferred with { Balances = [new(Accounts.GeneralReserve, -200m), new(Accounts.ResultToAppropriate, -55m), new(Accounts.Bank, 255m)] }])
        .ThenFacts(Sorted).ThenTells(new PostToLedger(
            Other, JournalKind.Opening, new(2023, 4, 1), "Nagekomen op de overgenomen balans van Stichting Bibliotheek Deventer", Id,
            YearBalances.Lines(new AccountBalance[] { new(Accounts.ResultToAppropriate, 5m), new(Accounts.Bank, -5m) }.OrderBy(one => one.Account))));

    [Fact]
    public void Only_after_a_merger() => When(null, Closed(2022)).ThenRefused("No merger has given these books a successor.");

    [Fact]
    public void The_successor_has_books() => When(null, Ready).ThenRefused("The successor has to open its books and this year in them first.");

    [Fact]
    public void The_months_are_locked() => When(Successor(new(2023, 4, 1)), [HandedOver, .. Ready[2..]])
        .ThenRefused("All months until the merger are locked before the balance is transferred.");

    [Fact]
    public void Earlier_years_are_done() => When(Successor(new(2023, 4, 1)), [.. Ready[..5]])
        .ThenRefused("Earlier years are closed and carried forward before the balance is transferred.");

    [Fact]
    public void Not_tomorrow() => TransferToSuccessorEndpoint.Decide(new(Today.AddDays(1)), Books(Ready), new(Balances, null), AskedBy(Director))
        .ThenRefused("What happens to the books cannot lie in the future.");
}

public sealed class HandOverBooksSpec
{
    private static readonly MergerTookEffect Told = new("merger-1", [Library], Other, "Hengelo", "foundation", new(2023, 4, 1));
    private static readonly AdministrationHandedOver HandedOver = new(Id, Library, Other, "merger-1", new(2023, 4, 1));
    private static readonly DeedWasAnnulled Annulled = new("merger-1", [Library], Other, new(2023, 4, 1), new(2023, 9, 1));
    private static readonly AdministrationHandedBack HandedBack = new(Id, Library, Other, "merger-1", new(2023, 9, 1));

    [Fact]
    public void Books_pass_to_the_successor() => HandOverBooksHandler.Decide(Told, Books()).ThenFacts(HandedOver).ThenTells(new LedgersWereCarriedOver("merger-1", false, "ledgers", [Id]));

    [Fact]
    public void Who_keeps_no_books_here_has_nothing_to_pass() => HandOverBooksHandler.Decide(Told, null).Then();

    [Fact]
    public void That_books_passed_or_that_there_were_none_is_told_once()
    {
        var carried = new LedgersCarriedOver("ledger-carry-over-merger-1", "merger-1", Other, [], new(2023, 4, 1));
        var back = new LedgersBroughtBack(carried.CarryOverId, "merger-1", [], Annulled.AnnulledOn);

        HandOverBooksHandler.Decide(Told, [], null).ThenFacts(carried).ThenTells(new LedgersWereCarriedOver("merger-1", false, "ledgers", []));
        HandOverBooksHandler.Decide(Told, [], Given.State<LedgerCarryOver>(carried)).Then();
        HandBackBooksHandler.Decide(Annulled, Given.State<LedgerCarryOver>(carried)).ThenFacts(back).ThenTells(new LedgersWereCarriedOver("merger-1", true, "ledgers", []));
        HandBackBooksHandler.Decide(Annulled, Given.State<LedgerCarryOver>(carried, back)).Then();
        HandBackBooksHandler.Decide(Annulled, (LedgerCarryOver?)null).Then();
        Assert.True(Given.State<LedgerCarryOver>(back).IsBroughtBack);
    }

    [Fact]
    public void Books_pass_once() => HandOverBooksHandler.Decide(Told, Books(HandedOver)).Then();

    [Fact]
    public void Books_come_back_when_the_deed_is_annulled() => HandBackBooksHandler.Decide(Annulled, Books(HandedOver)).ThenFacts(HandedBack)
        .ThenTells(new LedgersWereCarriedOver("merger-1", true, "ledgers", [Id]));

    [Fact]
    public void What_was_brought_over_goes_out_of_the_books_of_the_successor() => HandBackBooksHandler.Decide(
            Annulled, Books(HandedOver, new BalanceTransferred(Id, Library, Other, new(2023, 5, 1), [new(Accounts.Bank, 250m), new(Accounts.GeneralReserve, -250m)])))
        .ThenFacts(HandedBack).ThenTells(
            new LedgersWereCarriedOver("merger-1", true, "ledgers", [Id]),
            new PostToLedger(
                Other, JournalKind.Memorial, new(2023, 9, 1), "Teruggegeven balans van Stichting Bibliotheek Deventer", Id,
                [EntryLine.ToCredit(Accounts.Bank, 250m), EntryLine.ToDebit(Accounts.GeneralReserve, 250m)]));

    [Fact]
    public void Books_come_back_once() => HandBackBooksHandler.Decide(Annulled, Books(HandedOver, HandedBack)).Then();

    [Fact]
    public void Another_merger_changes_nothing() => HandBackBooksHandler.Decide(Annulled with { MergerId = "merger-2" }, Books(HandedOver)).Then();

    [Fact]
    public void Who_keeps_no_books_here_gets_none_back() => HandBackBooksHandler.Decide(Annulled, (Administration?)null).Then();

    [Fact]
    public void A_day_on_which_the_successor_keeps_the_books_takes_no_entry()
    {
        var books = Books(HandedOver);

        Assert.Null(books.RefusesEntry(new(2023, 3, 31)));
        Assert.Equal("The successor of this legal entity keeps the books on this day.", books.RefusesEntry(new(2023, 4, 1))?.Sentence);
        Assert.Null(Books(HandedOver, HandedBack).RefusesEntry(new(2023, 4, 1)));
    }
}
