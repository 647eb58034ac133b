using System.Collections.Immutable;

namespace Samenkracht.Common.Deciding;

/// <summary>That something became another organisation's, by a merger or its annulment.</summary>
/// <param name="FromId">Whose it was.</param>
/// <param name="ToId">Whose it became.</param>
/// <param name="MergerId">The merger.</param>
/// <param name="On">The first day.</param>
public sealed record Passage(string FromId, string ToId, string MergerId, DateOnly On);

/// <summary>What follows from passages.</summary>
public static class Passages
{
    /// <summary>Whose something was on a day.</summary>
    /// <param name="passages">Its passages, in the order of their days.</param>
    /// <param name="owner">Whose it is now.</param>
    /// <param name="day">The day.</param>
    public static string OwnerOn(this ImmutableArray<Passage> passages, string owner, DateOnly day) =>
        passages.IsEmpty ? owner : passages.LastOrDefault(passage => passage.On <= day)?.ToId ?? passages[0].FromId;

    /// <summary>From whom a merger brought something to its owner; null when none did.</summary>
    public static string? CameBy(this ImmutableArray<Passage> passages, string mergerId, string ownerId) =>
        passages.LastOrDefault(passage => passage.MergerId == mergerId && passage.ToId == ownerId)?.FromId;

    /// <summary>The later of two days.</summary>
    public static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
