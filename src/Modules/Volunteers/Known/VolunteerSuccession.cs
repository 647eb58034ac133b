using System.Collections.Immutable;

namespace Samenkracht.Volunteers.Known;

/// <summary>The volunteers of the predecessors of a merger go on with the successor, with what was agreed with them and planned for them.</summary>
public sealed record VolunteersCarriedOver(string VolunteerSuccessionId, string MergerId, string SuccessorId, IReadOnlyList<string> Ids, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The merger was annulled: the volunteers are those of the predecessors again.</summary>
public sealed record VolunteersBroughtBack(string VolunteerSuccessionId, string MergerId, string SuccessorId, IReadOnlyList<string> Ids, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>
/// Which people, agreements, screenings, tasks, shifts, courses, rules of pay and agreements with staff passed by a merger. Hours sheets, training records and
/// accounts go with them, and tell so themselves.
/// </summary>
public sealed record VolunteerSuccession(
    string Id, string MergerId, ImmutableArray<string> CarriedOver, ImmutableArray<string> BroughtBack, DateOnly? CarriedOn, DateOnly? BroughtBackOn)
{
    /// <summary>The id of the succession of volunteers by a merger.</summary>
    public static string IdOf(string mergerId) => Keys.For("volunteer-succession", mergerId);

    public static VolunteerSuccession Create(VolunteersCarriedOver e) => new(e.VolunteerSuccessionId, e.MergerId, [.. e.Ids], [], e.On, null);

    public static VolunteerSuccession Create(VolunteersBroughtBack e) => new(e.VolunteerSuccessionId, e.MergerId, [], [.. e.Ids], null, e.On);

    public VolunteerSuccession Apply(VolunteersCarriedOver e) => this with { CarriedOver = [.. CarriedOver.Union(e.Ids)], CarriedOn = CarriedOn ?? e.On };

    public VolunteerSuccession Apply(VolunteersBroughtBack e) => this with { BroughtBack = [.. BroughtBack.Union(e.Ids)], BroughtBackOn = BroughtBackOn ?? e.On };
}
