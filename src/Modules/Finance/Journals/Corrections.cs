using Marten;

namespace Samenkracht.Finance.Journals;

/// <summary>What a correction is checked against.</summary>
/// <param name="Original">The entry that is corrected; null when there is none.</param>
/// <param name="IsReversed">Whether it was reversed already.</param>
public sealed record EntryFile(ILedgerEntry? Original, bool IsReversed)
{
    /// <summary>One corrects what is there.</summary>
    public static readonly Rule NotFound = new("entry-not-found", "There is no entry with this number in that journal.");

    /// <summary>A reversal stands in the journal of the same kind, so that a journal shows what became of its entries.</summary>
    public static readonly Rule OtherKind = new("entry-of-another-kind", "An entry is corrected in a journal of its own kind.");

    /// <summary>A mirror of a mirror hides what happened.</summary>
    public static readonly Rule IsReversal = new("entry-is-a-reversal", "A reversal is not corrected; make the entry anew.");

    /// <summary>A correction follows.</summary>
    public static readonly Rule TooEarly = new("entry-corrected-before-it-was-made", "A correction is not of an earlier day than the entry.");

    internal static async Task<object> LookAsync(EntryReference original, Journal journal, IQuerySession session, CancellationToken ct)
    {
        // The first fact of a journal opens it, so entry N has version N + 1.
        var found = await session.Events.FetchStreamAsync(original.JournalId, version: original.Number + 1, fromVersion: original.Number + 1, token: ct);
        var journals = await session.Query<Journal>().Where(other => other.OrganisationId == journal.OrganisationId && other.Kind == journal.Kind).ToListAsync(ct);
        return new EntryFile(found.Select(one => one.Data).OfType<ILedgerEntry>().FirstOrDefault(), journals.Any(other => other.Reversed.Contains(original)));
    }

    /// <summary>Refuses a correction in this journal on the day; null when it can be made.</summary>
    public Rule? Refuses(Journal journal, string organisationId, DateOnly on, string reason, Asked asked) =>
        journal.Refuses(organisationId, on, asked) is { } unfit ? unfit
        : Original is null ? NotFound
        : Original.OrganisationId != journal.OrganisationId ? Journal.OfAnotherEntity
        : Original.Journal != journal.Kind ? OtherKind
        : Original is EntryReversed ? IsReversal
        : IsReversed ? Journal.ReversedAlready
        : on < Original.On ? TooEarly
        : PersonalNumbers.Refuses(reason);

    /// <summary>The mirrored entry.</summary>
    public EntryReversed Reversal(Journal journal, EntryReference original, DateOnly on, string reason) => new(
        journal.Id, journal.OrganisationId, journal.Kind, journal.Year, journal.Next, original, on, Original!.Description, Original.DocumentId, EntryRules.Mirror(Original.Lines), reason);
}
