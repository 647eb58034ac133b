namespace Samenkracht.Partnerships.Networks;

/// <summary>Ends the suspension of a member.</summary>
/// <param name="OrganisationId">The member.</param>
/// <param name="From">The first day without suspension.</param>
public sealed record ResumeMember([property: Id("organisation")] string OrganisationId, DateOnly From);

/// <summary>POST /v1/networks/{networkId}/resumptions.</summary>
public static class ResumeMemberEndpoint
{
    /// <summary>A member that takes part cannot be resumed.</summary>
    public static readonly Rule NotSuspended = new("network-member-not-suspended", "This member is not suspended on this day.");

    public static Decision Decide(ResumeMember command, Network network) =>
        network.MembershipOn(command.OrganisationId, command.From) is not { } membership ? Network.NotAMember
        : membership.Suspension is not { Until: null } suspension || command.From < suspension.From ? NotSuspended
        : [new NetworkMemberResumed(network.Id, command.OrganisationId, command.From)];

    public static void Map(Api api) => api.Change<Network, ResumeMember>(
        new()
        {
            Path = "/networks/{networkId}/resumptions", Right = "networks.change", Facts = [typeof(NetworkMemberResumed)],
            Summary = "Resume a member",
            Description = "A suspended member takes part again from the given day.",
            Example = new ResumeMember("organisation-bibliotheek-deventer", new(2022, 3, 1)),
        },
        (command, network, _) => Decide(command, network));
}
