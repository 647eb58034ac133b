using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.KeyFigureSets;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: what an organisation delivers over a year is frozen in the figures of the network; a correction shows what it changed.</summary>
[WayBack("A corrected delivery tells its figures anew, and the difference is shown beside what was frozen.")]
public static class FreezeNetworkFiguresHandler
{
    public static Decision Decide(DataDeliveryWasSubmitted told, NetworkFigures? known)
    {
        var (id, before) = (NetworkFigures.IdOf(told.Year), known?.DeliveryOf(told.DeliveryId));
        DeliveredFigure[] values = [.. told.Values.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new DeliveredFigure(one.Key, one.Value))];
        if (before is null && !told.IsCorrection) return [new NetworkFiguresFrozen(id, told.Year, told.DeliveryId, told.OrganisationId, values, told.On)];

        DeliveredFigure[] earlier = [.. before?.Values ?? []];
        ChangedFigure[] changed =
        [
            .. from indicator in values.Concat(earlier).Select(one => one.Indicator).Distinct().Order(StringComparer.Ordinal)
               let was = earlier.FirstOrDefault(one => one.Indicator == indicator)?.Value
               let now = values.FirstOrDefault(one => one.Indicator == indicator)?.Value
               where was != now
               select new ChangedFigure(indicator, was, now),
        ];
        return changed.Length == 0 ? [] : [new NetworkFiguresCorrected(id, told.Year, told.DeliveryId, told.OrganisationId, values, changed, told.On)];
    }

    public static Task Handle(DataDeliveryWasSubmitted told, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.ReactOnceAsync<NetworkFigures>(
        NetworkFigures.IdOf(told.Year), envelope, "freeze-network-figures", (known, _) => Decide(told, known), ct);
}
