using System.Collections.Immutable;

namespace Samenkracht.Finance.Schemes;

/// <summary>What decisions about a funding scheme, and about applications under it, need to know.</summary>
public sealed record FundingScheme(
    string Id, string IssuerId, FunderKind Funder, string Title, decimal Budget, DateOnly From, DateOnly? Until, ImmutableArray<string> GoalIds, DateOnly PublishedOn,
    ImmutableArray<SchemeVersion> Versions, DateOnly? ClosedOn) : IBelong
{
    /// <summary>Applications and changes are of something that was published.</summary>
    public static readonly Rule Unknown = new("funding-scheme-unknown", "There is no such funding scheme.");

    /// <summary>What is recorded here has happened.</summary>
    public static readonly Rule InFuture = new("funding-scheme-in-future", "What happens to a funding scheme cannot lie in the future.");

    /// <summary>More to show for more money.</summary>
    public static readonly Rule ThresholdsReversed = new("funding-scheme-thresholds-reversed", "Costs are shown from the same amount as performance or a higher one.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => organisationId == IssuerId;

    /// <summary>The rules that hold on the day; the first ones before their first day.</summary>
    public SchemeVersion VersionOn(DateOnly day) => Versions.LastOrDefault(version => version.From <= day) ?? Versions[0];

    /// <summary>Whether it takes applications on the day.</summary>
    public bool IsOpenOn(DateOnly day) => From <= day && !(Until < day) && !(ClosedOn <= day);

    public static FundingScheme Create(FundingSchemePublished e) => new(
        e.SchemeId, e.IssuerId, e.Funder, e.Title, e.Budget, e.From, e.Until, [.. e.GoalIds], e.PublishedOn, [new(1, e.Rules, e.From, null)], null);

    public FundingScheme Apply(FundingSchemeChanged e) =>
        this with { Versions = [.. Versions.Add(new(e.Number, e.Rules, e.From, e.Reason)).OrderBy(version => version.From).ThenBy(version => version.Number)] };

    public FundingScheme Apply(FundingSchemeClosed e) => this with { ClosedOn = e.On };
}
