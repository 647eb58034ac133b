using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Indicators;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>Corrects the figure of a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Value">The value that is right, 0 or more.</param>
/// <param name="Basis">How it was obtained.</param>
/// <param name="Coverage">Which part of the day it stands for: 0 to 1.</param>
/// <param name="Reason">Why the earlier figure was not right.</param>
public sealed record CorrectFigure(
    DateOnly On, [property: Range(0, 1_000_000_000)] decimal Value, FigureBasis Basis, [property: Range(0, 1)] decimal Coverage, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/key-figures/{seriesId}/corrections.</summary>
public static class CorrectFigureEndpoint
{
    /// <summary>Only what was posted can be corrected.</summary>
    public static readonly Rule NotPosted = new("key-figure-not-posted", "No figure of this day was posted.");

    public static Decision Decide(CorrectFigure command, KeyFigureSeries series, Asked _)
    {
        var after = new DayFigure(command.On, command.Value, command.Basis, command.Coverage);
        return series.FigureOf(command.On) is not { } before ? NotPosted
            : before == after ? []
            : [new KeyFigureCorrected(
                series.Id, series.IndicatorId, Indicator.CodeOf(series.IndicatorId), series.OrganisationId, series.LocationId, before, after, command.Reason)];
    }

    public static void Map(Api api) => api.Change<KeyFigureSeries, CorrectFigure>(
        new()
        {
            Path = "/key-figures/{seriesId}/corrections", Right = "key-figures.post", Facts = [typeof(KeyFigureCorrected)],
            Summary = "Correct a figure",
            Description = "The figure of a day is replaced, with its reason; also in a locked year. What was known before stays readable, and every total takes the difference.",
            Example = new CorrectFigure(new(2024, 3, 2), 574m, FigureBasis.Counted, 1m, "Teller alsnog uitgelezen"),
        },
        Decide);
}
