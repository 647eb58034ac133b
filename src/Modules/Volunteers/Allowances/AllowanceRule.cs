using System.Collections.Immutable;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>What an organisation pays its volunteers, by day. Its id is <c>allowance-rule-</c> and the code of the organisation.</summary>
public sealed record AllowanceRule(string Id, string OrganisationId, ImmutableArray<AllowanceRate> Rates, ImmutableArray<Passage> Passages) : IBelong
{
    /// <summary>Who pays above the norm can show why (vrijwilligersregeling).</summary>
    public static readonly Rule AboveNorm = new("allowance-hour-above-norm", "An hour above the norm needs a recorded ground why it is no market-conform pay.");

    /// <summary>A month is never paid above its limit as a rule.</summary>
    public static readonly Rule AboveMonth = new("allowance-month-above-limit", "The amount a month lies above the limit of the untaxed allowance.");

    /// <summary>Rates follow one another.</summary>
    public static readonly Rule TooEarly = new("allowance-rate-too-early", "A rate begins after the rate before it.");

    /// <summary>The id of the rule of an organisation.</summary>
    public static string IdOf(string organisationId) => Keys.For("allowance-rule", organisationId["organisation-".Length..]);

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>The rate on the day; null when none is set.</summary>
    public AllowanceRate? RateOn(DateOnly day) => Rates.Where(rate => rate.From <= day).MaxBy(rate => rate.From);

    /// <summary>Why an organisation cannot pay so from a day on; null when it can.</summary>
    public static Rule? Refuses(AllowanceRate rate) =>
        PersonalNumbers.Refuses(rate.AboveNormGround) is { } held ? held
        : AllowanceLimits.On(rate.From) is not { } limits ? AllowanceLimits.NotKnown
        : rate.Unit == AllowanceUnit.Month && rate.Amount > limits.PerMonth ? AboveMonth
        : rate.Unit == AllowanceUnit.Hour && rate.Amount > limits.PerHourFrom21 && rate.AboveNormGround is null ? AboveNorm
        : null;

    public static AllowanceRule Create(AllowanceRuleSet e) => new(e.RuleId, e.OrganisationId, [e.Rate], []);

    public AllowanceRule Apply(AllowanceRateChanged e) => this with { Rates = Rates.Add(e.Rate) };

    public AllowanceRule Apply(AllowanceRulePassedOn e) => this with
    {
        OrganisationId = e.OrganisationId, Passages = Passages.Add(new(e.FromOrganisationId, e.OrganisationId, e.MergerId, e.On)),
    };
}

/// <summary>An organisation decided what it pays its volunteers.</summary>
public sealed record AllowanceRuleSet(string RuleId, string OrganisationId, AllowanceRate Rate) : IFact
{
    DateOnly IFact.ValidFrom => Rate.From;
}

/// <summary>An organisation decided to pay its volunteers otherwise, from a day on.</summary>
public sealed record AllowanceRateChanged(string RuleId, string OrganisationId, AllowanceRate Rate) : IFact
{
    DateOnly IFact.ValidFrom => Rate.From;
}

/// <summary>By a merger, or its annulment, another organisation pays by this rule, the volunteers who came with it.</summary>
public sealed record AllowanceRulePassedOn(
    string RuleId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}
