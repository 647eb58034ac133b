using System.Collections.Immutable;

namespace Samenkracht.Programming.Indicators;

/// <summary>What decisions about an indicator, and about its figures, need to know.</summary>
public sealed record Indicator(
    string Id, string Code, string Title, string Unit, string Source, Aggregation Aggregation, DateOnly DefinedOn,
    ImmutableArray<IndicatorDefinition> Definitions, ImmutableArray<IndicatorTarget> Targets, ImmutableArray<int> LockedYears,
    ImmutableArray<ObligedTarget> Obliged)
{
    private const string Noun = "indicator";

    /// <summary>Figures are of something that the network has defined.</summary>
    public static readonly Rule Unknown = new("indicator-unknown", "There is no such indicator.");

    /// <summary>What is recorded here has happened.</summary>
    public static readonly Rule InFuture = new("indicator-in-future", "What happens to an indicator cannot lie in the future.");

    /// <summary>An indicator has no life before its definition.</summary>
    public static readonly Rule BeforeDefinition = new("indicator-before-definition", "This day lies before the indicator was defined.");

    /// <summary>The id of the indicator with a code.</summary>
    public static string IdOf(string code) => Keys.For(Noun, code);

    /// <summary>The code in an id.</summary>
    public static string CodeOf(string indicatorId) => indicatorId[(Noun.Length + 1)..];

    /// <summary>The indicator that a decision looks at.</summary>
    public static IEnumerable<StateKey> KeyOf(string? indicatorId) => indicatorId is null ? [] : [new StateKey(typeof(Indicator), indicatorId)];

    /// <summary>Why nothing can be recorded as having happened on the day; null when it can.</summary>
    public Rule? RefusesDay(DateOnly day, Asked asked) => day < DefinedOn ? BeforeDefinition : day > asked.Today ? InFuture : null;

    /// <summary>Whether the figures of the year can only be corrected.</summary>
    public bool IsLocked(int year) => LockedYears.Contains(year);

    /// <summary>The target of an organisation or network in a year; null for none.</summary>
    public IndicatorTarget? TargetOf(string? subjectId, int year) => Targets.FirstOrDefault(target => target.SubjectId == subjectId && target.Year == year);

    /// <summary>The definitions that hold on one or more days of the period.</summary>
    public IReadOnlyList<IndicatorDefinition> DefinitionsIn(DateOnly from, DateOnly until) =>
        [.. Definitions.Where((definition, at) => definition.From <= until && (at + 1 == Definitions.Length || Definitions[at + 1].From > from))];

    /// <summary>The definitions that break a series over the period: what lies before them cannot be compared with what comes after.</summary>
    public IReadOnlyList<IndicatorDefinition> TrendBreaksIn(DateOnly from, DateOnly until) =>
        [.. Definitions.Where(definition => definition.TrendBreak && definition.From > from && definition.From <= until)];

    public static Indicator Create(IndicatorDefined e) => new(
        e.IndicatorId, e.Code, e.Title, e.Unit, e.Source, e.Aggregation, e.DefinedOn, [new(e.DefinitionVersion, e.Formula, false, e.DefinedOn)], [], [], []);

    public Indicator Apply(IndicatorRevised e) =>
        this with { Definitions = [.. Definitions.Add(new(e.DefinitionVersion, e.Formula, e.TrendBreak, e.From)).OrderBy(definition => definition.From)] };

    public Indicator Apply(IndicatorTargetSet e) => this with
    {
        Targets = [.. Targets.Where(target => (target.SubjectId, target.Year) != (e.SubjectId, e.Year)), new(e.SubjectId, e.Year, e.Value, e.On)],
    };

    public Indicator Apply(IndicatorTargetObliged e) => this with
    {
        Obliged = [.. Obliged.Where(one => (one.GrantId, one.ObligationId) != (e.GrantId, e.ObligationId)), new(e.GrantId, e.ObligationId, e.GranteeId, e.Year, e.Value, e.DueOn, e.On)],
    };

    public Indicator Apply(IndicatorTargetsSuperseded e) => this with
    {
        Obliged = [.. Obliged.Where(one => one.GrantId != e.GrantId || !e.ObligationIds.Contains(one.ObligationId))],
    };

    public Indicator Apply(IndicatorPeriodLocked e) => IsLocked(e.Year) ? this : this with { LockedYears = LockedYears.Add(e.Year) };
}
