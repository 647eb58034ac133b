using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;
using static Samenkracht.Specs.Finance.TheBooks;

namespace Samenkracht.Specs.Finance;

public sealed class CorrectingEntriesSpec
{
    private static readonly EntryReference First = new(Purchases, 1);
    private static readonly ReverseEntry Command = new(Library, First, new(2023, 4, 6), "Dubbel");
    private static readonly EntryReversed Reversal = new(
        Purchases, Library, JournalKind.Purchases, 2023, 2, First, new(2023, 4, 6), "Huur", "factuur-1",
        [EntryLine.ToCredit("4200", 100.10m), EntryLine.ToDebit(Accounts.Creditors, 100.10m)], "Dubbel");

    private static Decision When(ReverseEntry command, ILedgerEntry? original, bool isReversed = false, Administration? books = null) => ReverseEntryEndpoint.Decide(
        command, Given.State<Journal>(Started, RentPosted), new(original, isReversed), AskedBy(Controller, books ?? Books()));

    [Fact]
    public void An_entry_is_undone_by_its_mirror() => When(Command, RentPosted).Then(Reversal);

    [Fact]
    public void The_journal_remembers_what_it_reversed()
    {
        var journal = Given.State<Journal>(Started, RentPosted, Reversal);

        Assert.Equal([First], journal.Reversed);
        Assert.Equal((2, journal.Debit), (journal.Entries, journal.Credit));
    }

    [Fact]
    public void It_is_undone_once() => When(Command, RentPosted, isReversed: true).ThenRefused("This entry has been reversed already.");

    [Fact]
    public void It_is_there() => When(Command, null).ThenRefused("There is no entry with this number in that journal.");

    [Fact]
    public void It_is_of_the_same_books() => When(Command, RentPosted with { OrganisationId = Other }).ThenRefused("The journal is of the books of another legal entity.");

    [Fact]
    public void It_is_of_the_same_kind() => When(Command, RentPosted with { Journal = JournalKind.Bank }).ThenRefused("An entry is corrected in a journal of its own kind.");

    [Fact]
    public void A_reversal_is_not_reversed() => When(Command, Reversal).ThenRefused("A reversal is not corrected; make the entry anew.");

    [Fact]
    public void A_correction_follows() => When(Command with { On = new(2023, 3, 30) }, RentPosted).ThenRefused("A correction is not of an earlier day than the entry.");

    [Fact]
    public void A_closed_year_is_corrected_in_another() => When(Command, RentPosted, books: Books(Closed(2023)))
        .ThenRefused("The books of this year are closed; post a correction in an open period.");

    [Fact]
    public void A_reason_points_to_nobody() => When(Command with { Reason = "Bel 0612345678" }, RentPosted)
        .ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");

    [Fact]
    public void An_entry_of_an_earlier_year_is_reversed_in_an_open_one()
    {
        var earlier = RentPosted with { JournalId = "journal-bibliotheek-deventer-purchases-2022", Year = 2022, On = new(2022, 3, 31) };
        var original = new EntryReference(earlier.JournalId, 1);

        When(Command with { Original = original }, earlier, books: Books(Closed(2022))).Then(Reversal with { Original = original });
    }

    [Fact]
    public void An_entry_is_made_again_on_another_account()
    {
        IReadOnlyList<EntryLine> lines = [EntryLine.ToDebit("4230", 100.10m), EntryLine.ToCredit(Accounts.Creditors, 100.10m)];

        ReclassifyEntryEndpoint.Decide(new(Library, First, new(2023, 4, 6), lines, "Dubbel"), Given.State<Journal>(Started, RentPosted), new(RentPosted, false), AskedBy(Controller, Books()))
            .Then(Reversal, new EntryReclassified(Purchases, Library, JournalKind.Purchases, 2023, 3, First, new(2023, 4, 6), "Huur", "factuur-1", lines, "Dubbel"));
    }

    [Fact]
    public void What_is_reclassified_is_an_entry() => ReclassifyEntryEndpoint.Decide(
            new(Library, First, new(2023, 4, 6), [Rent[0]], "Dubbel"), Given.State<Journal>(Started, RentPosted), new(RentPosted, false), AskedBy(Controller, Books()))
        .ThenRefused("An entry has two lines or more.");

    [Fact]
    public void What_is_reversed_is_not_reclassified() => ReclassifyEntryEndpoint.Decide(
            new(Library, First, new(2023, 4, 6), Rent, "Dubbel"), Given.State<Journal>(Started, RentPosted), new(RentPosted, true), AskedBy(Controller, Books()))
        .ThenRefused("This entry has been reversed already.");
}
