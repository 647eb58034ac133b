using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class ChangeOrganisationModelSpec
{
    private const string Id = "organisation-fundament";

    private static readonly OrganisationRegistered Registered =
        new(Id, "Fundament", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Umbrella, "99000001", new(2015, 1, 1));

    private static readonly OrganisationDissolved Dissolved = new(Id, new(2023, 1, 1), null, "opgeheven");

    private static Decision When(ChangeOrganisationModel command, params IFact[] history) =>
        ChangeOrganisationModelEndpoint.Decide(command, Given.State<Organisation>(history));

    [Fact]
    public void It_is_organised_in_the_other_way() =>
        When(new(OrganisationModel.Independent, new(2022, 1, 1)), Registered).Then(new OrganisationModelChanged(Id, OrganisationModel.Independent, new(2022, 1, 1)));

    [Fact]
    public void The_model_it_has_is_no_change() =>
        When(new(OrganisationModel.Umbrella, new(2022, 1, 1)), Registered).ThenRefused("The organisation has this model already.");

    [Fact]
    public void Only_a_library_has_a_model() =>
        When(new(OrganisationModel.Independent, new(2022, 1, 1)), Registered with { Kind = OrganisationKind.School, Model = null })
            .ThenRefused("Only a library has an organisation model.");

    [Fact]
    public void Nothing_happens_before_it_is_registered() =>
        When(new(OrganisationModel.Independent, new(2014, 12, 31)), Registered).ThenRefused("This day lies before the organisation was registered.");

    [Fact]
    public void A_dissolved_organisation_keeps_its_model() =>
        When(new(OrganisationModel.Independent, new(2024, 1, 1)), Registered, Dissolved)
            .ThenRefused("This organisation has ceased to exist; only corrections are possible.");
}
