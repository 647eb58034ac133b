using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class DissolveOrganisationSpec
{
    private const string Id = "organisation-fundament";

    private static readonly OrganisationRegistered Registered =
        new(Id, "Fundament", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Umbrella, "99000001", new(2015, 1, 1));

    private static readonly OrganisationDissolved Dissolved = new(Id, new(2023, 1, 1), null, "opgeheven");

    private const string Successor = "organisation-bibliotheek-twente";

    private static readonly OrganisationRegistered SuccessorRegistered =
        new(Successor, "Bibliotheek Twente", OrganisationKind.Library, LegalForm.Foundation, null, null, new(2022, 6, 1));

    private static Decision When(DissolveOrganisation command, params IFact[] history) => DissolveOrganisationEndpoint.Decide(
        command, Given.State<Organisation>(history), Given.Asked(new(2024, 1, 1), null, (Successor, Given.State<Organisation>(SuccessorRegistered))));

    [Fact]
    public void It_ceases_to_exist_without_a_successor() =>
        When(new(new(2023, 1, 1), null, "opgeheven"), Registered).Then(new OrganisationDissolved(Id, new(2023, 1, 1), null, "opgeheven"));

    [Fact]
    public void Its_estate_goes_to_a_successor() =>
        When(new(new(2023, 1, 1), Successor, "gefuseerd"), Registered).Then(new OrganisationDissolved(Id, new(2023, 1, 1), Successor, "gefuseerd"));

    [Fact]
    public void The_successor_is_registered() =>
        When(new(new(2023, 1, 1), "organisation-niemand", "gefuseerd"), Registered)
            .ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void The_successor_exists_on_the_day() =>
        When(new(new(2022, 5, 31), Successor, "gefuseerd"), Registered).ThenRefused("The successor does not exist on this day.");

    [Fact]
    public void The_successor_is_another() =>
        When(new(new(2023, 1, 1), Id, "gefuseerd"), Registered).ThenRefused("An organisation cannot succeed itself.");

    [Fact]
    public void It_exists_for_a_day_at_least_in_name() =>
        When(new(new(2015, 1, 1), null, "vergissing"), Registered).Then(new OrganisationDissolved(Id, new(2015, 1, 1), null, "vergissing"));

    [Fact]
    public void Nothing_happens_before_it_is_registered() =>
        When(new(new(2014, 12, 31), null, "opgeheven"), Registered).ThenRefused("This day lies before the organisation was registered.");

    [Fact]
    public void Nothing_ceases_to_exist_twice() =>
        When(new(new(2024, 1, 1), null, "opgeheven"), Registered, Dissolved)
            .ThenRefused("This organisation has ceased to exist; only corrections are possible.");
}
