using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

/// <summary>The agreement that the specs tell about: a library and a municipality, 2022 to 2024.</summary>
internal static class TheAgreement
{
    public const string Id = "agreement-taal-in-deventer";
    public const string Library = "organisation-bibliotheek-deventer";
    public const string Municipality = "organisation-gemeente-deventer";
    public const string School = "organisation-basisschool-de-linde";

    public static readonly DateOnly From = new(2022, 1, 1);
    public static readonly DateOnly Until = new(2024, 12, 31);

    public static readonly AgreementDrafted Drafted = new(
        Id, "Taal in Deventer", AgreementLevel.Local, ["basic-skills"],
        [new(Library, PartyRole.Library, true), new(Municipality, PartyRole.Municipality, true)], From, Until, 12_500m, new(2021, 11, 1));

    public static readonly AgreementSigned SignedByLibrary = new(Id, Library, SignatoryPosition.Director, new(2021, 11, 10), null);
    public static readonly AgreementSigned SignedByMunicipality = new(Id, Municipality, SignatoryPosition.Alderman, new(2021, 11, 20), null);
    public static readonly AgreementCameIntoForce CameIntoForce = new(Id, From, Until);
    public static readonly IFact[] InForce = [Drafted, SignedByLibrary, SignedByMunicipality, CameIntoForce];
    public static readonly AgreementTerminated Terminated = new(Id, new(2023, 12, 31), new(2023, 6, 1), "bezuiniging");

    public static Actor Director { get; } = Given.By("director", Library);

    public static Organisation AnOrganisation(string id, params IFact[] later) => Given.State<Organisation>([
        new OrganisationRegistered(id, id, OrganisationKind.Library, LegalForm.Foundation, null, null, new(2015, 1, 1)), .. later]);

    public static (string, object) Known(string id, params IFact[] later) => (id, AnOrganisation(id, later));

    public static (string, object) Ended(string id, DateOnly on) => Known(id, new OrganisationDissolved(id, on, null, "opgeheven"));

    public static Asked AskedBy(Actor by, params (string, object)[] others) => Given.Asked(new(2023, 6, 1), by, others);
}
