using Samenkracht.Partnerships.Locations;

namespace Samenkracht.Specs.Partnerships;

public sealed class LocationSpec
{
    private const string Id = "location-stromarkt";

    private const string Deventer = "organisation-bibliotheek-deventer";

    private static readonly LocationOpened Opened = new(
        Id, Deventer, "Stromarkt", LocationKind.Branch, "Deventer", "organisation-gemeente-deventer", new(2018, 9, 1), new(60, 40));

    private static readonly LocationClosed Closed = new(Id, new(2023, 1, 1), "brand");

    private const string Hengelo = "organisation-bibliotheek-hengelo";

    private static readonly LocationTransferred Transferred = new(Id, Deventer, Hengelo, new(2022, 1, 1));

    [Theory]
    [InlineData("2018-08-31", null)]
    [InlineData("2018-09-01", Deventer)]
    [InlineData("2021-12-31", Deventer)]
    [InlineData("2022-01-01", Hengelo)]
    [InlineData("2030-01-01", Hengelo)]
    public void One_organisation_operates_it_at_any_instant(string day, string? operating) =>
        Assert.Equal(operating, Given.State<Location>(Opened, Transferred).OperatorOn(Day(day)));

    [Theory]
    [InlineData("2018-08-31", false)]
    [InlineData("2018-09-01", true)]
    [InlineData("2022-12-31", true)]
    [InlineData("2023-01-01", false)]
    public void It_is_open_from_its_opening_until_its_closure(string day, bool open) =>
        Assert.Equal(open, Given.State<Location>(Opened, Closed).IsOpenOn(Day(day)));

    [Fact]
    public void It_is_open_while_its_closure_is_only_proposed() =>
        Assert.True(Given.State<Location>(Opened, new LocationClosureProposed(Id, new(2022, 7, 1), "huur loopt af", new(2022, 1, 15))).IsOpenOn(new(2022, 7, 1)));

    [Fact]
    public void It_belongs_to_the_operator_that_was_recorded_last()
    {
        var location = Given.State<Location>(Opened, Transferred);
        Assert.True(location.BelongsTo(Hengelo));
        Assert.False(location.BelongsTo(Deventer));
    }

    [Fact]
    public void A_corrected_opening_is_the_first_day_of_its_first_operator()
    {
        var location = Given.State<Location>(Opened, Transferred, new LocationCorrected(Id, "Stromarkt", new(2018, 8, 1), "typfout"));
        Assert.Equal(Deventer, location.OperatorOn(new(2018, 8, 1)));
        Assert.Equal(Hengelo, location.OperatorOn(new(2022, 1, 1)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
