using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class AssignServiceAreaSpec
{
    private const string Id = "organisation-fundament";

    private static readonly OrganisationRegistered Registered =
        new(Id, "Fundament", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Umbrella, "99000001", new(2015, 1, 1));

    private static readonly OrganisationDissolved Dissolved = new(Id, new(2023, 1, 1), null, "opgeheven");

    private const string Municipality = "organisation-gemeente-losser";

    private static readonly OrganisationRegistered MunicipalityRegistered =
        new(Municipality, "Gemeente Losser", OrganisationKind.Municipality, LegalForm.PublicBody, null, null, new(2000, 1, 1));

    private static Decision When(AssignServiceArea command, params IFact[] history) => WhenNaming(Given.State<Organisation>(MunicipalityRegistered), command, history);

    private static Decision WhenNaming(Organisation municipality, AssignServiceArea command, params IFact[] history) => AssignServiceAreaEndpoint.Decide(
        command, Given.State<Organisation>(history), Given.Asked(new(2024, 1, 1), null, (Municipality, municipality)));

    [Fact]
    public void It_is_responsible_from_the_day() =>
        When(new(Municipality, new(2022, 1, 1)), Registered).Then(new ServiceAreaAssigned(Id, Municipality, new(2022, 1, 1)));

    [Fact]
    public void A_responsibility_is_assigned_once() =>
        When(new(Municipality, new(2023, 1, 1)), Registered, new ServiceAreaAssigned(Id, Municipality, new(2022, 1, 1)))
            .ThenRefused("The organisation is responsible for this municipality already.");

    [Fact]
    public void A_withdrawn_responsibility_can_be_assigned_again() =>
        When(
            new(Municipality, new(2024, 1, 1)), Registered,
            new ServiceAreaAssigned(Id, Municipality, new(2022, 1, 1)), new ServiceAreaWithdrawn(Id, Municipality, new(2023, 1, 1)))
            .Then(new ServiceAreaAssigned(Id, Municipality, new(2024, 1, 1)));

    [Fact]
    public void Responsibilities_follow_each_other() =>
        When(
            new(Municipality, new(2022, 12, 31)), Registered,
            new ServiceAreaAssigned(Id, Municipality, new(2022, 1, 1)), new ServiceAreaWithdrawn(Id, Municipality, new(2023, 1, 1)))
            .ThenRefused("The organisation was still responsible for this municipality on this day, until a later one.");

    [Fact]
    public void The_municipality_is_registered() =>
        When(new("organisation-gemeente-nergens", new(2022, 1, 1)), Registered).ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void The_municipality_is_a_municipality() =>
        WhenNaming(
            Given.State<Organisation>(MunicipalityRegistered with { Kind = OrganisationKind.Province }), new(Municipality, new(2022, 1, 1)), Registered)
            .ThenRefused("The request names an organisation that is not a municipality.");

    [Fact]
    public void The_municipality_still_exists() =>
        WhenNaming(
            Given.State<Organisation>(MunicipalityRegistered, new OrganisationDissolved(Municipality, new(2021, 1, 1), null, "herindeling")),
            new(Municipality, new(2022, 1, 1)), Registered)
            .ThenRefused("The request names an organisation that has ceased to exist.");

    [Fact]
    public void Nothing_happens_before_it_is_registered() =>
        When(new(Municipality, new(2014, 12, 31)), Registered).ThenRefused("This day lies before the organisation was registered.");

    [Fact]
    public void A_dissolved_organisation_takes_no_responsibility() =>
        When(new(Municipality, new(2024, 1, 1)), Registered, Dissolved)
            .ThenRefused("This organisation has ceased to exist; only corrections are possible.");
}
