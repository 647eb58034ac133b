using System.Collections.Immutable;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Successions;

/// <summary>Where things go back to when a merger is annulled.</summary>
internal static class Home
{
    /// <summary>
    /// Whose something of the successor is again: whose it was; else, where the successor ends, the predecessor at home in the
    /// municipality, or the one that is named first. Null when it stays where it is.
    /// </summary>
    public static string? HomeOf(
        this ImmutableArray<Passage> passages, DeedWasAnnulled told, string ownerId, IReadOnlyDictionary<string, string>? homes = null, string? municipalityId = null) =>
        ownerId != told.SuccessorId ? null
        : passages.CameBy(told.MergerId, ownerId) is { } from ? from
        : !told.SuccessorEnds ? null
        : homes is not null && municipalityId is not null && homes.TryGetValue(municipalityId, out var home) ? home
        : told.Predecessors[0];
}
