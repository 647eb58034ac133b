using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Relations;

namespace Samenkracht.Specs.Partnerships;

public sealed class RelatePartnerSpec
{
    private const string Id = "relation-taal";

    private const string Deventer = "organisation-bibliotheek-deventer";

    private const string Partner = "organisation-gemeente-deventer";

    private static readonly OrganisationRegistered DeventerRegistered =
        new(Deventer, "Bibliotheek Deventer", OrganisationKind.Library, LegalForm.Foundation, null, null, new(2015, 1, 1));

    private static readonly OrganisationRegistered PartnerRegistered =
        new(Partner, "Gemeente Deventer", OrganisationKind.Municipality, LegalForm.PublicBody, null, null, new(2016, 1, 1));

    private static readonly RelatePartner Funder = new(null, null, Partner, RelationRole.Funder, new(2020, 1, 1));

    private static readonly PartnerRelated Related = new(Id, Deventer, Partner, RelationRole.Funder, new(2020, 1, 1));

    private static Decision When(RelatePartner command, Actor? by = null, IFact? ofOrganisation = null, IFact? ofPartner = null) => RelatePartnerEndpoint.Decide(
        command, Id, Given.Asked(new(2024, 1, 1), by, (Deventer, Organisation(DeventerRegistered, ofOrganisation)), (Partner, Organisation(PartnerRegistered, ofPartner))));

    private static Organisation Organisation(IFact registered, IFact? later) => Given.State<Organisation>(later is null ? [registered] : [registered, later]);

    [Fact]
    public void A_partner_is_related_to_the_organisation_of_the_caller() =>
        When(Funder).Then(Related);

    [Fact]
    public void Staff_may_name_their_own_organisation() =>
        When(Funder with { OrganisationId = Deventer }).Then(Related);

    [Fact]
    public void Staff_relate_no_partners_to_others() =>
        When(Funder with { OrganisationId = "organisation-bibliotheek-hengelo" })
            .ThenRefused("You can relate partners to your own organisation only.");

    [Fact]
    public void The_network_office_relates_partners_to_others() =>
        When(Funder with { OrganisationId = Deventer }, Given.By("network-office", "organisation-rijnbrink")).Then(Related);

    [Fact]
    public void The_network_office_says_to_whom() =>
        When(Funder, Given.By("network-office", "organisation-rijnbrink"))
            .ThenRefused("The network office names the organisation whose partner this is.");

    [Fact]
    public void A_partner_is_somebody_else() =>
        When(Funder with { PartnerId = Deventer }).ThenRefused("An organisation cannot be its own partner.");

    [Fact]
    public void The_partner_is_registered() =>
        When(Funder with { PartnerId = "organisation-onbekend" })
            .ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void The_organisation_is_registered() =>
        When(Funder, Given.By("staff", "organisation-onbekend"))
            .ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void The_partner_still_exists() =>
        When(Funder, ofPartner: new OrganisationDissolved(Partner, new(2023, 1, 1), null, "herindeling"))
            .ThenRefused("The request names an organisation that has ceased to exist.");

    [Fact]
    public void The_organisation_still_exists() =>
        When(Funder, ofOrganisation: new OrganisationDissolved(Deventer, new(2023, 1, 1), null, "opgeheven"))
            .ThenRefused("The request names an organisation that has ceased to exist.");

    [Theory]
    [InlineData(2014)]
    [InlineData(2015)]
    public void Both_exist_on_the_first_day(int year) => When(Funder with { From = new(year, 12, 31) })
        .ThenRefused("This day lies before one of the two organisations was registered.");
}
