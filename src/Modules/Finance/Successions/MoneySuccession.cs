using System.Collections.Immutable;

namespace Samenkracht.Finance.Successions;

/// <summary>A part of the money of organisations that merged is held by their successor.</summary>
public sealed record MoneyCarriedOver(
    string SuccessionId, string MergerId, string What, IReadOnlyList<string> Ids, IReadOnlyList<string> Predecessors, string SuccessorId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The deed was annulled: that part is held by the predecessors again.</summary>
public sealed record MoneyBroughtBack(string SuccessionId, string MergerId, string What, IReadOnlyList<string> Ids, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What was carried over.</summary>
/// <param name="What">budgets, reserves or ledgers.</param>
/// <param name="Ids">The ids of what was carried over.</param>
/// <param name="IsBroughtBack">Whether it went back.</param>
public sealed record CarriedPart(string What, ImmutableArray<string> Ids, bool IsBroughtBack);

/// <summary>What a merger meant for the money of its parties.</summary>
public sealed record MoneySuccession(string Id, string MergerId, ImmutableArray<string> Predecessors, string SuccessorId, DateOnly EffectiveOn, ImmutableArray<CarriedPart> Parts)
    : IBelong
{
    /// <summary>The id of the succession of a merger.</summary>
    public static string IdOf(string mergerId) => Keys.For("money-succession", mergerId);

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => SuccessorId == organisationId || Predecessors.Contains(organisationId);

    /// <summary>The ids of a part that the successor holds; empty when it was not carried over or went back.</summary>
    public IReadOnlyList<string> Held(string what) => [.. Parts.Where(part => part.What == what && !part.IsBroughtBack).SelectMany(part => part.Ids)];

    public static MoneySuccession Create(MoneyCarriedOver e) =>
        new(e.SuccessionId, e.MergerId, [.. e.Predecessors], e.SuccessorId, e.On, [new(e.What, [.. e.Ids], false)]);

    public MoneySuccession Apply(MoneyCarriedOver e) => this with { Parts = [.. Parts.Where(part => part.What != e.What), new(e.What, [.. e.Ids], false)] };

    public MoneySuccession Apply(MoneyBroughtBack e) => this with { Parts = [.. Parts.Select(part => part.What == e.What ? part with { IsBroughtBack = true } : part)] };
}
