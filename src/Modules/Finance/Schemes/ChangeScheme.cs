using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Schemes;

/// <summary>Changes the rules of a scheme from a day on.</summary>
/// <param name="Rules">All rules, as they hold from that day.</param>
/// <param name="From">The first day on which they hold.</param>
/// <param name="Reason">Why; no personal data.</param>
/// <param name="ChangedOn">The day of the decision.</param>
public sealed record ChangeScheme(SchemeRules Rules, DateOnly From, [property: Length(1, 500)] string Reason, DateOnly ChangedOn);

/// <summary>POST /v1/funding-schemes/{schemeId}/versions.</summary>
public static class ChangeSchemeEndpoint
{
    /// <summary>What was submitted under rules is judged by them.</summary>
    public static readonly Rule BeforeTheLast = new("funding-scheme-version-before-the-last", "Changed rules hold from a later day than the rules before them.");

    /// <summary>Nobody applies any more.</summary>
    public static readonly Rule Closed = new("funding-scheme-closed", "The funding scheme is closed.");

    public static Decision Decide(ChangeScheme command, FundingScheme scheme, Asked asked) =>
        scheme.ClosedOn is not null ? Closed
        : command.ChangedOn > asked.Today ? FundingScheme.InFuture
        : command.From <= scheme.Versions[^1].From ? BeforeTheLast
        : command.Rules.CostThreshold < command.Rules.PerformanceThreshold ? FundingScheme.ThresholdsReversed
        : [new FundingSchemeChanged(scheme.Id, scheme.IssuerId, scheme.Versions[^1].Number + 1, command.Rules, command.From, command.Reason, command.ChangedOn)];

    public static void Map(Api api) => api.Change<FundingScheme, ChangeScheme>(
        new()
        {
            Path = "/funding-schemes/{schemeId}/versions", Right = "funding-schemes.change", Facts = [typeof(FundingSchemeChanged)],
            Summary = "Change a funding scheme",
            Description = "Other rules hold from a day on, for instance because a library on the list was succeeded. Each application is judged by the rules of its own day.",
            Example = new ChangeScheme(
                SchemeRules.Common with { Applicants = ["organisation-bibliotheek-twente"] }, new(2024, 1, 1), "Bibliotheek Twente volgt drie bibliotheken op", new(2023, 12, 12)),
        },
        Decide);
}
