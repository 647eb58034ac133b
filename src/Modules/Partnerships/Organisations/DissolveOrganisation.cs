using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Organisations;

/// <summary>Records that an organisation has ceased to exist.</summary>
/// <param name="On">The first day on which it no longer exists.</param>
/// <param name="SuccessorId">The organisation that took over its whole estate; null when there is none.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record DissolveOrganisation(
    DateOnly On, [property: Id("organisation")] string? SuccessorId, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/organisations/{organisationId}/dissolutions.</summary>
public static class DissolveOrganisationEndpoint
{
    /// <summary>A successor is another legal person.</summary>
    public static readonly Rule OwnSuccessor = new("own-successor", "An organisation cannot succeed itself.");

    /// <summary>The estate goes to somebody who is there to take it.</summary>
    public static readonly Rule SuccessorNotThere = new("successor-not-there", "The successor does not exist on this day.");

    public static Decision Decide(DissolveOrganisation command, Organisation organisation, Asked asked) =>
        organisation.EndedOn is not null ? Organisation.Dissolved
        : command.On < organisation.RegisteredOn ? Organisation.BeforeRegistration
        : command.SuccessorId == organisation.Id ? OwnSuccessor
        : Unfit(command, asked) is { } unfit ? unfit
        : [new OrganisationDissolved(organisation.Id, command.On, command.SuccessorId, command.Reason)];

    private static Rule? Unfit(DissolveOrganisation command, Asked asked) =>
        command.SuccessorId is null ? null
        : asked.Find<Organisation>(command.SuccessorId) is not { } successor ? Organisation.NotKnown
        : successor.ExistsOn(command.On) ? null
        : SuccessorNotThere;

    public static void Map(Api api) => api.Change<Organisation, DissolveOrganisation>(
        new()
        {
            Path = "/organisations/{organisationId}/dissolutions", Right = "organisations.dissolve", Facts = [typeof(OrganisationDissolved)],
            Summary = "Dissolve an organisation",
            Description = "The organisation has ceased to exist, with or without a successor. Its history stays; from now on only corrections are possible.",
            Example = new DissolveOrganisation(new(2025, 1, 1), "organisation-bibliotheek-deventer", "Opgegaan in de opvolger"),
        },
        Decide,
        (command, _) => NamedOrganisation.Keys(command.SuccessorId));
}
