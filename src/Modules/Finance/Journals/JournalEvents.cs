namespace Samenkracht.Finance.Journals;

/// <summary>A fact that is one entry in the books; entries of a journal have the numbers 1, 2, 3 and so on without a gap.</summary>
public interface ILedgerEntry : IFact
{
    /// <summary>The journal.</summary>
    string JournalId { get; }

    /// <summary>The legal entity.</summary>
    string OrganisationId { get; }

    /// <summary>The kind of journal.</summary>
    JournalKind Journal { get; }

    /// <summary>The year of the books.</summary>
    int Year { get; }

    /// <summary>Its number in the journal.</summary>
    int Number { get; }

    /// <summary>The day of the entry.</summary>
    DateOnly On { get; }

    /// <summary>What for.</summary>
    string Description { get; }

    /// <summary>The document behind it.</summary>
    string DocumentId { get; }

    /// <summary>Its lines.</summary>
    IReadOnlyList<EntryLine> Lines { get; }
}

/// <summary>A journal of a year began, without entries.</summary>
public sealed record JournalOpened(string JournalId, string AdministrationId, string OrganisationId, JournalKind Journal, int Year, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An entry was made. <c>DocumentDay</c> and <c>LateBecause</c> tell when it is of a day on which nothing could be posted any more.</summary>
public sealed record EntryPosted(
    string JournalId, string OrganisationId, JournalKind Journal, int Year, int Number, DateOnly On, string Description, string DocumentId,
    IReadOnlyList<EntryLine> Lines, DateOnly? DocumentDay, LateReason? LateBecause) : ILedgerEntry
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An earlier entry, of this journal or of the same kind in an earlier year, was undone by its mirror.</summary>
public sealed record EntryReversed(
    string JournalId, string OrganisationId, JournalKind Journal, int Year, int Number, EntryReference Original, DateOnly On, string Description, string DocumentId,
    IReadOnlyList<EntryLine> Lines, string Reason) : ILedgerEntry
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.Reason => Reason;
}

/// <summary>An entry was made again on other accounts or for something else, after the reversal of the original.</summary>
public sealed record EntryReclassified(
    string JournalId, string OrganisationId, JournalKind Journal, int Year, int Number, EntryReference Original, DateOnly On, string Description, string DocumentId,
    IReadOnlyList<EntryLine> Lines, string Reason) : ILedgerEntry
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.Reason => Reason;
}
