using System.Collections.Immutable;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Successions;

/// <summary>That something became another organisation's, by a merger or its annulment.</summary>
/// <param name="FromId">Whose it was.</param>
/// <param name="ToId">Whose it became.</param>
/// <param name="MergerId">The merger.</param>
/// <param name="On">The first day.</param>
public sealed record Passage(string FromId, string ToId, string MergerId, DateOnly On);

/// <summary>Where things go back to when a merger is annulled.</summary>
internal static class Passages
{
    /// <summary>
    /// Whose something of the successor is again: whose it was; else, where the successor ends, the predecessor at home in the
    /// municipality, or the one that is named first. Null when it stays where it is.
    /// </summary>
    public static string? HomeOf(
        this ImmutableArray<Passage> passages, DeedWasAnnulled told, string ownerId, IReadOnlyDictionary<string, string>? homes = null, string? municipalityId = null) =>
        ownerId != told.SuccessorId ? null
        : passages.LastOrDefault(passage => passage.MergerId == told.MergerId && passage.ToId == ownerId) is { } came ? came.FromId
        : !told.SuccessorEnds ? null
        : homes is not null && municipalityId is not null && homes.TryGetValue(municipalityId, out var home) ? home
        : told.Predecessors[0];

    internal static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
