using System.Collections.Immutable;

namespace Samenkracht.Finance.Known;

/// <summary>The successor of a merger keeps the books of the predecessors; none when these kept no books here.</summary>
public sealed record LedgersCarriedOver(string CarryOverId, string MergerId, string SuccessorId, IReadOnlyList<string> AdministrationIds, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The deed was annulled: the predecessors keep their books again.</summary>
public sealed record LedgersBroughtBack(string CarryOverId, string MergerId, IReadOnlyList<string> AdministrationIds, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Which books passed by a merger.</summary>
public sealed record LedgerCarryOver(string Id, string MergerId, ImmutableArray<string> AdministrationIds, bool IsBroughtBack)
{
    /// <summary>The id of the passage of books by a merger.</summary>
    public static string IdOf(string mergerId) => Keys.For("ledger-carry-over", mergerId);

    public static LedgerCarryOver Create(LedgersCarriedOver e) => new(e.CarryOverId, e.MergerId, [.. e.AdministrationIds], false);

    public static LedgerCarryOver Create(LedgersBroughtBack e) => new(e.CarryOverId, e.MergerId, [.. e.AdministrationIds], true);

    public LedgerCarryOver Apply(LedgersCarriedOver e) => this with { AdministrationIds = [.. AdministrationIds.Union(e.AdministrationIds)] };

    public LedgerCarryOver Apply(LedgersBroughtBack _) => this with { IsBroughtBack = true };
}
