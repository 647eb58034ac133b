namespace Samenkracht.Partnerships.Networks;

/// <summary>Appoints an officer of the network: the member that provides the officer, never a person.</summary>
/// <param name="Position">The office.</param>
/// <param name="OrganisationId">The member that provides the officer.</param>
/// <param name="From">The first day.</param>
public sealed record AppointOfficer(OfficerPosition Position, [property: Id("organisation")] string OrganisationId, DateOnly From);

/// <summary>POST /v1/networks/{networkId}/officers.</summary>
public static class AppointOfficerEndpoint
{
    /// <summary>An appointment changes who provides the officer.</summary>
    public static readonly Rule ProvidesAlready = new("officer-provided-already", "This member provides this officer already.");

    public static Decision Decide(AppointOfficer command, Network network) =>
        network.MembershipOn(command.OrganisationId, command.From) is null ? Network.NotAMember
        : network.Officers.Any(officer => officer.Position == command.Position && officer.OrganisationId == command.OrganisationId) ? ProvidesAlready
        : [new NetworkOfficerAppointed(network.Id, command.Position, command.OrganisationId, command.From)];

    public static void Map(Api api) => api.Change<Network, AppointOfficer>(
        new()
        {
            Path = "/networks/{networkId}/officers", Right = "networks.change", Facts = [typeof(NetworkOfficerAppointed)],
            Summary = "Appoint an officer",
            Description = "The member provides the chair, secretary or treasurer from the given day, in the place of the member that did.",
            Example = new AppointOfficer(OfficerPosition.Chair, "organisation-stadkamer", new(2020, 9, 1)),
        },
        (command, network, _) => Decide(command, network));
}
