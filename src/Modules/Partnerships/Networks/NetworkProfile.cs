namespace Samenkracht.Partnerships.Networks;

/// <summary>How a network shows itself to the outside on a day: one face for all its members.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Name">Its name.</param>
/// <param name="ValidOn">The day.</param>
/// <param name="ChairId">The organisation that provides the chair; null when none was appointed.</param>
/// <param name="ChairName">The name of that organisation.</param>
/// <param name="MemberCount">The number of members.</param>
/// <param name="LocationCount">The number of locations that are open on the day.</param>
/// <param name="Municipalities">The municipalities for whose library work a member is responsible, by id.</param>
/// <param name="Members">The members, after the mergers that have taken effect by the day.</param>
public sealed record NetworkProfile(
    string NetworkId, string Name, DateOnly ValidOn, string? ChairId, string? ChairName, int MemberCount, int LocationCount,
    IReadOnlyList<string> Municipalities, IReadOnlyList<ProfileMember> Members);

/// <summary>A member as the profile shows it.</summary>
/// <param name="OrganisationId">The member.</param>
/// <param name="Name">Its name on the day.</param>
/// <param name="Places">The towns, villages and quarters where it has an open location.</param>
public sealed record ProfileMember(string OrganisationId, string Name, IReadOnlyList<string> Places);
