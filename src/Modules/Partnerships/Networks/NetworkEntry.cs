namespace Samenkracht.Partnerships.Networks;

/// <summary>A network as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="SupportOrganisationId">The organisation that supports it.</param>
/// <param name="FoundedOn">Its first day.</param>
/// <param name="VotingRule">How members count their votes.</param>
/// <param name="Weights">The votes of each member under the weighted rule.</param>
/// <param name="Memberships">Every membership, also those that ended.</param>
/// <param name="Officers">The offices and the members that provide the officers.</param>
/// <param name="Decisions">The decisions of the members.</param>
/// <param name="Structure">The path of its members and their locations, on any day.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record NetworkEntry(
    string Id, string Name, string SupportOrganisationId, DateOnly FoundedOn, VotingRule VotingRule, IReadOnlyList<VoteWeight> Weights,
    IReadOnlyList<Membership> Memberships, IReadOnlyList<NetworkOfficer> Officers, IReadOnlyList<NetworkDecision> Decisions, string Structure, string History)
{
    internal static NetworkEntry Of(Network state) => new(
        state.Id, state.Name, state.SupportOrganisationId, state.FoundedOn, state.VotingRule, state.Weights, state.Memberships, state.Officers,
        state.Decisions, $"/v1/networks/{state.Id}/structure", $"/v1/networks/{state.Id}/history");
}
