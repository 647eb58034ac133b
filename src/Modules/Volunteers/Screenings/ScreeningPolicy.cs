using System.Collections.Immutable;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>How long a certificate of conduct is good for at an organisation; the law sets no term.</summary>
public sealed record ScreeningPolicy(string Id, string OrganisationId, ImmutableArray<ScreeningValidity> Validities) : IBelong
{
    /// <summary>The stem of the keys of policies.</summary>
    public const string Noun = "screening-policy";

    /// <summary>Months, where an organisation decided nothing: the branch advises to renew every three years.</summary>
    public const int DefaultMonths = 36;

    /// <summary>The key of the policy of an organisation.</summary>
    /// <param name="organisationId">The organisation.</param>
    public static string IdOf(string organisationId) => Keys.For(Noun, organisationId["organisation-".Length..]);

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Months from the day of issue, by the policy of the day.</summary>
    public int MonthsOn(DateOnly day) => Validities.Where(one => one.From <= day).MaxBy(one => one.From)?.Months ?? DefaultMonths;

    public static ScreeningPolicy Create(ScreeningPolicySet e) => new(e.PolicyId, e.OrganisationId, [new(e.Months, e.From)]);

    public static ScreeningPolicy Create(ScreeningPolicyTakenOver e) => new(e.PolicyId, e.OrganisationId, [new(e.Months, e.From, e.MergerId)]);

    public ScreeningPolicy Apply(ScreeningPolicyTakenOver e) => this with { Validities = Validities.Add(new(e.Months, e.From, e.MergerId)) };

    public ScreeningPolicy Apply(ScreeningPolicyLetGo e) => this with { Validities = Validities.Add(new(e.Months, e.From)) };

    public ScreeningPolicy Apply(ScreeningPolicyChanged e) => this with { Validities = Validities.Add(new(e.Months, e.From)) };
}
