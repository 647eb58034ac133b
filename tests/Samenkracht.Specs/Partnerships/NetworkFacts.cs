using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Specs.Partnerships;

/// <summary>Facts that specs about networks begin with.</summary>
internal static class NetworkFacts
{
    public const string Id = "network-oost";
    public const string Almelo = "organisation-almelo";
    public const string Borne = "organisation-borne";

    public static readonly NetworkFounded Founded = new(Id, "Netwerk Oost", "organisation-steun", new(2013, 1, 1), VotingRule.EqualVotes);

    public static readonly NetworkMemberAdmitted AlmeloAdmitted = new(Id, Almelo, new(2013, 1, 1));

    public static readonly NetworkMemberAdmitted BorneAdmitted = new(Id, Borne, new(2014, 1, 1));

    public static readonly NetworkMemberSuspended AlmeloSuspended = new(Id, Almelo, new(2020, 1, 1), "Bijdrage niet voldaan");

    public static readonly NetworkMemberResumed AlmeloResumed = new(Id, Almelo, new(2020, 3, 1));

    public static readonly NetworkMembershipEnded AlmeloEnded = new(Id, Almelo, new(2021, 1, 1), "Opgezegd");

    public static Organisation AnOrganisation(
        string id, OrganisationKind kind = OrganisationKind.Library, LegalForm form = LegalForm.Foundation, params IFact[] then) =>
        Given.State<Organisation>([new OrganisationRegistered(id, $"Bibliotheek {id[13..]}", kind, form, null, null, new(2010, 1, 1)), .. then]);
}
