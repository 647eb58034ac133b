using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Schemes;

/// <summary>Opens a scheme for applications.</summary>
/// <param name="Code">The grantor's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="IssuerId">The organisation that grants.</param>
/// <param name="Funder">What kind of funder it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Rules">What it asks of applications from its first day.</param>
/// <param name="Budget">What there is to grant in all, euro.</param>
/// <param name="From">The first day on which it takes applications.</param>
/// <param name="Until">The last day; null for no last day.</param>
/// <param name="GoalIds">The goals of the grantor that it serves, each as framework and code.</param>
/// <param name="PublishedOn">The day of publication.</param>
public sealed record PublishScheme(
    [property: Code] string? Code,
    [property: Id("organisation")] string IssuerId,
    FunderKind Funder,
    [property: Length(1, 200)] string Title,
    SchemeRules Rules,
    [property: Money, Range(1, 10_000_000_000)] decimal Budget,
    DateOnly From,
    DateOnly? Until,
    [property: Length(0, 40)] IReadOnlyList<string> GoalIds,
    DateOnly PublishedOn);

/// <summary>POST /v1/funding-schemes.</summary>
public static class PublishSchemeEndpoint
{
    /// <summary>Dates run forward.</summary>
    public static readonly Rule WindowReversed = new("funding-scheme-window-reversed", "The window of a funding scheme ends on or after the day it begins.");

    public static Decision Decide(PublishScheme command, string id, Asked asked) =>
        OwnOrganisation.Refuses(command.IssuerId, asked.By) is { } elsewhere ? elsewhere
        : command.PublishedOn > asked.Today ? FundingScheme.InFuture
        : command.Until < command.From ? WindowReversed
        : command.Rules.CostThreshold < command.Rules.PerformanceThreshold ? FundingScheme.ThresholdsReversed
        : [new FundingSchemePublished(
            id, command.IssuerId, command.Funder, command.Title, command.Rules, command.Budget, command.From, command.Until, [.. command.GoalIds.Distinct()], command.PublishedOn)];

    public static void Map(Api api) => api.Start<FundingScheme, PublishScheme>(
        new()
        {
            Path = "/funding-schemes", Right = "funding-schemes.publish", Facts = [typeof(FundingSchemePublished)],
            Summary = "Publish a funding scheme",
            Description = "A scheme says who can apply, when, for how much and on which conditions. The conditions are checked when an application is submitted.",
            Example = new PublishScheme(
                "bibliotheekinnovatie-2022", "organisation-provincie-overijssel", FunderKind.Province, "Vernieuwing bibliotheekwerk 2022",
                SchemeRules.Common with
                {
                    CeilingPerApplication = 200_000m, MinimumCoFinancing = 0.25m, Applicants = ["organisation-bibliotheek-deventer"], WorkMayNotHaveBegun = true,
                    CooperatingLibraries = 2, SharingRequired = true,
                },
                750_000m, new(2022, 1, 1), new(2022, 10, 31), ["goal-framework-overijssel-cultuur/p4"], new(2021, 12, 15)),
        },
        command => Keys.For("funding-scheme", command.Code),
        Decide);
}
