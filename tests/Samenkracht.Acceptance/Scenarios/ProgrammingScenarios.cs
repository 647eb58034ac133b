using Samenkracht.Contracts.Partnerships;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.KeyFigures;

namespace Samenkracht.Acceptance.Scenarios;

/// <summary>What stories about programming take for granted, made by whoever needs it.</summary>
internal static class ProgrammingScenarios
{
    /// <summary>The library for which most demo people act.</summary>
    public const string Deventer = "organisation-bibliotheek-deventer";

    /// <summary>A location that a library has operated since 2019, as programming was told; gives its id.</summary>
    public static async Task<string> AVenue(this AppSpec spec, string organisation = Deventer)
    {
        var location = $"location-{AppSpec.ACode("markt")}";
        await spec.Followed(context => context.PublishAsync(
            new LocationBecameAvailable(location, "Bibliotheek op de markt", organisation, "organisation-gemeente-deventer", new(2019, 1, 1))).AsTask());
        return location;
    }

    /// <summary>A policy plan in force since 2021, as programming was told; gives the id of its one node.</summary>
    public static async Task<string> APlanNode(this AppSpec spec)
    {
        var plan = $"policy-plan-{AppSpec.ACode("beleid")}";
        await spec.Followed(context => context.PublishAsync(new PolicyPlanInForce(plan, 1, [$"{plan}/a1-o1"], new(2021, 1, 1), new(2021, 1, 1))).AsTask());
        return $"{plan}/a1-o1";
    }

    /// <summary>An indicator that no other story knows, defined on 1 January 2021; gives its id.</summary>
    public static async Task<string> AnIndicator(this AppSpec spec, Aggregation aggregation = Aggregation.Sum) => (await spec.Started("network-office", "/v1/indicators",
        new DefineIndicator(AppSpec.ACode("bezoeken"), "Fysieke bezoeken", "bezoeken", "Wie binnenkomt", "Deurtellers", aggregation, "2021.1", new(2021, 1, 1)))).Path.Split('/')[^1];

    /// <summary>The figures of a counter for 1 and 2 March 2023, the second estimated; gives the path of the series.</summary>
    public static async Task<string> FiguresOfMarch(this AppSpec spec, string indicator, string location, decimal second = 600m) => (await spec.Started(
        "integration-deventer-counters", "/v1/key-figures", new PostFigures(
            indicator, null, location, "2023-03",
            [new(new(2023, 3, 1), 400m, FigureBasis.Counted, 1m), new(new(2023, 3, 2), second, FigureBasis.Estimated, 0.5m)]))).Path;
}
