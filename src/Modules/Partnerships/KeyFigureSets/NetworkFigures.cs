using System.Collections.Immutable;
using System.Globalization;

namespace Samenkracht.Partnerships.KeyFigureSets;

/// <summary>The figures of a year that the members of the network delivered, frozen as they were delivered. Its id is <c>network-figures-</c> and the year.</summary>
public sealed record NetworkFigures(string Id, int Year, ImmutableArray<FrozenDelivery> Deliveries, ImmutableArray<FigureDifference> Differences, ImmutableArray<StalePeriod> Stale)
{
    /// <summary>The id of the figures of a year.</summary>
    public static string IdOf(int year) => Keys.For("network-figures", year.ToString(CultureInfo.InvariantCulture));

    /// <summary>What was delivered; null when it is not frozen.</summary>
    public FrozenDelivery? DeliveryOf(string deliveryId) => Deliveries.FirstOrDefault(delivery => delivery.DeliveryId == deliveryId);

    /// <summary>The sum of each indicator over the organisations; who delivered it to several recipients counts once, as delivered last.</summary>
    public IReadOnlyList<NetworkFigure> Totals() =>
    [
        .. Deliveries.SelectMany(delivery => delivery.Values.Select(figure => (figure, delivery)))
            .GroupBy(one => (one.figure.Indicator, one.delivery.OrganisationId))
            .Select(same => (same.Key.Indicator, same.MaxBy(one => (one.delivery.On, one.delivery.DeliveryId)).figure.Value))
            .GroupBy(one => one.Indicator, one => one.Value)
            .Select(indicator => new NetworkFigure(indicator.Key, indicator.Sum(), indicator.Count()))
            .OrderBy(figure => figure.Indicator, StringComparer.Ordinal),
    ];

    public static NetworkFigures Create(NetworkFiguresFrozen e) => new NetworkFigures(e.NetworkFiguresId, e.Year, [], [], []).Apply(e);

    public static NetworkFigures Create(NetworkFiguresCorrected e) => new NetworkFigures(e.NetworkFiguresId, e.Year, [], [], []).Apply(e);

    public NetworkFigures Apply(NetworkFiguresFrozen e) => With(new(e.DeliveryId, e.OrganisationId, [.. e.Values], e.On));

    public NetworkFigures Apply(NetworkFiguresCorrected e) => With(new(e.DeliveryId, e.OrganisationId, [.. e.Values], e.On)) with
    {
        Differences = [.. Differences, .. e.Differences.Select(one => new FigureDifference(e.DeliveryId, e.OrganisationId, one.Indicator, one.Before, one.After, e.On))],
    };

    public NetworkFigures Apply(NetworkFiguresBecameStale e) => this with { Stale = [.. Stale.Without(e.OrganisationId, e.From, e.Until), new(e.OrganisationId, e.From, e.Until, e.On)] };

    public NetworkFigures Apply(NetworkFiguresStandAgain e) => this with { Stale = Stale.Without(e.OrganisationId, e.From, e.Until) };

    private NetworkFigures With(FrozenDelivery delivery) => this with
    {
        Deliveries = [.. Deliveries.Where(one => one.DeliveryId != delivery.DeliveryId).Append(delivery).OrderBy(one => one.DeliveryId, StringComparer.Ordinal)],
    };
}
