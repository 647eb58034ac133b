namespace Samenkracht.Programming.Indicators;

/// <summary>The network agreed what it measures under this name, and how.</summary>
public sealed record IndicatorDefined(
    string IndicatorId, string Code, string Title, string Unit, string Formula, string Source, Aggregation Aggregation, string DefinitionVersion, DateOnly DefinedOn) : IFact
{
    DateOnly IFact.ValidFrom => DefinedOn;
}

/// <summary>An indicator is measured in another way from a day on.</summary>
public sealed record IndicatorRevised(string IndicatorId, string DefinitionVersion, string Formula, bool TrendBreak, DateOnly From, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>A target for a year was set, or took the place of an earlier one.</summary>
public sealed record IndicatorTargetSet(string IndicatorId, string SubjectId, int Year, decimal? Before, decimal Value, DateOnly On, string? Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The figures of a year stand: from now on they can only be corrected, with a reason.</summary>
public sealed record IndicatorPeriodLocked(string IndicatorId, int Year, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
