using System.Collections.Immutable;
using Samenkracht.Finance.Administrations;

namespace Samenkracht.Finance.Journals;

/// <summary>A journal of one legal entity and year. Its id is <c>journal-</c>, the code of the organisation, the kind and the year.</summary>
/// <remarks>Its first fact opens it and every later one is an entry, so the entry with number N is the fact with version N + 1.</remarks>
public sealed record Journal(
    string Id, string AdministrationId, string OrganisationId, JournalKind Kind, int Year, int Entries, int Lines, decimal Debit, decimal Credit,
    ImmutableArray<EntryReference> Reversed) : IBelong
{
    /// <summary>The books of one legal entity hold nothing of another.</summary>
    public static readonly Rule OfAnotherEntity = new("journal-of-another-entity", "The journal is of the books of another legal entity.");

    /// <summary>A journal holds the entries of its year.</summary>
    public static readonly Rule OutsideYear = new("entry-outside-year", "The day of the entry does not lie in the year of the journal.");

    /// <summary>What was undone is gone.</summary>
    public static readonly Rule ReversedAlready = new("entry-reversed-already", "This entry has been reversed already.");

    /// <summary>The id of a journal.</summary>
    public static string IdOf(string organisationId, JournalKind kind, int year) =>
        Keys.For("journal", $"{organisationId["organisation-".Length..]}-{kind.ToString().ToLowerInvariant()}-{year}");

    /// <summary>The number of the next entry.</summary>
    public int Next => Entries + 1;

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => organisationId == OrganisationId;

    /// <summary>The fact that opens a journal in these books.</summary>
    public static JournalOpened Opening(Administration books, JournalKind kind, int year, DateOnly on) =>
        new(IdOf(books.OrganisationId, kind, year), books.Id, books.OrganisationId, kind, year, on);

    /// <summary>Why no entry of these books can be made in this journal on the day; null when it can.</summary>
    public Rule? Refuses(string organisationId, DateOnly on, Asked asked) =>
        organisationId != OrganisationId ? OfAnotherEntity
        : on.Year != Year ? OutsideYear
        : on > asked.Today ? Administration.InFuture
        : asked.Find<Administration>(AdministrationId) is not { } books ? Administration.NotOpened
        : books.RefusesEntry(on);

    public static Journal Create(JournalOpened e) => new(e.JournalId, e.AdministrationId, e.OrganisationId, e.Journal, e.Year, 0, 0, 0, 0, []);

    public Journal Apply(EntryPosted e) => With(e);

    public Journal Apply(EntryReversed e) => With(e) with { Reversed = Reversed.Add(e.Original) };

    public Journal Apply(EntryReclassified e) => With(e);

    private Journal With(ILedgerEntry e) => this with
    {
        Entries = Math.Max(Entries, e.Number), Lines = Lines + e.Lines.Count, Debit = Debit + e.Lines.Sum(line => line.Debit), Credit = Credit + e.Lines.Sum(line => line.Credit),
    };
}
