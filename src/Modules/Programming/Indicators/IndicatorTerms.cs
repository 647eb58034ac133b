namespace Samenkracht.Programming.Indicators;

/// <summary>How the figures of an indicator are put together over time; over places they are always summed.</summary>
public enum Aggregation
{
    /// <summary>Som over de periode, zoals bezoeken.</summary>
    Sum,

    /// <summary>Laatste stand in de periode, zoals leden.</summary>
    Last,
}

/// <summary>How an indicator is measured, from a day until the next definition.</summary>
/// <param name="Version">Its version, such as 2021.1.</param>
/// <param name="Formula">What is counted and how, in words.</param>
/// <param name="TrendBreak">Whether figures from this day on cannot be compared with earlier ones.</param>
/// <param name="From">The first day.</param>
public sealed record IndicatorDefinition(string Version, string Formula, bool TrendBreak, DateOnly From);

/// <summary>What an organisation or a network wants an indicator to be in a year.</summary>
/// <param name="SubjectId">The organisation or the network.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Value">The target, in the unit of the indicator.</param>
/// <param name="On">The day on which it was set.</param>
public sealed record IndicatorTarget(string SubjectId, int Year, decimal Value, DateOnly On);

/// <summary>What a grant obliges its grantee to reach; it stands beside the target that the organisation set itself.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="ObligationId">The obligation within the grant.</param>
/// <param name="SubjectId">The organisation that received it.</param>
/// <param name="Year">The calendar year in which it is due.</param>
/// <param name="Value">The target, in the unit of the indicator.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="On">The day since which it holds.</param>
public sealed record ObligedTarget(string GrantId, string ObligationId, string SubjectId, int Year, decimal Value, DateOnly DueOn, DateOnly On);
