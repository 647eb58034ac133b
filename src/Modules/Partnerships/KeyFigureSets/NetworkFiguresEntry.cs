namespace Samenkracht.Partnerships.KeyFigureSets;

/// <summary>The figures of the network in a year as the API shows them.</summary>
/// <param name="Id">Their id.</param>
/// <param name="Year">The year.</param>
/// <param name="Totals">Each indicator over all organisations that delivered it.</param>
/// <param name="Deliveries">What each organisation delivered.</param>
/// <param name="Differences">What corrections changed since it was frozen, in the order in which they came.</param>
/// <param name="Stale">The periods whose books are open again, so that what was delivered may change.</param>
/// <param name="History">The path of everything that happened to them.</param>
public sealed record NetworkFiguresEntry(
    string Id, int Year, IReadOnlyList<NetworkFigure> Totals, IReadOnlyList<FrozenDelivery> Deliveries, IReadOnlyList<FigureDifference> Differences, IReadOnlyList<StalePeriod> Stale,
    string History)
{
    internal static NetworkFiguresEntry Of(NetworkFigures state) =>
        new(state.Id, state.Year, state.Totals(), state.Deliveries, state.Differences, state.Stale, $"/v1/network-figures/{state.Id}/history");
}
