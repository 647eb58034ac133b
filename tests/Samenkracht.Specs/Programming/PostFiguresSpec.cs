using Samenkracht.Common.Deciding;
using Samenkracht.Common.Figures;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.KeyFigures;
using Samenkracht.Programming.Venues;
using static Samenkracht.Specs.Programming.IndicatorFacts;
using static Samenkracht.Specs.Programming.KeyFigureFacts;

namespace Samenkracht.Specs.Programming;

public sealed class PostFiguresSpec
{
    private static readonly PostFigures OfMarch = new(Visits, null, Location, "2024-03", [First, Second]);

    private static Decision When(PostFigures command, Indicator? indicator = null, Venue? venue = null) => PostFiguresEndpoint.Decide(
        command, Series, AskedBy("integration", Deventer, (Visits, indicator ?? AnIndicator()), (Venue.IdOf(Location), venue ?? AVenue())));

    [Fact]
    public void A_counter_posts_the_first_figures_of_a_month() => When(OfMarch).Then(Started, Posted);

    [Fact]
    public void Figures_can_be_of_an_organisation_as_a_whole() => When(OfMarch with { LocationId = null, OrganisationId = Deventer })
        .Then(Started with { LocationId = null }, Posted with { LocationId = null });

    [Fact]
    public void They_are_of_something() => When(OfMarch with { LocationId = null })
        .ThenRefused("Figures are of a location or of an organisation as a whole; name one of the two.");

    [Fact]
    public void They_are_ones_own() => When(OfMarch with { OrganisationId = Hengelo }).ThenRefused("You act for your own organisation only.");

    [Fact]
    public void What_is_measured_is_agreed() => PostFiguresEndpoint.Decide(OfMarch, Series, AskedBy("staff")).ThenRefused("There is no such indicator.");

    [Fact]
    public void The_days_are_days_of_the_month_that_have_been()
    {
        When(OfMarch with { Figures = [First, First with { Value = 1m }] }).ThenRefused("A day is posted once in a request.");
        When(OfMarch with { Month = "2024-04" }).ThenRefused("The figures of a series lie in its month.");
        When(OfMarch with { Month = "2024-06", Figures = [First with { On = Today.AddDays(1) }] }).ThenRefused("A figure cannot lie in the future.");
        When(OfMarch with { Month = "2020-03", Figures = [First with { On = new(2020, 3, 1) }] })
            .ThenRefused("A figure cannot lie before the definition of its indicator.");
    }

    [Fact]
    public void A_locked_year_takes_no_plain_figures() =>
        When(OfMarch with { Month = "2023-03", Figures = [First with { On = new(2023, 3, 1) }] }, AnIndicator(Locked))
            .ThenRefused("The figures of this year are locked; only corrections with a reason are accepted.");

    [Fact]
    public void The_location_is_open_and_ones_own()
    {
        When(OfMarch, venue: AVenue(then: ClosedOn(new(2024, 3, 2)))).ThenRefused("The location is not open on that day.");
        When(OfMarch, venue: AVenue(organisation: Hengelo)).ThenRefused("Another organisation operates the location on that day.");
        PostFiguresEndpoint.Decide(OfMarch, Series, AskedBy("staff", Deventer, (Visits, AnIndicator()))).ThenRefused("There is no such location.");
    }

    [Fact]
    public void Each_figure_goes_to_the_ledger_with_its_day_and_basis() => Assert.Equal(
        [
            new Figure("bezoeken", 412m, Deventer, new(2024, 3, 1), Location, Series, Basis: "counted"),
            new Figure("bezoeken", 600m, Deventer, new(2024, 3, 2), Location, Series, Basis: "estimated"),
        ],
        ((ICounted)Posted).Figures);
}

public sealed class AddFiguresSpec
{
    private static readonly DayFigure Third = new(new(2024, 3, 3), 0m, FigureBasis.Partly, 1m);

    private static Decision When(Indicator? indicator, params DayFigure[] days) =>
        AddFiguresEndpoint.Decide(new(days), ASeries(), new(indicator, AVenue()), AskedBy("integration"));

    [Fact]
    public void Further_days_come_in() => When(AnIndicator(), Third).Then(Posted with { Days = [Third] });

    [Fact]
    public void The_same_figure_again_changes_nothing()
    {
        When(AnIndicator(), First, Second).Then();
        When(AnIndicator(), First, Third).Then(Posted with { Days = [Third] });
    }

    [Fact]
    public void Another_figure_is_a_correction()
    {
        const string AnotherFigure = "Another figure was posted for this day; correct it with a reason.";
        When(AnIndicator(), Third, First with { Value = 413m }).ThenRefused(AnotherFigure);
        When(AnIndicator(), Second with { Basis = FigureBasis.Counted }).ThenRefused(AnotherFigure);
        Assert.Equal(new[] { First.On }, When(AnIndicator(), Third, First with { Value = 413m }).Refusal!.Details);
    }

    [Fact]
    public void What_holds_for_the_first_figures_holds_for_these()
    {
        When(null, Third).ThenRefused("There is no such indicator.");
        When(AnIndicator(), Third with { On = new(2024, 4, 1) }).ThenRefused("The figures of a series lie in its month.");
        When(AnIndicator(Locked with { Year = 2024 }), Third).ThenRefused("The figures of this year are locked; only corrections with a reason are accepted.");
        AddFiguresEndpoint.Decide(new([Third]), ASeries(), new(AnIndicator(), AVenue(organisation: Hengelo)), AskedBy("staff"))
            .ThenRefused("Another organisation operates the location on that day.");
    }
}

public sealed class CorrectFigureSpec
{
    private static readonly CorrectFigure Counted = new(new(2024, 3, 2), 574m, FigureBasis.Counted, 1m, "Teller alsnog uitgelezen");

    private static Decision When(CorrectFigure command) => CorrectFigureEndpoint.Decide(command, ASeries(), AskedBy("staff"));

    [Fact]
    public void A_figure_that_was_not_right_is_replaced() => When(Counted).Then(Corrected);

    [Fact]
    public void By_the_same_figure_it_is_not() => When(new(Second.On, Second.Value, Second.Basis, Second.Coverage, "Nogmaals")).Then();

    [Fact]
    public void Only_what_was_posted_is_corrected() => When(Counted with { On = new(2024, 3, 3) }).ThenRefused("No figure of this day was posted.");

    [Fact]
    public void The_ledger_takes_the_difference_by_basis()
    {
        Figure Added(decimal amount, string basis) => new("bezoeken", amount, Deventer, new(2024, 3, 2), Location, Series, Basis: basis);

        Assert.Equal([Added(-600m, "estimated"), Added(574m, "counted")], ((ICounted)Corrected).Figures);
        Assert.Equal([Added(-26m, "estimated")], ((ICounted)(Corrected with { After = Second with { Value = 574m } })).Figures);
    }

    [Fact]
    public void The_correction_holds_whichever_fact_comes_first()
    {
        var (inOrder, late) = (ASeries(Corrected), Given.State<KeyFigureSeries>(Started, Corrected, Posted));

        Assert.Equal([First, Corrected.After], inOrder.Days);
        Assert.Equal([First, Corrected.After], late.Days);
    }
}
