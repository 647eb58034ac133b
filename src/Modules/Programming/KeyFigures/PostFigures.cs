using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.KeyFigures;

/// <summary>Posts the first figures of an indicator, a place and a month.</summary>
/// <param name="IndicatorId">What is measured.</param>
/// <param name="OrganisationId">The organisation: the own one. Needed when the figures are of no location.</param>
/// <param name="LocationId">The location; null for figures of the organisation as a whole.</param>
/// <param name="Month">The calendar month, as 2024-03.</param>
/// <param name="Figures">The figures, each of another day of the month.</param>
public sealed record PostFigures(
    [property: Id("indicator")] string IndicatorId,
    [property: Id("organisation")] string? OrganisationId,
    [property: Id("location")] string? LocationId,
    [property: RegularExpression("^2[0-9]{3}-(0[1-9]|1[0-2])$", ErrorMessage = "This must be a month as 2024-03.")] string Month,
    [property: Length(1, 31)] IReadOnlyList<DayFigure> Figures);

/// <summary>POST /v1/key-figures.</summary>
public static class PostFiguresEndpoint
{
    /// <summary>A figure is of something.</summary>
    public static readonly Rule PlaceMissing = new("key-figure-place-missing", "Figures are of a location or of an organisation as a whole; name one of the two.");

    public static Decision Decide(PostFigures command, string id, Asked asked)
    {
        var organisation = OwnOrganisation.Of(command.OrganisationId, asked.By)!;
        return command.OrganisationId is null && command.LocationId is null ? PlaceMissing
            : OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } another ? another
            : PostableDays.Refuses(
                command.Figures, command.Month, organisation, command.LocationId, asked.Find<Indicator>(command.IndicatorId),
                command.LocationId is { } location ? asked.Find<Venue>(Venue.IdOf(location)) : null, asked) is { } unfit ? unfit
            :
            [
                new KeyFigureSeriesStarted(
                    id, command.IndicatorId, organisation, command.LocationId, command.Month,
                    DateOnly.ParseExact($"{command.Month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture)),
                new KeyFiguresPosted(id, command.IndicatorId, Indicator.CodeOf(command.IndicatorId), organisation, command.LocationId, command.Figures),
            ];
    }

    public static void Map(Api api) => api.Start<KeyFigureSeries, PostFigures>(
        new()
        {
            Path = "/key-figures", Right = "key-figures.post", Facts = [typeof(KeyFigureSeriesStarted)],
            Summary = "Post the first figures of a month",
            Description = "Starts the figures of an indicator at a location, or of an organisation as a whole, in a calendar month. Further days are added to the series.",
            Example = new PostFigures(
                "indicator-bezoeken", null, "location-stromarkt", "2024-03",
                [new(new(2024, 3, 1), 412m, FigureBasis.Counted, 1m), new(new(2024, 3, 2), 600m, FigureBasis.Estimated, 0.5m)]),
        },
        command => Keys.For("key-figures", $"{Indicator.CodeOf(command.IndicatorId)}-{command.LocationId ?? command.OrganisationId}-{command.Month}"),
        Decide,
        (command, _) => [.. Indicator.KeyOf(command.IndicatorId), .. Venue.Keys(command.LocationId)]);
}
