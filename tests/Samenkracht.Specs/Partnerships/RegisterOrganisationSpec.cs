using Samenkracht.Common.Deciding;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

public sealed class RegisterOrganisationSpec
{
    private const string Id = "organisation-basisschool-de-linde";

    private static readonly RegisterOrganisation ASchool =
        new("basisschool-de-linde", "Basisschool De Linde", OrganisationKind.School, LegalForm.Foundation, null, "99123456", new(2021, 8, 1));

    private static Decision When(RegisterOrganisation command, string role = "staff") =>
        RegisterOrganisationEndpoint.Decide(command, Id, Given.By(role, "organisation-bibliotheek-deventer"));

    [Fact]
    public void Staff_register_a_partner() => When(ASchool).Then(
        new OrganisationRegistered(Id, "Basisschool De Linde", OrganisationKind.School, LegalForm.Foundation, null, "99123456", new(2021, 8, 1)));

    [Fact]
    public void The_network_office_registers_a_library() => When(ASchool with { Kind = OrganisationKind.Library, Model = OrganisationModel.Independent }, "network-office")
        .Then(new OrganisationRegistered(
            Id, "Basisschool De Linde", OrganisationKind.Library, LegalForm.Foundation, OrganisationModel.Independent, "99123456", new(2021, 8, 1)));

    [Fact]
    public void Staff_do_not_register_public_bodies() => When(ASchool with { Kind = OrganisationKind.Municipality })
        .ThenRefused("The network office registers libraries, support organisations and public bodies.");

    [Fact]
    public void Only_a_library_has_a_model() => When(ASchool with { Model = OrganisationModel.Independent })
        .ThenRefused("Only a library has an organisation model.");
}
