using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Locations;

namespace Samenkracht.Specs.Partnerships;

public sealed class RecordFacilitiesSpec
{
    private const string Id = "location-stromarkt";

    private static readonly Facilities StepFree = new(true, false, false, false);

    private static readonly LocationOpened Opened = new(
        Id, "organisation-bibliotheek-deventer", "Stromarkt", LocationKind.Branch, "Deventer", "organisation-gemeente-deventer", new(2018, 9, 1), new(60, 40));

    private static readonly LocationFacilitiesRecorded Recorded = new(Id, StepFree, new(2020, 1, 1));

    private static Decision When(RecordFacilities command, params IFact[] history) => RecordFacilitiesEndpoint.Decide(command, Given.State<Location>([Opened, .. history]));

    [Fact]
    public void It_has_these_facilities_from_the_day()
    {
        When(new(StepFree, new(2020, 1, 1))).Then(Recorded);
        Assert.Null(Given.State<Location>(Opened).Facilities);
        Assert.Equal(StepFree, Given.State<Location>(Opened, Recorded).Facilities);
    }

    [Fact]
    public void The_facilities_it_has_are_no_news() =>
        When(new(StepFree, new(2022, 1, 1)), Recorded).ThenRefused("The location has these facilities already.");

    [Fact]
    public void Nothing_is_known_before_it_is_opened() =>
        When(new(StepFree, new(2018, 8, 31))).ThenRefused("This day lies before the location was opened.");

    [Fact]
    public void A_closed_location_receives_nobody() =>
        When(new(StepFree, new(2024, 1, 1)), new LocationClosed(Id, new(2023, 1, 1), "brand")).ThenRefused("This location is closed; only corrections are possible.");
}
