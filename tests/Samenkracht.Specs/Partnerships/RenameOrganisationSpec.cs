using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class RenameOrganisationSpec
{
    private const string Id = "organisation-fundament";

    private static readonly OrganisationRegistered Registered =
        new(Id, "Fundament", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Umbrella, "99000001", new(2015, 1, 1));

    private static Decision When(RenameOrganisation command, params IFact[] history) =>
        RenameOrganisationEndpoint.Decide(command, Given.State<Organisation>(history));

    [Fact]
    public void It_goes_by_the_new_name_from_the_day() =>
        When(new("Bibliotheek Losser", new(2022, 1, 1)), Registered).Then(new OrganisationRenamed(Id, "Bibliotheek Losser", new(2022, 1, 1)));

    [Fact]
    public void The_name_it_has_is_no_new_name() =>
        When(new("Fundament", new(2022, 1, 1)), Registered).ThenRefused("The organisation has this name already.");

    [Fact]
    public void Nothing_happens_before_it_is_registered() =>
        When(new("Bibliotheek Losser", new(2014, 12, 31)), Registered).ThenRefused("This day lies before the organisation was registered.");

    [Fact]
    public void A_dissolved_organisation_keeps_its_name() =>
        When(new("Bibliotheek Losser", new(2024, 1, 1)), Registered, new OrganisationDissolved(Id, new(2023, 1, 1), null, "opgeheven"))
            .ThenRefused("This organisation has ceased to exist; only corrections are possible.");
}
