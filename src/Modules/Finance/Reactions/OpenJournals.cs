using Samenkracht.Common.Writing;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Told within the module when a year is opened in the books.</summary>
/// <param name="OrganisationId">The legal entity.</param>
/// <param name="Year">The year.</param>
/// <param name="On">The day of opening.</param>
public sealed record FiscalYearWasOpened(string OrganisationId, int Year, DateOnly On);

/// <summary>Reaction: an opened year has a journal of each kind.</summary>
[WayBack("A journal without entries changes no balance, so nothing has to be undone.")]
public static class OpenJournalsHandler
{
    public static Decision Decide(FiscalYearWasOpened told, JournalKind kind, Journal? journal, Asked asked) =>
        journal is not null ? []
        : asked.Find<Administration>(Administration.IdOf(told.OrganisationId)) is not { } books ? Administration.NotOpened
        : [Journal.Opening(books, kind, told.Year, told.On)];

    public static async Task Handle(FiscalYearWasOpened told, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        foreach (var kind in Enum.GetValues<JournalKind>())
            await queue.ReactOnceAsync<Journal>(
                Journal.IdOf(told.OrganisationId, kind, told.Year), envelope, "open-journals", (journal, asked) => Decide(told, kind, journal, asked), ct,
                Administration.Key(told.OrganisationId));
    }
}
