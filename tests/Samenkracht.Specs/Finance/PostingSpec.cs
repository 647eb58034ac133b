using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Known;
using Samenkracht.Finance.Reactions;
using static Samenkracht.Specs.Finance.TheBooks;

namespace Samenkracht.Specs.Finance;

public sealed class PostEntrySpec
{
    private static readonly PostEntry Command = new(Library, new(2023, 3, 31), "Huur", "factuur-1", Rent);

    private static Decision When(PostEntry command, Administration? books, params IFact[] entries) =>
        PostEntryEndpoint.Decide(command, Given.State<Journal>([Started, .. entries]), AskedBy(Controller, books));

    private static Decision WithLines(params EntryLine[] lines) => When(Command with { Lines = lines }, Books());

    [Fact]
    public void An_entry_is_posted() => When(Command, Books()).Then(RentPosted);

    [Fact]
    public void The_next_has_the_next_number() => When(Command, Books(), RentPosted).Then(RentPosted with { Number = 2 });

    [Fact]
    public void Books_and_journal_are_of_one_entity() => When(Command with { OrganisationId = Other }, Books()).ThenRefused("The journal is of the books of another legal entity.");

    [Fact]
    public void The_day_lies_in_the_year() => When(Command with { On = new(2022, 12, 31) }, Books()).ThenRefused("The day of the entry does not lie in the year of the journal.");

    [Fact]
    public void The_day_is_not_tomorrow() => PostEntryEndpoint.Decide(
            Command with { On = new(2023, 4, 1) }, Given.State<Journal>(Started), Given.Asked(new(2023, 3, 31), Controller, (Id, Books())))
        .ThenRefused("What happens to the books cannot lie in the future.");

    [Fact]
    public void There_are_books() => When(Command, null).ThenRefused("The books of this organisation have not been opened.");

    [Fact]
    public void There_is_a_chart() => When(Command, Given.State<Administration>(Opened)).ThenRefused("The chart of accounts has not been adopted yet.");

    [Fact]
    public void The_year_is_open() => When(Command, Given.State<Administration>(Opened, Adopted)).ThenRefused("This year has not been opened in the books.");

    [Fact]
    public void The_year_is_not_closed() => When(Command, Books(Closed(2023))).ThenRefused("The books of this year are closed; post a correction in an open period.");

    [Fact]
    public void The_period_is_not_locked() => When(Command, Books(Locked(2023, 3)))
        .ThenRefused("This period is locked; post on the first open day, with the day of the document.");

    [Fact]
    public void An_entry_has_two_lines() => WithLines(Rent[0]).ThenRefused("An entry has two lines or more.");

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(0.001, 0)]
    public void A_line_has_one_side(decimal debit, decimal credit) => WithLines(new("4200", debit, credit, Dimensions.None), Rent[1])
        .ThenRefused("A line has an amount above zero on one side, debit or credit, exact to the cent.");

    [Fact]
    public void An_account_is_of_the_chart() => WithLines(EntryLine.ToDebit("4999", 1), EntryLine.ToCredit("1600", 1)).ThenRefused("The chart of accounts has no such account.");

    [Fact]
    public void A_VAT_code_is_of_the_chart() => WithLines(Rent[0] with { VatCode = "middling" }, Rent[1]).ThenRefused("The chart of accounts has no such VAT code.");

    [Fact]
    public void Debit_is_credit()
    {
        var decision = WithLines(EntryLine.ToDebit("4200", 1.01m), EntryLine.ToCredit("1600", 1));

        decision.ThenRefused("The debit of an entry equals its credit.");
        Assert.Equal(0.01m, decision.Refusal!.Details);
    }

    [Fact]
    public void Nobody_can_be_found_by_an_entry()
    {
        WithLines(Rent[0] with { Description = "jan@example.nl" }, Rent[1])
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
        When(Command with { Description = "jan@example.nl" }, Books())
            .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
    }

    [Fact]
    public void A_journal_counts()
    {
        var journal = Given.State<Journal>(Started, RentPosted, RentPosted with { Number = 2 });

        Assert.Equal((2, 4, 200.20m, 200.20m, 3), (journal.Entries, journal.Lines, journal.Debit, journal.Credit, journal.Next));
        Assert.True(journal.BelongsTo(Library) && !journal.BelongsTo(Other));
    }
}

public sealed class PostToLedgerSpec
{
    private static readonly PostToLedger Told = new(Library, JournalKind.Purchases, new(2023, 12, 28), "Huur", "factuur-1", Rent);
    private static readonly EntryPosted InTime = RentPosted with { On = new(2023, 12, 28) };
    private static readonly EntryPosted InJanuary = RentPosted with
    {
        JournalId = "journal-bibliotheek-deventer-purchases-2024", Year = 2024, On = new(2024, 1, 1), DocumentDay = new(2023, 12, 28), LateBecause = LateReason.PeriodLocked,
    };

    private static readonly JournalOpened Started2024 = new(InJanuary.JournalId, Id, Library, JournalKind.Purchases, 2024, new(2024, 1, 1));

    private static Decision When(int year, Administration? books, Journal? journal = null, PostToLedger? told = null) =>
        PostToLedgerHandler.Decide(told ?? Told, year, journal, AskedBy(Given.By("reaction"), books));

