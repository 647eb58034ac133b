using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: from the day of the merger the successor keeps the books of the predecessors.</summary>
[UndoneBy(typeof(HandBackBooksHandler))]
public static class HandOverBooksHandler
{
    public static Decision Decide(MergerTookEffect told, Administration? books) =>
        books is null || books.EndsOn is not null ? []
        : Decision.Of([new AdministrationHandedOver(books.Id, books.OrganisationId, told.SuccessorId, told.MergerId, told.EffectiveOn)])
            .Telling(new LedgersWereCarriedOver(told.MergerId, false, "ledgers", [books.Id]));

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in told.Predecessors.Where(predecessor => predecessor != told.SuccessorId))
            await queue.ReactOnceAsync<Administration>(Administration.IdOf(predecessor), envelope, "hand-over-books", (books, _) => Decide(told, books), ct);
    }
}

/// <summary>Reaction: when the deed is annulled the predecessors keep their own books again, and what was brought into those of the successor goes out.</summary>
public static class HandBackBooksHandler
{
    public static Decision Decide(DeedWasAnnulled told, Administration? books) =>
        books is null || books.MergerId != told.MergerId || books.EndsOn is null ? []
        : Decision.Of([new AdministrationHandedBack(books.Id, books.OrganisationId, told.SuccessorId, told.MergerId, told.AnnulledOn)])
            .Telling([new LedgersWereCarriedOver(told.MergerId, true, "ledgers", [books.Id]), .. TakenOut(told, books)]);

    private static IEnumerable<object> TakenOut(DeedWasAnnulled told, Administration books)
    {
        if (!books.Transferred.IsEmpty)
            yield return new PostToLedger(
                told.SuccessorId, JournalKind.Memorial, told.AnnulledOn, $"Teruggegeven balans van {books.LegalName}", books.Id, YearBalances.Lines(books.Transferred, -1));
    }

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in told.Predecessors)
            await queue.ReactOnceAsync<Administration>(Administration.IdOf(predecessor), envelope, "hand-back-books", (books, _) => Decide(told, books), ct);
    }
}
