using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.KeyFigures;
using Samenkracht.Programming.Venues;
using static Samenkracht.Specs.Programming.IndicatorFacts;
using static Samenkracht.Specs.Programming.KeyFigureFacts;

namespace Samenkracht.Specs.Programming;

public sealed class KeyFigureTotalsSpec
{
    private const string Other = "location-hengelo";

    private static readonly DateOnly From = new(2024, 3, 1);
    private static readonly DateOnly Until = new(2024, 3, 31);

    private static KeyFigureSeries OfHengelo(params DayFigure[] days) => Given.State<KeyFigureSeries>(
        Started with { SeriesId = "key-figures-hengelo", OrganisationId = Hengelo, LocationId = null },
        Posted with { SeriesId = "key-figures-hengelo", OrganisationId = Hengelo, LocationId = null, Days = days });

    private static (KeyFigureTotal All, IReadOnlyList<OrganisationTotal> Each) When(TotalledPeriod period, Func<string, bool>? isAsked = null) =>
        period.Totals(Today, isAsked ?? (_ => true), Network);

    private static TotalledPeriod Of(Indicator indicator, KeyFigureSeries[] series, Venue[] venues, params string[] succeeded) =>
        new(indicator, From, Until, series, venues, succeeded, organisation => organisation);

    [Fact]
    public void A_value_says_how_it_was_obtained_and_what_it_covers()
    {
        var (all, each) = When(Of(AnIndicator(Targeted, NetworkTargeted), [ASeries()], [AVenue()]));

        var deventer = new KeyFigureTotal(1012m, new(0.4071m, 0m, 0.5929m), new(1, 0, 2, 31, 0, 0.75m), 300_000m);
        Assert.Equal([new(Deventer, deventer)], each);
        Assert.Equal(deventer with { Target = 4_000_000m }, all);
    }

    [Fact]
    public void What_is_unknown_is_shown_as_unknown()
    {
        var (all, each) = When(Of(AnIndicator(), [ASeries()], [AVenue(), AVenue(Other, Hengelo)]));

        Assert.Equal([Deventer, Hengelo], each.Select(one => one.OrganisationId));
        Assert.Equal(new KeyFigureTotal(null, null, new(0, 1, 0, 31, 0, null), null), each[1].Total);
        Assert.Equal((1012m, 1, 1, 62), (all.Value, all.Coverage.LocationsWithFigures, all.Coverage.LocationsWithoutFigures, all.Coverage.DaysOpen));
    }

    [Fact]
    public void A_zero_is_known() =>
        Assert.Equal(new KeyFigureTotal(0m, null, new(0, 0, 0, 0, 1, 1m), null), When(Of(AnIndicator(), [OfHengelo(First with { Value = 0m })], [])).All);

    [Fact]
    public void Figures_outside_the_period_do_not_count()
    {
        var period = Of(AnIndicator(), [ASeries()], [AVenue()]) with { From = new(2024, 3, 2), Until = new(2024, 3, 2) };

        Assert.Equal(600m, When(period).All.Value);
    }

    [Fact]
    public void Of_what_stands_the_last_counts_at_each_place()
    {
        var indicator = Given.State<Indicator>(MembersDefined);
        var (all, each) = When(Of(indicator, [ASeries(), OfHengelo(First, Second with { Value = 40m })], []));

        Assert.Equal((640m, 600m, 40m), (all.Value, each[0].Total.Value, each[1].Total.Value));
        Assert.Equal(600m, When(Of(indicator, [ASeries(), OfHengelo(First)], [], Hengelo)).All.Value);
    }

    [Fact]
    public void Days_count_for_who_had_the_location_while_it_was_open()
    {
        var venue = AVenue(then: [new VenueChangedHands(Venue.IdOf(Location), Deventer, Hengelo, new(2024, 3, 11)), ClosedOn(new(2024, 3, 16))]);

        Assert.Equal([(Deventer, 10), (Hengelo, 5)], When(Of(AnIndicator(), [], [venue])).Each.Select(one => (one.OrganisationId, one.Total.Coverage.DaysOpen)));
        Assert.Equal(3, When(Of(AnIndicator(), [], [AVenue()]) with { From = new(2024, 6, 1), Until = new(2024, 6, 30) }).All.Coverage.DaysOpen);
    }

    [Fact]
    public void As_now_they_stand_under_the_successor_and_can_be_asked_for_alone()
    {
        var period = Of(AnIndicator(), [ASeries(), OfHengelo(First)], []);

        Assert.Equal((1012m, 412m), (When(period, id => id == Deventer).All.Value, When(period, id => id == Hengelo).All.Value));
        var asNow = When(period with { Shown = _ => "organisation-twente" });
        Assert.Equal([("organisation-twente", 1424m)], asNow.Each.Select(one => (one.OrganisationId, one.Total.Value!.Value)));
    }

    [Fact]
    public void A_target_is_of_one_year() => Assert.Null(When(Of(AnIndicator(Targeted, NetworkTargeted), [ASeries()], []) with { From = new(2023, 12, 31) }).All.Target);
}
