using System.Collections.Immutable;

namespace Samenkracht.Finance.Known;

/// <summary>The successor of a merger holds these grants of the predecessors.</summary>
public sealed record GrantsCarriedOver(string CarryOverId, string MergerId, string SuccessorId, IReadOnlyList<string> GrantIds, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The deed was annulled: the predecessors hold these grants again.</summary>
public sealed record GrantsBroughtBack(string CarryOverId, string MergerId, IReadOnlyList<string> GrantIds, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What a merger did to grants. Its id is <c>grant-carry-over-</c> and the code of the merger.</summary>
public sealed record GrantCarryOver(string Id, string MergerId, ImmutableArray<string> GrantIds, bool BroughtBack)
{
    private const string Noun = "merger-";

    /// <summary>The id of the carry-over of a merger.</summary>
    public static string IdOf(string mergerId) =>
        Keys.For("grant-carry-over", mergerId.StartsWith(Noun, StringComparison.Ordinal) ? mergerId[Noun.Length..] : mergerId);

    public static GrantCarryOver Create(GrantsCarriedOver e) => new(e.CarryOverId, e.MergerId, [.. e.GrantIds], false);

    public static GrantCarryOver Create(GrantsBroughtBack e) => new(e.CarryOverId, e.MergerId, [.. e.GrantIds], true);

    public GrantCarryOver Apply(GrantsCarriedOver e) => this with { GrantIds = [.. GrantIds.Union(e.GrantIds)] };

    public GrantCarryOver Apply(GrantsBroughtBack _) => this with { BroughtBack = true };
}
