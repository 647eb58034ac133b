using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Known;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: from the day of the merger the successor keeps the books of the predecessors.</summary>
[UndoneBy(typeof(HandBackBooksHandler))]
public static class HandOverBooksHandler
{
    private const string Name = "hand-over-books";

    internal const string What = "ledgers";

    public static Decision Decide(MergerTookEffect told, Administration? books) =>
        books is null || books.EndsOn is not null ? []
        : Decision.Of([new AdministrationHandedOver(books.Id, books.OrganisationId, told.SuccessorId, told.MergerId, told.EffectiveOn)])
            .Telling(new LedgersWereCarriedOver(told.MergerId, false, "ledgers", [books.Id]));

    public static Decision Decide(MergerTookEffect told, IReadOnlyList<string> carried, LedgerCarryOver? done) => done is not null ? []
        : Decision.Of([new LedgersCarriedOver(LedgerCarryOver.IdOf(told.MergerId), told.MergerId, told.SuccessorId, carried, told.EffectiveOn)])
            .Telling(new LedgersWereCarriedOver(told.MergerId, false, What, carried));

    // It is over also when none of them keeps books here.
    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in told.Predecessors.Where(predecessor => predecessor != told.SuccessorId))
            await queue.ReactOnceAsync<Administration>(Administration.IdOf(predecessor), envelope, Name, (books, _) => Decide(told, books), ct);
        var carried = await session.Query<Administration>().Where(books => books.MergerId == told.MergerId).OrderBy(books => books.Id).Select(books => books.Id).ToListAsync(ct);
        await queue.ReactOnceAsync<LedgerCarryOver>(LedgerCarryOver.IdOf(told.MergerId), envelope, Name, (done, _) => Decide(told, carried, done), ct);
    }
}

/// <summary>Reaction: when the deed is annulled the predecessors keep their own books again, and what was brought into those of the successor goes out.</summary>
public static class HandBackBooksHandler
{
    private const string Name = "hand-back-books";

    public static Decision Decide(DeedWasAnnulled told, Administration? books) =>
        books is null || books.MergerId != told.MergerId || books.EndsOn is null ? []
        : Decision.Of([new AdministrationHandedBack(books.Id, books.OrganisationId, told.SuccessorId, told.MergerId, told.AnnulledOn)])
            .Telling([new LedgersWereCarriedOver(told.MergerId, true, "ledgers", [books.Id]), .. TakenOut(told, books)]);

    public static Decision Decide(DeedWasAnnulled told, LedgerCarryOver? done) => done is null || done.IsBroughtBack ? []
        : Decision.Of([new LedgersBroughtBack(done.Id, told.MergerId, done.AdministrationIds, told.AnnulledOn)])
            .Telling(new LedgersWereCarriedOver(told.MergerId, true, HandOverBooksHandler.What, done.AdministrationIds));

    private static IEnumerable<object> TakenOut(DeedWasAnnulled told, Administration books)
    {
        if (!books.Transferred.IsEmpty)
            yield return new PostToLedger(
                told.SuccessorId, JournalKind.Memorial, told.AnnulledOn, $"Teruggegeven balans van {books.LegalName}", books.Id, YearBalances.Lines(books.Transferred, -1));
    }

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in told.Predecessors)
            await queue.ReactOnceAsync<Administration>(Administration.IdOf(predecessor), envelope, Name, (books, _) => Decide(told, books), ct);
        await queue.ReactOnceAsync<LedgerCarryOver>(LedgerCarryOver.IdOf(told.MergerId), envelope, Name, (done, _) => Decide(told, done), ct);
    }
}
