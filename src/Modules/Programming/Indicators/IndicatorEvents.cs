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

/// <summary>A grant obliges its grantee to reach this value in a year.</summary>
public sealed record IndicatorTargetObliged(
    string IndicatorId, string GrantId, string ObligationId, string GranteeId, int Year, decimal Value, DateOnly DueOn, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => GranteeId;
}

/// <summary>The award of a grant no longer stands, so nobody is obliged to reach its targets.</summary>
public sealed record IndicatorTargetsSuperseded(string IndicatorId, string GrantId, IReadOnlyList<string> ObligationIds, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.Reason => Reason;
}

/// <summary>The figures of a year stand: from now on they can only be corrected, with a reason.</summary>
public sealed record IndicatorPeriodLocked(string IndicatorId, int Year, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
