using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Successions;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>What the reactions to a merger record when a part of the money has been carried over or brought back, and tell others.</summary>
public static class SuccessionRecords
{
    /// <summary>The part was carried over, unless that is known.</summary>
    public static Decision CarriedOver(MergerTookEffect told, string what, IReadOnlyList<string> ids, MoneySuccession? succession)
    {
        if (succession?.Parts.Any(part => part.What == what && !part.IsBroughtBack) == true) return [];
        var id = MoneySuccession.IdOf(told.MergerId);
        return Decision.Of([new MoneyCarriedOver(id, told.MergerId, what, ids, told.Predecessors, told.SuccessorId, told.EffectiveOn)])
            .Telling(new LedgersWereCarriedOver(told.MergerId, false, what, ids));
    }

    /// <summary>The part was brought back, unless that is known or it never went.</summary>
    public static Decision BroughtBack(DeedWasAnnulled told, string what, MoneySuccession succession) =>
        succession.Parts.FirstOrDefault(part => part.What == what && !part.IsBroughtBack) is not { } part ? []
        : Decision.Of([new MoneyBroughtBack(succession.Id, told.MergerId, what, part.Ids, told.AnnulledOn)])
            .Telling(new LedgersWereCarriedOver(told.MergerId, true, what, part.Ids));

    internal static Task RecordAsync(
        this CommandQueue queue, MergerTookEffect told, string what, IReadOnlyList<string> ids, Envelope envelope, string name, CancellationToken ct) =>
        queue.ReactOnceAsync<MoneySuccession>(MoneySuccession.IdOf(told.MergerId), envelope, name, (succession, _) => CarriedOver(told, what, ids, succession), ct);

    internal static Task RecordAsync(this CommandQueue queue, DeedWasAnnulled told, string what, Envelope envelope, string name, CancellationToken ct) =>
        queue.ReactAsync<MoneySuccession>(MoneySuccession.IdOf(told.MergerId), envelope.Origin(name), (succession, _) => BroughtBack(told, what, succession), ct);
}
