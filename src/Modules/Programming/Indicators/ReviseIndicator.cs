using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Indicators;

/// <summary>Measures an indicator in another way from a day on.</summary>
/// <param name="DefinitionVersion">The version of the definition; one that the indicator has not had.</param>
/// <param name="Formula">What is counted and how, in words.</param>
/// <param name="TrendBreak">Whether figures from that day on cannot be compared with earlier ones.</param>
/// <param name="From">The first day of the definition; may lie ahead.</param>
/// <param name="Reason">Why.</param>
public sealed record ReviseIndicator(
    [property: Length(1, 20)] string DefinitionVersion,
    [property: Length(1, 1000)] string Formula,
    bool TrendBreak,
    DateOnly From,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/indicators/{indicatorId}/revisions.</summary>
public static class ReviseIndicatorEndpoint
{
    /// <summary>A version names one definition.</summary>
    public static readonly Rule VersionTaken = new("indicator-version-taken", "The indicator has had a definition of this version.");

    /// <summary>Each definition has its days.</summary>
    public static readonly Rule BeforeTheLast = new("indicator-revised-before-the-last", "A revision begins after the definition before it.");

    public static Decision Decide(ReviseIndicator command, Indicator indicator, Asked _) =>
        indicator.Definitions.Any(definition => definition.Version == command.DefinitionVersion) ? VersionTaken
        : command.From <= indicator.Definitions[^1].From ? BeforeTheLast
        : [new IndicatorRevised(indicator.Id, command.DefinitionVersion, command.Formula, command.TrendBreak, command.From, command.Reason)];

    public static void Map(Api api) => api.Change<Indicator, ReviseIndicator>(
        new()
        {
            Path = "/indicators/{indicatorId}/revisions", Right = "indicators.define", Facts = [typeof(IndicatorRevised)],
            Summary = "Revise an indicator",
            Description = "Another definition holds from a day on. A trend break is shown with every total over that day.",
            Example = new ReviseIndicator("2023.1", "Ook bezoeken op onbemande uren tellen mee", true, new(2023, 1, 1), "Meer onbemande openingsuren"),
        },
        Decide);
}
