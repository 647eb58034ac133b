using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Programming.Reactions;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Specs.Programming;

public sealed class VenueSpec
{
    private const string Location = "location-stromarkt";
    private const string Deventer = "organisation-bibliotheek-deventer";
    private const string Hengelo = "organisation-bibliotheek-hengelo";
    private const string Municipality = "organisation-gemeente-deventer";

    private static readonly string Id = Venue.IdOf(Location);
    private static readonly VenueBecameAvailable Available = new(Id, Location, "Stromarkt", Deventer, Municipality, new(2018, 9, 1));
    private static readonly VenueChangedHands HandedOver = new(Id, Deventer, Hengelo, new(2022, 1, 1));
    private static readonly VenuePlanningBlocked Blocked = new(Id, new(2022, 7, 1), new(2021, 11, 1));
    private static readonly VenuePlanningFreed Freed = new(Id, new(2022, 1, 11));
    private static readonly VenueClosed Closed = new(Id, new(2023, 1, 1));
    private static readonly LocationBecameAvailable Opens = new(Location, "Stromarkt", Deventer, Municipality, new(2018, 9, 1));

    private static Venue Given(params IFact[] facts) => Specs.Given.State<Venue>(facts);

    [Fact]
    public void A_location_that_opens_is_a_venue() => OpenVenueHandler.Decide(Opens, null).Then(Available);

    [Fact]
    public void A_corrected_start_is_known_and_told_again_changes_nothing()
    {
        OpenVenueHandler.Decide(Opens, Given(Available)).Then();
        OpenVenueHandler.Decide(Opens with { From = new(2018, 8, 1) }, Given(Available)).Then(Available with { From = new(2018, 8, 1) });
        Assert.Equal(Deventer, Given(Available, HandedOver, Available with { From = new(2018, 8, 1) }).OperatorOn(new(2018, 8, 1)));
    }

    [Fact]
    public void Another_operator_takes_over_once()
    {
        var told = new LocationChangedHands(Location, Deventer, Hengelo, new(2022, 1, 1));
        HandOverVenueHandler.Decide(told, Given(Available)).Then(HandedOver);
        HandOverVenueHandler.Decide(told, Given(Available, HandedOver)).Then();
    }

    [Fact]
    public void A_proposed_closure_blocks_planning_and_its_withdrawal_frees_it()
    {
        var proposed = new LocationClosureWasProposed(Location, new(2022, 7, 1), new(2021, 11, 1));
        BlockPlanningHandler.Decide(proposed, Given(Available)).Then(Blocked);
        BlockPlanningHandler.Decide(proposed, Given(Available, Blocked)).Then();

        var withdrawn = new LocationClosureWasWithdrawn(Location, new(2022, 1, 11));
        FreePlanningHandler.Decide(withdrawn, Given(Available, Blocked)).Then(Freed);
        FreePlanningHandler.Decide(withdrawn, Given(Available, Blocked, Freed)).Then();
    }

    [Fact]
    public void A_location_that_closes_closes_once()
    {
        CloseVenueHandler.Decide(new(Location, new(2023, 1, 1)), Given(Available)).Then(Closed);
        CloseVenueHandler.Decide(new(Location, new(2023, 1, 1)), Given(Available, Closed)).Then();
    }

    private static string? Sentence(Rule? rule) => rule?.Sentence;

    [Fact]
    public void A_session_takes_place_in_an_open_house_of_ones_own()
    {
        Assert.Null(Venue.Refuses(Given(Available), Deventer, new(2018, 9, 1)));
        Assert.Equal("There is no such location.", Sentence(Venue.Refuses(null, Deventer, new(2018, 9, 1))));
        Assert.Equal("The location is not open on that day.", Sentence(Venue.Refuses(Given(Available), Deventer, new(2018, 8, 31))));
        Assert.Equal("The location is not open on that day.", Sentence(Venue.Refuses(Given(Available, Closed), Deventer, new(2023, 1, 1))));
        Assert.Equal("Another organisation operates the location on that day.", Sentence(Venue.Refuses(Given(Available, HandedOver), Deventer, new(2022, 1, 1))));
        Assert.Null(Venue.Refuses(Given(Available, HandedOver), Deventer, new(2021, 12, 31)));
    }

    [Fact]
    public void Nothing_new_is_planned_where_the_closure_is_proposed()
    {
        const string Proposed = "The closure of the location is proposed for that day or earlier, so nothing new is planned there.";
        Assert.Equal(Proposed, Sentence(Venue.RefusesPlanning(Given(Available, Blocked), Deventer, new(2022, 7, 1))));
        Assert.Null(Venue.RefusesPlanning(Given(Available, Blocked), Deventer, new(2022, 6, 30)));
        Assert.Null(Venue.RefusesPlanning(Given(Available, Blocked, Freed), Deventer, new(2022, 7, 1)));
        Assert.Equal("There is no such location.", Sentence(Venue.RefusesPlanning(null, Deventer, new(2022, 7, 1))));
    }
}
