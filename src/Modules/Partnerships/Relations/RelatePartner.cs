using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Relations;

/// <summary>Relates a partner to an organisation.</summary>
/// <param name="Code">The network's own code for the relation, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="OrganisationId">The organisation that works with the partner. The network office must name it; for others it is their own, named or not.</param>
/// <param name="PartnerId">The partner: another registered organisation.</param>
/// <param name="Role">As what the partner takes part.</param>
/// <param name="From">The first day of working together.</param>
public sealed record RelatePartner(
    [property: Code] string? Code,
    [property: Id("organisation")] string? OrganisationId,
    [property: Id("organisation")] string PartnerId,
    RelationRole Role,
    DateOnly From);

/// <summary>POST /v1/relations.</summary>
public static class RelatePartnerEndpoint
{
    private const string NetworkOffice = "network-office";

    /// <summary>The network office records for others, so it says for whom.</summary>
    public static readonly Rule OrganisationMissing = new("relation-organisation-missing", "The network office names the organisation whose partner this is.");

    /// <summary>Whose partner it is follows from the caller.</summary>
    public static readonly Rule OwnOrganisationOnly = new("relation-own-organisation-only", "You can relate partners to your own organisation only.");

    /// <summary>A partner is somebody else.</summary>
    public static readonly Rule OwnPartner = new("own-partner", "An organisation cannot be its own partner.");

    /// <summary>Nobody works together before existing.</summary>
    public static readonly Rule BeforeEitherExists = new("relation-before-registration", "This day lies before one of the two organisations was registered.");

    public static Decision Decide(RelatePartner command, string id, Asked asked)
    {
        var organisation = asked.Find<Organisation>(OrganisationOf(command, asked.By));
        var partner = asked.Find<Organisation>(command.PartnerId);
        return asked.By.Role == NetworkOffice && command.OrganisationId is null ? OrganisationMissing
            : asked.By.Role != NetworkOffice && command.OrganisationId is { } named && named != asked.By.Organisation ? OwnOrganisationOnly
            : command.PartnerId == OrganisationOf(command, asked.By) ? OwnPartner
            : (NamedOrganisation.Refuses(organisation) ?? NamedOrganisation.Refuses(partner)) is { } unfit ? unfit
            : command.From < organisation!.RegisteredOn || command.From < partner!.RegisteredOn ? BeforeEitherExists
            : [new PartnerRelated(id, organisation.Id, partner.Id, command.Role, command.From)];
    }

    private static string? OrganisationOf(RelatePartner command, Actor by) => by.Role == NetworkOffice ? command.OrganisationId : by.Organisation;

    public static void Map(Api api) => api.Start<PartnerRelation, RelatePartner>(
        new()
        {
            Path = "/relations", Right = "relations.change", Facts = [typeof(PartnerRelated)],
            Summary = "Relate a partner",
            Description = "An organisation works with a partner in a role from the given day: a municipality as funder, a school as education partner and so on.",
            Example = new RelatePartner(null, "organisation-bibliotheek-deventer", "organisation-gemeente-deventer", RelationRole.Funder, new(2015, 1, 1)),
        },
        command => Keys.For("relation", command.Code),
        Decide,
        (command, by) => NamedOrganisation.Keys(OrganisationOf(command, by), command.PartnerId));
}
