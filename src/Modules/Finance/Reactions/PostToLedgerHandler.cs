using Samenkracht.Common.Reading;
using Samenkracht.Common.Writing;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Known;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: what follows from a fact of the module is posted in the books, once for each message.</summary>
[WayBack("A fact that undoes what led to the entry tells the opposite entry.")]
public static class PostToLedgerHandler
{
    private const string Name = "post-to-ledger";

    /// <summary>Books without an open day take nothing; the message waits until there is one.</summary>
    public static readonly Rule NoOpenDay = new("ledger-without-open-day", "The books have no open day on or after the day of this entry.");

    /// <summary>The books changed while the message was on its way; it is handled again.</summary>
    public static readonly Rule OtherYear = new("ledger-other-year", "The first open day lies in another year than when this entry was sent.");

    /// <summary>Who keeps the books for it: the successor, once the books of the legal entity have no day left for it. That of before the merger is then posted late.</summary>
    public static string KeeperOf(PostToLedger told, Administration? books, LegalEntity? entity) =>
        books?.FirstOpenDay(told.On) is null && entity?.SuccessorNow is { } successor ? successor : told.OrganisationId;

    public static Decision Decide(PostToLedger told, int year, Journal? journal, Asked asked)
    {
        IReadOnlyList<EntryLine> lines = [.. told.Lines.Where(line => line.Debit != 0 || line.Credit != 0)];
        return lines.Count == 0 ? []
            : asked.Find<Administration>(Administration.IdOf(told.OrganisationId)) is not { } books ? Administration.NotOpened
            : books.RgsVersion is null ? Administration.NoChart
            : EntryRules.Refuses(lines) is { } refused ? refused
            : books.FirstOpenDay(told.On) is not { } day ? NoOpenDay
            : day.Year != year ? OtherYear
            : Post(told, lines, journal, books, day);
    }

    // The journal of a year may not be there yet, when the message that opens it is still on its way.
    private static Decision Post(PostToLedger told, IReadOnlyList<EntryLine> lines, Journal? journal, Administration books, DateOnly day)
    {
        var entry = new EntryPosted(
            Journal.IdOf(told.OrganisationId, told.Journal, day.Year), told.OrganisationId, told.Journal, day.Year, journal?.Next ?? 1, day, told.Description, told.DocumentId, lines,
            day == told.On ? null : told.On, day == told.On ? null : LateBecause(books, told.On));
        return journal is null ? [Journal.Opening(books, told.Journal, day.Year, day), entry] : [entry];
    }

    private static LateReason LateBecause(Administration books, DateOnly day) => books.YearOf(day.Year) switch
    {
        { IsClosed: true } => LateReason.YearClosed,
        { } year when day >= year.From => LateReason.PeriodLocked,
        _ => LateReason.YearNotOpened,
    };

    public static async Task Handle(PostToLedger message, CommandQueue queue, History history, Envelope envelope, CancellationToken ct)
    {
        // Nearly always the books are open on the day itself. Only when they are not, somebody has to find out where it belongs.
        if (await PostAsync(message, message.On.Year, queue, envelope, ct) is not Outcome.Accepted)
        {
            var (told, year) = await PlaceAsync(message, history, ct);
            if (await PostAsync(told, year, queue, envelope, ct) is var outcome and not Outcome.Accepted)
                throw new ReactionRefusedException(envelope.Origin(Name).By.Subject, Journal.IdOf(told.OrganisationId, told.Journal, year), outcome);
        }
    }

    private static async Task<(PostToLedger Told, int Year)> PlaceAsync(PostToLedger message, History history, CancellationToken ct)
    {
        async Task<T?> FindAsync<T>(string id) where T : class => (await history.FindAsync(typeof(T), id, ct))?.State as T;

        var (told, books) = (message, await FindAsync<Administration>(Administration.IdOf(message.OrganisationId)));
        while (KeeperOf(told, books, await FindAsync<LegalEntity>(LegalEntity.IdOf(told.OrganisationId))) is var keeper && keeper != told.OrganisationId)
            (told, books) = (told with { OrganisationId = keeper }, await FindAsync<Administration>(Administration.IdOf(keeper)));
        return (told, (books?.FirstOpenDay(told.On) ?? told.On).Year);
    }

    private static Task<Outcome> PostAsync(PostToLedger told, int year, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        var origin = envelope.Origin(Name);
        return queue.SendAsync(
            new Command
            {
                State = typeof(Journal), Stream = Journal.IdOf(told.OrganisationId, told.Journal, year), MayStart = true, Origin = origin,
                Others = [Administration.Key(told.OrganisationId)], Decide = (journal, asked) => Decide(told, year, (Journal?)journal, asked),
            }.Settling(envelope, "ledger"),
            ct);
    }
}
