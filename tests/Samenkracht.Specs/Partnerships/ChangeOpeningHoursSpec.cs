using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Locations;

namespace Samenkracht.Specs.Partnerships;

public sealed class ChangeOpeningHoursSpec
{
    private const string Id = "location-stromarkt";

    private const string Deventer = "organisation-bibliotheek-deventer";

    private static readonly LocationOpened Opened = new(
        Id, Deventer, "Stromarkt", LocationKind.Branch, "Deventer", "organisation-gemeente-deventer", new(2018, 9, 1), new(60, 40));

    private static readonly LocationClosed Closed = new(Id, new(2023, 1, 1), "brand");

    private static Decision When(ChangeOpeningHours command, params IFact[] history) =>
        ChangeOpeningHoursEndpoint.Decide(command, Given.State<Location>(history));

    [Fact]
    public void It_has_the_new_hours_from_the_day() =>
        When(new(new(70, 40), new(2022, 1, 1)), Opened).Then(new OpeningHoursChanged(Id, new(70, 40), new(2022, 1, 1)));

    [Fact]
    public void The_hours_it_has_are_no_change() =>
        When(new(new(60.0m, 40.0m), new(2022, 1, 1)), Opened).ThenRefused("The location has these opening hours already.");

    [Fact]
    public void Staff_is_present_while_it_is_open() =>
        When(new(new(40, 41), new(2022, 1, 1)), Opened).ThenRefused("There cannot be more staffed hours than open hours.");

    [Fact]
    public void Nothing_happens_before_it_is_opened() =>
        When(new(new(70, 40), new(2018, 8, 31)), Opened).ThenRefused("This day lies before the location was opened.");

    [Fact]
    public void A_closed_location_has_no_hours() =>
        When(new(new(70, 40), new(2024, 1, 1)), Opened, Closed).ThenRefused("This location is closed; only corrections are possible.");
}
