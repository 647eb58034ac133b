using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class MoveLocationSpec
{
    private const string Id = "location-stromarkt";

    private const string Deventer = "organisation-bibliotheek-deventer";

    private static readonly LocationOpened Opened = new(
        Id, Deventer, "Stromarkt", LocationKind.Branch, "Deventer", "organisation-gemeente-deventer", new(2018, 9, 1), new(60, 40));

    private static readonly LocationClosed Closed = new(Id, new(2023, 1, 1), "brand");

    private const string Hengelo = "organisation-gemeente-hengelo";

    private static readonly OrganisationRegistered HengeloRegistered =
        new(Hengelo, "Gemeente Hengelo", OrganisationKind.Municipality, LegalForm.PublicBody, null, null, new(2000, 1, 1));

    private static Decision When(MoveLocation command, params IFact[] history) => WhenNaming(HengeloRegistered, command, history);

    private static Decision WhenNaming(OrganisationRegistered named, MoveLocation command, params IFact[] history) => MoveLocationEndpoint.Decide(
        command, Given.State<Location>(history), Given.Asked(new(2024, 1, 1), null, (named.OrganisationId, Given.State<Organisation>(named))));

    [Fact]
    public void It_is_elsewhere_from_the_day() =>
        When(new("Hengelo", Hengelo, new(2022, 1, 1)), Opened).Then(new LocationMoved(Id, "Hengelo", Hengelo, new(2022, 1, 1)));

    [Fact]
    public void It_moves_within_its_municipality() =>
        WhenNaming(HengeloRegistered with { OrganisationId = Opened.MunicipalityId }, new("Colmschate", Opened.MunicipalityId, new(2022, 1, 1)), Opened)
            .Then(new LocationMoved(Id, "Colmschate", Opened.MunicipalityId, new(2022, 1, 1)));

    [Fact]
    public void The_place_where_it_is_is_no_move() =>
        WhenNaming(HengeloRegistered with { OrganisationId = Opened.MunicipalityId }, new("Deventer", Opened.MunicipalityId, new(2022, 1, 1)), Opened)
            .ThenRefused("The location is in this place already.");

    [Fact]
    public void The_municipality_is_registered() =>
        When(new("Nergens", "organisation-gemeente-nergens", new(2022, 1, 1)), Opened)
            .ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void The_municipality_is_a_municipality() =>
        WhenNaming(HengeloRegistered with { Kind = OrganisationKind.School }, new("Hengelo", Hengelo, new(2022, 1, 1)), Opened)
            .ThenRefused("The request names an organisation that is not a municipality.");

    [Fact]
    public void Nothing_happens_before_it_is_opened() =>
        When(new("Hengelo", Hengelo, new(2018, 8, 31)), Opened).ThenRefused("This day lies before the location was opened.");

    [Fact]
    public void A_closed_location_stays_where_it_was() =>
        When(new("Hengelo", Hengelo, new(2024, 1, 1)), Opened, Closed).ThenRefused("This location is closed; only corrections are possible.");
}
