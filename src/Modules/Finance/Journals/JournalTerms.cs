using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Journals;

/// <summary>Why an entry is of a later day than its document.</summary>
public enum LateReason
{
    /// <summary>The period of the document was locked.</summary>
    PeriodLocked,

    /// <summary>The year of the document was closed.</summary>
    YearClosed,

    /// <summary>The year of the document was not in the books.</summary>
    YearNotOpened,
}

/// <summary>Which entry.</summary>
/// <param name="JournalId">The journal.</param>
/// <param name="Number">Its number in the journal, from 1.</param>
public sealed record EntryReference([property: Id("journal")] string JournalId, [property: Range(1, 100_000_000)] int Number);
