using System.Collections.Immutable;

namespace Samenkracht.Finance.Known;

/// <summary>Another legal entity bears what this one bore, under universal title (BW 2:309), as Partnerships told.</summary>
public sealed record LegalEntitySucceeded(string EntityId, string OrganisationId, string MergerId, string SuccessorId, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>The deed of the merger was annulled (BW 2:323): the entity bears its own again from this day.</summary>
public sealed record LegalEntityRestored(string EntityId, string OrganisationId, string MergerId, string SuccessorId, DateOnly SucceededFrom, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Who bears the money of an organisation on which day. There is one only of organisations that merged; its id is <c>legal-entity-</c> and the code of the organisation.</summary>
public sealed record LegalEntity(string Id, string OrganisationId, ImmutableArray<EntitySuccession> Successions)
{
    private const string Noun = "organisation-";

    /// <summary>The id of the legal entity of an organisation.</summary>
    public static string IdOf(string organisationId) =>
        Keys.For("legal-entity", organisationId.StartsWith(Noun, StringComparison.Ordinal) ? organisationId[Noun.Length..] : organisationId);

    /// <summary>What a decision must know to say who bears the money of these organisations.</summary>
    public static IEnumerable<StateKey> Needed(params IEnumerable<string?> organisations) =>
        organisations.OfType<string>().Distinct().Select(organisation => new StateKey(typeof(LegalEntity), IdOf(organisation)));

    /// <summary>Who bears on the day what the organisation bore; the organisation itself when it never merged away.</summary>
    public static string BearerOf(string organisationId, DateOnly day, Asked asked) =>
        asked.Find<LegalEntity>(IdOf(organisationId))?.BearerOn(day) ?? organisationId;

    /// <summary>Who bears on the day what this entity bore: itself, or the last successor in the row.</summary>
    public string BearerOn(DateOnly day) => Successions.LastOrDefault(succession => succession.HoldsOn(day))?.SuccessorId ?? OrganisationId;

    /// <summary>Whether the entity exists on the day.</summary>
    public bool ExistsOn(DateOnly day) => BearerOn(day) == OrganisationId;

    /// <summary>Who stands in its place, as it is known now; null when it exists.</summary>
    public string? SuccessorNow => Successions.FirstOrDefault(succession => succession.Until is null)?.SuccessorId;

    /// <summary>The last day on which the entity exists, as it is known now; null when it exists.</summary>
    public DateOnly? ExistsUntil => Successions.FirstOrDefault(succession => succession.Until is null)?.From.AddDays(-1);

    public static LegalEntity Create(LegalEntitySucceeded e) => new LegalEntity(e.EntityId, e.OrganisationId, []).Apply(e);

    public static LegalEntity Create(LegalEntityRestored e) => new LegalEntity(e.EntityId, e.OrganisationId, []).Apply(e);

    public LegalEntity Apply(LegalEntitySucceeded e) => With(new(e.MergerId, e.SuccessorId, e.From, Successions.FirstOrDefault(one => one.MergerId == e.MergerId)?.Until));

    public LegalEntity Apply(LegalEntityRestored e) => With(new(e.MergerId, e.SuccessorId, e.SucceededFrom, e.On));

    private LegalEntity With(EntitySuccession succession) => this with
    {
        Successions = [.. Successions.Where(one => one.MergerId != succession.MergerId).Append(succession).OrderBy(one => one.From)],
    };
}

/// <summary>The time in which another entity bears what this one bore.</summary>
/// <param name="MergerId">The merger.</param>
/// <param name="SuccessorId">The organisation that bears it.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day on which it no longer does; null while it does.</param>
public sealed record EntitySuccession(string MergerId, string SuccessorId, DateOnly From, DateOnly? Until)
{
    /// <summary>Whether it holds on the day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (Until is not { } until || day < until);
}
