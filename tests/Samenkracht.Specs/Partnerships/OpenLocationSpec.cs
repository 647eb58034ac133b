using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class OpenLocationSpec
{
    private const string Id = "location-stromarkt";

    private const string Deventer = "organisation-bibliotheek-deventer";

    private const string Municipality = "organisation-gemeente-deventer";

    private static readonly OrganisationRegistered OperatorRegistered =
        new(Deventer, "Bibliotheek Deventer", OrganisationKind.Library, LegalForm.Foundation, null, null, new(2015, 1, 1));

    private static readonly OrganisationRegistered MunicipalityRegistered =
        new(Municipality, "Gemeente Deventer", OrganisationKind.Municipality, LegalForm.PublicBody, null, null, new(2000, 1, 1));

    private static readonly OpenLocation Stromarkt = new(null, "Stromarkt", LocationKind.Branch, "Deventer", Municipality, new(2018, 9, 1), new(60, 40));

    private static Decision When(OpenLocation command, params IFact[] operating) => WhenBy(Given.By("staff", Deventer), command, operating);

    private static Decision WhenBy(Actor by, OpenLocation command, params IFact[] operating) => OpenLocationEndpoint.Decide(command, Id, Given.Asked(
        new(2024, 1, 1), by, (Deventer, Given.State<Organisation>(operating)), (Municipality, Given.State<Organisation>(MunicipalityRegistered))));

    [Fact]
    public void The_organisation_of_the_caller_operates_it() =>
        When(Stromarkt, OperatorRegistered)
            .ThenFacts(new LocationOpened(Id, Deventer, "Stromarkt", LocationKind.Branch, "Deventer", Municipality, new(2018, 9, 1), new(60, 40)))
            .ThenTells(new LocationBecameAvailable(Id, "Stromarkt", Deventer, Municipality, new(2018, 9, 1)));

    [Fact]
    public void It_may_open_without_staff_for_the_whole_week() =>
        When(Stromarkt with { Opening = new(168, 0) }, OperatorRegistered)
            .ThenFacts(new LocationOpened(Id, Deventer, "Stromarkt", LocationKind.Branch, "Deventer", Municipality, new(2018, 9, 1), new(168, 0)))
            .ThenTells(new LocationBecameAvailable(Id, "Stromarkt", Deventer, Municipality, new(2018, 9, 1)));

    [Fact]
    public void The_operator_is_registered() =>
        WhenBy(Given.By("staff", "organisation-onbekend"), Stromarkt, OperatorRegistered)
            .ThenRefused("The organisation you act for is not registered, or has ceased to exist.");

    [Fact]
    public void Nobody_without_an_organisation_operates_it() =>
        WhenBy(Given.By("staff"), Stromarkt, OperatorRegistered)
            .ThenRefused("The organisation you act for is not registered, or has ceased to exist.");

    [Fact]
    public void The_operator_still_exists() =>
        When(Stromarkt, OperatorRegistered, new OrganisationDissolved(Deventer, new(2023, 1, 1), null, "opgeheven"))
            .ThenRefused("The organisation you act for is not registered, or has ceased to exist.");

    [Fact]
    public void It_opens_after_the_operator_was_registered() =>
        When(Stromarkt with { OpenedOn = new(2014, 12, 31) }, OperatorRegistered)
            .ThenRefused("This day lies before the operating organisation was registered.");

    [Fact]
    public void The_municipality_is_registered() =>
        When(Stromarkt with { MunicipalityId = "organisation-gemeente-nergens" }, OperatorRegistered)
            .ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void The_municipality_is_a_municipality() =>
        When(Stromarkt with { MunicipalityId = Deventer }, OperatorRegistered)
            .ThenRefused("The request names an organisation that is not a municipality.");

    [Fact]
    public void Staff_is_present_while_it_is_open() =>
        When(Stromarkt with { Opening = new(40, 40.5m) }, OperatorRegistered)
            .ThenRefused("There cannot be more staffed hours than open hours.");
}
