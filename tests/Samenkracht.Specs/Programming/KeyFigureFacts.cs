using Samenkracht.Common.Facts;
using Samenkracht.Programming.KeyFigures;
using Samenkracht.Programming.Venues;
using static Samenkracht.Specs.Programming.IndicatorFacts;

namespace Samenkracht.Specs.Programming;

/// <summary>The figures that the specs tell about: visits at the Stromarkt in March 2024.</summary>
internal static class KeyFigureFacts
{
    public const string Location = "location-stromarkt";
    public const string Series = "key-figures-bezoeken-location-stromarkt-2024-03";

    public static readonly DayFigure First = new(new(2024, 3, 1), 412m, FigureBasis.Counted, 1m);
    public static readonly DayFigure Second = new(new(2024, 3, 2), 600m, FigureBasis.Estimated, 0.5m);

    public static readonly KeyFigureSeriesStarted Started = new(Series, Visits, Deventer, Location, "2024-03", new(2024, 3, 1));
    public static readonly KeyFiguresPosted Posted = new(Series, Visits, "bezoeken", Deventer, Location, [First, Second]);

    public static readonly KeyFigureCorrected Corrected = new(
        Series, Visits, "bezoeken", Deventer, Location, Second, Second with { Value = 574m, Basis = FigureBasis.Counted, Coverage = 1m }, "Teller alsnog uitgelezen");

    public static KeyFigureSeries ASeries(params IFact[] then) => Given.State<KeyFigureSeries>([Started, Posted, .. then]);

    public static Venue AVenue(string location = Location, string organisation = Deventer, params IFact[] then) => Given.State<Venue>(
        [new VenueBecameAvailable(Venue.IdOf(location), location, "Stromarkt", organisation, "organisation-gemeente-deventer", new(2018, 9, 1)), .. then]);

    public static VenueClosed ClosedOn(DateOnly day) => new(Venue.IdOf(Location), day);
}
