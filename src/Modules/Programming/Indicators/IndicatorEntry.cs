namespace Samenkracht.Programming.Indicators;

/// <summary>An indicator as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Code">Its code, and the name of its measure in the ledger of figures.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Unit">The unit of its figures.</param>
/// <param name="Source">Where its figures come from.</param>
/// <param name="Aggregation">How its figures are put together over time.</param>
/// <param name="Definitions">How it is and was measured, the oldest first.</param>
/// <param name="Targets">The targets that hold.</param>
/// <param name="Obliged">What grants oblige their grantees to reach.</param>
/// <param name="LockedYears">The years whose figures can only be corrected.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record IndicatorEntry(
    string Id, string Code, string Title, string Unit, string Source, Aggregation Aggregation, IReadOnlyList<IndicatorDefinition> Definitions,
    IReadOnlyList<IndicatorTarget> Targets, IReadOnlyList<ObligedTarget> Obliged, IReadOnlyList<int> LockedYears, string History)
{
    internal static IndicatorEntry Of(Indicator state) => new(
        state.Id, state.Code, state.Title, state.Unit, state.Source, state.Aggregation, state.Definitions, state.Targets, state.Obliged, state.LockedYears,
        $"/v1/indicators/{state.Id}/history");
}
