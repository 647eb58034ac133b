using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class TransferLocationSpec
{
    private const string Id = "location-stromarkt";

    private const string Deventer = "organisation-bibliotheek-deventer";

    private static readonly LocationOpened Opened = new(
        Id, Deventer, "Stromarkt", LocationKind.Branch, "Deventer", "organisation-gemeente-deventer", new(2018, 9, 1), new(60, 40));

    private static readonly LocationClosed Closed = new(Id, new(2023, 1, 1), "brand");

    private const string Hengelo = "organisation-bibliotheek-hengelo";

    private static readonly OrganisationRegistered HengeloRegistered =
        new(Hengelo, "Bibliotheek Hengelo", OrganisationKind.Library, LegalForm.Foundation, null, null, new(2020, 1, 1));

    private static Decision When(TransferLocation command, params IFact[] history) => WhenTo(Given.State<Organisation>(HengeloRegistered), command, history);

    private static Decision WhenTo(Organisation receiver, TransferLocation command, params IFact[] history) => TransferLocationEndpoint.Decide(
        command, Given.State<Location>(history), Given.Asked(new(2024, 1, 1), null, (receiver.Id, receiver)));

    [Fact]
    public void Another_library_operates_it_from_the_day() =>
        When(new(Hengelo, new(2022, 1, 1)), Opened)
            .ThenFacts(new LocationTransferred(Id, Deventer, Hengelo, new(2022, 1, 1))).ThenTells(new LocationChangedHands(Id, Deventer, Hengelo, new(2022, 1, 1)));

    [Fact]
    public void A_support_organisation_can_operate_it() =>
        WhenTo(Given.State<Organisation>(HengeloRegistered with { Kind = OrganisationKind.Support }), new(Hengelo, new(2022, 1, 1)), Opened)
            .ThenFacts(new LocationTransferred(Id, Deventer, Hengelo, new(2022, 1, 1))).ThenTells(new LocationChangedHands(Id, Deventer, Hengelo, new(2022, 1, 1)));

    [Fact]
    public void A_municipality_cannot_operate_it() =>
        WhenTo(Given.State<Organisation>(HengeloRegistered with { Kind = OrganisationKind.Municipality }), new(Hengelo, new(2022, 1, 1)), Opened)
            .ThenRefused("Only a library or a support organisation can operate a location.");

    [Fact]
    public void The_receiver_is_another() =>
        When(new(Deventer, new(2022, 1, 1)), Opened).ThenRefused("This organisation operates the location already.");

    [Fact]
    public void The_receiver_is_registered() =>
        When(new("organisation-onbekend", new(2022, 1, 1)), Opened)
            .ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void The_receiver_still_exists() =>
        WhenTo(
            Given.State<Organisation>(HengeloRegistered, new OrganisationDissolved(Hengelo, new(2021, 1, 1), null, "opgeheven")),
            new(Hengelo, new(2022, 1, 1)), Opened)
            .ThenRefused("The request names an organisation that has ceased to exist.");

    [Fact]
    public void The_receiver_exists_on_the_day() =>
        When(new(Hengelo, new(2019, 12, 31)), Opened)
            .ThenRefused("This day lies before the operating organisation was registered.");

    [Fact]
    public void Transfers_follow_each_other() =>
        WhenTo(
            Given.State<Organisation>(HengeloRegistered with { RegisteredOn = new(2000, 1, 1) }), new(Hengelo, new(2018, 9, 1)), Opened)
            .ThenRefused("The present operator took over on this day or later; transfers follow each other.");

    [Fact]
    public void A_closed_location_is_not_transferred() =>
        When(new(Hengelo, new(2024, 1, 1)), Opened, Closed).ThenRefused("This location is closed; only corrections are possible.");
}
