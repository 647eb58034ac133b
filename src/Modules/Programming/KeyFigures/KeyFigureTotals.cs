using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>An indicator over a period, by organisation and together. What is unknown is shown as unknown.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Unit">The unit of the values.</param>
/// <param name="Aggregation">How figures are put together over time.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="View">How organisations that merged are shown.</param>
/// <param name="KnownAt">As known at this instant, UTC.</param>
/// <param name="Definitions">The definitions that hold on one or more days of the period.</param>
/// <param name="TrendBreaks">The definitions that break the series inside the period.</param>
/// <param name="Total">All organisations together.</param>
/// <param name="Organisations">Each organisation that has figures, or an open location that could have had.</param>
public sealed record KeyFigureTotals(
    string IndicatorId, string Title, string Unit, Aggregation Aggregation, DateOnly From, DateOnly Until, FigureView View, DateTimeOffset KnownAt,
    IReadOnlyList<IndicatorDefinition> Definitions, IReadOnlyList<IndicatorDefinition> TrendBreaks, KeyFigureTotal Total, IReadOnlyList<OrganisationTotal> Organisations);

/// <summary>The total of one organisation.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Total">Its total.</param>
public sealed record OrganisationTotal(string OrganisationId, KeyFigureTotal Total);

/// <summary>A value with what it rests on.</summary>
/// <param name="Value">The value; null when nothing was posted.</param>
/// <param name="Basis">Which part of it was obtained in which way; null for nothing or zero.</param>
/// <param name="Coverage">How much of what should have figures has them.</param>
/// <param name="Target">The target of the year; null when there is none or the period spans years.</param>
public sealed record KeyFigureTotal(decimal? Value, BasisShares? Basis, FigureCoverage Coverage, decimal? Target);

/// <summary>How much of what should have figures has them.</summary>
/// <param name="LocationsWithFigures">Locations with one or more figures in the period.</param>
/// <param name="LocationsWithoutFigures">Locations that were open in the period and have none.</param>
/// <param name="DaysWithFigures">Days with a figure, over all locations.</param>
/// <param name="DaysOpen">Calendar days of the period until today on which a location existed, over all locations.</param>
/// <param name="DaysOfTheWhole">Days with a figure of an organisation as a whole.</param>
/// <param name="Stated">The mean of what the figures themselves say they cover, 0 to 1; null without figures.</param>
public sealed record FigureCoverage(
    int LocationsWithFigures, int LocationsWithoutFigures, int DaysWithFigures, int DaysOpen, int DaysOfTheWhole, decimal? Stated);
