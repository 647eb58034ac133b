using System.Collections.Immutable;

namespace Samenkracht.Programming.Known;

/// <summary>The programme of the predecessors of a merger is that of the successor.</summary>
public sealed record ProgrammeCarriedOver(string ProgrammeSuccessionId, string MergerId, string SuccessorId, IReadOnlyList<string> Ids, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The merger was annulled: the programme is that of the predecessors again.</summary>
public sealed record ProgrammeBroughtBack(string ProgrammeSuccessionId, string MergerId, string SuccessorId, IReadOnlyList<string> Ids, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What of the programme passed by a merger. Its id is <c>programme-succession-</c> and the id of the merger.</summary>
public sealed record ProgrammeSuccession(string Id, string MergerId, ImmutableArray<string> CarriedOver, ImmutableArray<string> BroughtBack, DateOnly? CarriedOn, DateOnly? BroughtBackOn)
{
    /// <summary>The id of the succession of the programme by a merger.</summary>
    public static string IdOf(string mergerId) => $"programme-succession-{mergerId}";

    public static ProgrammeSuccession Create(ProgrammeCarriedOver e) => new(e.ProgrammeSuccessionId, e.MergerId, [.. e.Ids], [], e.On, null);

    public static ProgrammeSuccession Create(ProgrammeBroughtBack e) => new(e.ProgrammeSuccessionId, e.MergerId, [], [.. e.Ids], null, e.On);

    public ProgrammeSuccession Apply(ProgrammeCarriedOver e) => this with { CarriedOver = [.. CarriedOver.Union(e.Ids)], CarriedOn = CarriedOn ?? e.On };

    public ProgrammeSuccession Apply(ProgrammeBroughtBack e) => this with { BroughtBack = [.. BroughtBack.Union(e.Ids)], BroughtBackOn = BroughtBackOn ?? e.On };
}
