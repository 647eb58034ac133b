using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class ConvertLegalFormSpec
{
    private const string Id = "organisation-fundament";

    private static readonly OrganisationRegistered Registered =
        new(Id, "Fundament", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Umbrella, "99000001", new(2015, 1, 1));

    private static readonly OrganisationDissolved Dissolved = new(Id, new(2023, 1, 1), null, "opgeheven");

    private static Decision When(ConvertLegalForm command, params IFact[] history) =>
        ConvertLegalFormEndpoint.Decide(command, Given.State<Organisation>(history));

    [Fact]
    public void It_goes_on_in_the_other_form() =>
        When(new(LegalForm.Association, new(2022, 1, 1)), Registered).Then(new LegalFormConverted(Id, LegalForm.Association, new(2022, 1, 1)));

    [Fact]
    public void The_form_it_has_is_no_conversion() =>
        When(new(LegalForm.Foundation, new(2022, 1, 1)), Registered).ThenRefused("The organisation has this legal form already.");

    [Fact]
    public void A_converted_organisation_can_convert_back() =>
        When(new(LegalForm.Foundation, new(2024, 1, 1)), Registered, new LegalFormConverted(Id, LegalForm.Association, new(2022, 1, 1)))
            .Then(new LegalFormConverted(Id, LegalForm.Foundation, new(2024, 1, 1)));

    [Fact]
    public void Nothing_happens_before_it_is_registered() =>
        When(new(LegalForm.Association, new(2014, 12, 31)), Registered).ThenRefused("This day lies before the organisation was registered.");

    [Fact]
    public void A_dissolved_organisation_keeps_its_form() =>
        When(new(LegalForm.Association, new(2024, 1, 1)), Registered, Dissolved)
            .ThenRefused("This organisation has ceased to exist; only corrections are possible.");
}
