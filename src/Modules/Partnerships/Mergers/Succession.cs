using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>Who took whose place, by all mergers that are known to have taken effect or to be about to.</summary>
/// <param name="Successors">The successor of each predecessor.</param>
public sealed record Succession(ImmutableDictionary<string, string> Successors)
{
    /// <summary>The succession that these mergers lead to; mergers without a deed lead to none.</summary>
    public static Succession Of(IEnumerable<Merger> mergers) => new(mergers
        .Where(merger => merger.Status == MergerStatus.Effective).OrderBy(merger => merger.EffectiveOn).ThenBy(merger => merger.Id, StringComparer.Ordinal)
        .SelectMany(merger => merger.Predecessors.Select(predecessor => KeyValuePair.Create(predecessor, merger.Successor.OrganisationId)))
        .Aggregate(ImmutableDictionary<string, string>.Empty, (all, pair) => all.SetItem(pair.Key, pair.Value)));

    /// <summary>The organisation, its successor, the successor of that one, and so on.</summary>
    public IReadOnlyList<string> LineOf(string organisationId)
    {
        var line = new List<string> { organisationId };
        while (Successors.TryGetValue(line[^1], out var next) && !line.Contains(next)) line.Add(next);
        return line;
    }

    /// <summary>The last of the line: who stands in the place of the organisation now.</summary>
    public string HeirOf(string organisationId) => LineOf(organisationId)[^1];
}
