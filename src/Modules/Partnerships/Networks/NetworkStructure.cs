using Samenkracht.Partnerships.Locations;

namespace Samenkracht.Partnerships.Networks;

/// <summary>How organisations that merged are shown.</summary>
public enum StructureView
{
    /// <summary>Zoals het was: memberships as they were recorded for the day.</summary>
    AsWas,

    /// <summary>Zoals het nu is: every organisation that was succeeded is shown as its successor.</summary>
    AsNow,
}

/// <summary>The members of a network and their locations, on a day, as known at an instant, in a view.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="Name">Its name.</param>
/// <param name="ValidOn">The day.</param>
/// <param name="KnownAt">The instant of knowledge.</param>
/// <param name="View">The view.</param>
/// <param name="MemberCount">The number of members.</param>
/// <param name="LocationCount">The number of locations that are open on the day.</param>
/// <param name="Members">The members.</param>
public sealed record NetworkStructure(
    string NetworkId, string Name, DateOnly ValidOn, DateTimeOffset KnownAt, StructureView View, int MemberCount, int LocationCount,
    IReadOnlyList<StructureMember> Members);

/// <summary>A member and its locations.</summary>
/// <param name="OrganisationId">The member.</param>
/// <param name="Name">Its name on the day, or its first name when it did not exist yet.</param>
/// <param name="From">The first day of its membership; of the earliest one, when several are shown as one.</param>
/// <param name="Suspended">Whether it has no say on the day.</param>
/// <param name="Succeeds">The members whose place it has taken, when they are shown as it.</param>
/// <param name="Locations">The locations that are open on the day.</param>
public sealed record StructureMember(
    string OrganisationId, string Name, DateOnly From, bool Suspended, IReadOnlyList<string> Succeeds, IReadOnlyList<StructureLocation> Locations);

/// <summary>A location of a member.</summary>
/// <param name="LocationId">The location.</param>
/// <param name="Name">Its name on the day.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Place">Where it is on the day.</param>
public sealed record StructureLocation(string LocationId, string Name, LocationKind Kind, string Place);