    [Fact]
    public void It_is_posted_on_its_day() => When(2023, Books(), Given.State<Journal>(Started)).Then(InTime);

    [Fact]
    public void The_first_entry_may_come_before_the_journal() => When(2023, Books()).Then(Started with { On = new(2023, 12, 28) }, InTime);

    [Fact]
    public void After_a_locked_month_it_is_posted_on_the_first_open_day() => When(2024, Books(Year2024, Locked(2023, 12)), Given.State<Journal>(Started2024)).Then(InJanuary);

    [Fact]
    public void After_a_closed_year_too() => When(2024, Books(Year2024, Closed(2023)), Given.State<Journal>(Started2024)).Then(InJanuary with { LateBecause = LateReason.YearClosed });

    [Fact]
    public void What_is_older_than_the_books_is_posted_in_the_first_year() => When(2022, Books(), null, Told with { On = new(2021, 12, 28) }).ThenFacts(
        Started with { JournalId = "journal-bibliotheek-deventer-purchases-2022", Year = 2022, On = new(2022, 1, 1) },
        RentPosted with
        {
            JournalId = "journal-bibliotheek-deventer-purchases-2022", Year = 2022, On = new(2022, 1, 1), DocumentDay = new(2021, 12, 28), LateBecause = LateReason.YearNotOpened,
        });

    [Fact]
    public void A_message_without_books_waits() => When(2023, null).ThenRefused("The books of this organisation have not been opened.");

    [Fact]
    public void A_message_without_chart_waits() => When(2023, Given.State<Administration>(Opened)).ThenRefused("The chart of accounts has not been adopted yet.");

    [Fact]
    public void A_message_waits_until_there_is_an_open_day() => When(2023, Books(Locked(2023, 12))).ThenRefused("The books have no open day on or after the day of this entry.");

    [Fact]
    public void What_the_books_of_who_was_merged_away_have_no_day_for_is_posted_by_the_successor()
    {
        var succeeded = new LegalEntitySucceeded("legal-entity-bibliotheek-deventer", Library, "merger-1", Other, new(2024, 1, 1));
        var (merged, restored) = (Given.State<LegalEntity>(succeeded), Given.State<LegalEntity>(
            succeeded, new LegalEntityRestored("legal-entity-bibliotheek-deventer", Library, "merger-1", Other, new(2024, 1, 1), new(2025, 1, 1))));

        Assert.Equal(Library, PostToLedgerHandler.KeeperOf(Told, Books(), merged));
        Assert.Equal(Other, PostToLedgerHandler.KeeperOf(Told, Books(Locked(2023, 12)), merged));
        Assert.Equal(Other, PostToLedgerHandler.KeeperOf(Told with { On = new(2024, 2, 1) }, Books(), merged));
        Assert.Equal(Other, PostToLedgerHandler.KeeperOf(Told, null, merged));
        Assert.Equal(Library, PostToLedgerHandler.KeeperOf(Told, null, null));
        Assert.Equal(Library, PostToLedgerHandler.KeeperOf(Told, null, restored));
    }

    [Fact]
    public void A_message_that_was_overtaken_is_handled_again() => When(2023, Books(Year2024, Locked(2023, 12)))
        .ThenRefused("The first open day lies in another year than when this entry was sent.");

    [Fact]
    public void Lines_of_nothing_are_left_out() =>
        When(2023, Books(), Given.State<Journal>(Started), Told with { Lines = [.. Rent, EntryLine.ToDebit("4950", 0)] }).Then(InTime);

    [Fact]
    public void Nothing_at_all_is_not_posted() => When(2023, Books(), null, Told with { Lines = [EntryLine.ToDebit("4950", 0)] }).Then();

    [Fact]
    public void What_is_no_entry_is_not_posted() => When(2023, Books(), null, Told with { Lines = [Rent[0], Rent[1] with { Credit = 3 }] })
        .ThenRefused("The debit of an entry equals its credit.");

    [Fact]
    public void The_first_open_day_passes_over_locked_months()
    {
        var books = Books(Year2024, Locked(2023, 11), Locked(2023, 12), Locked(2024, 1));

        Assert.Equal(
            [new(2023, 10, 5), new(2024, 2, 1), new(2024, 2, 1), new(2024, 2, 29), null],
            new DateOnly[] { new(2023, 10, 5), new(2023, 11, 30), new(2024, 1, 31), new(2024, 2, 29), new(2025, 1, 1) }.Select(books.FirstOpenDay));
        Assert.Equal(new(2022, 1, 1), books.FirstOpenDay(new(2020, 5, 5)));
    }

    [Fact]
    public void An_opened_year_has_journals() => OpenJournalsHandler.Decide(new(Library, 2023, new(2023, 1, 1)), JournalKind.Purchases, null, AskedBy(Given.By("reaction"), Books())).Then(Started);

    [Fact]
    public void A_journal_is_opened_once() =>
        OpenJournalsHandler.Decide(new(Library, 2023, new(2023, 1, 1)), JournalKind.Purchases, Given.State<Journal>(Started), AskedBy(Given.By("reaction"), Books())).Then();

    [Fact]
    public void A_journal_is_of_books() => OpenJournalsHandler.Decide(new(Library, 2023, new(2023, 1, 1)), JournalKind.Purchases, null, AskedBy(Given.By("reaction")))
        .ThenRefused("The books of this organisation have not been opened.");
}
