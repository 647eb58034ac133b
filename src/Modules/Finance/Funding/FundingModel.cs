namespace Samenkracht.Finance.Funding;

/// <summary>How something that a library offers is paid for.</summary>
public enum FundingModelKind
{
    /// <summary>Geheel uit subsidie.</summary>
    Subsidised,

    /// <summary>Uit contributie.</summary>
    Membership,

    /// <summary>Betalen per keer.</summary>
    PayPerUse,

    /// <summary>Een partner betaalt.</summary>
    PartnerPays,

    /// <summary>Sponsoring of giften.</summary>
    Sponsored,

    /// <summary>Een mengvorm.</summary>
    Mixed,
}

/// <summary>It was recorded how something is paid for.</summary>
public sealed record FundingModelRecorded(
    string ModelId, string OrganisationId, string Product, string? SubjectId, FundingModelKind Kind, string Value, decimal? Price, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>From a day on it is paid for in another way.</summary>
public sealed record FundingModelChanged(string ModelId, FundingModelKind Kind, string Value, decimal? Price, DateOnly From, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>It is no longer offered in this way.</summary>
public sealed record FundingModelEnded(string ModelId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What decisions about a way of funding need to know.</summary>
public sealed record FundingModel(
    string Id, string OrganisationId, string Product, string? SubjectId, FundingModelKind Kind, string Value, decimal? Price, DateOnly From, DateOnly? EndedOn) : IBelong
{
    /// <summary>What is over does not change.</summary>
    public static readonly Rule Ended = new("funding-model-ended", "This funding model has ended.");

    /// <summary>Changes follow each other.</summary>
    public static readonly Rule BeforeStart = new("funding-model-before-start", "This day lies before the present funding model began.");

    /// <summary>The register tells what is.</summary>
    public static readonly Rule InFuture = new("funding-model-in-future", "What is recorded of a funding model cannot lie in the future.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Why nothing can change on that day; null when it can.</summary>
    public Rule? Refuses(DateOnly on, Asked asked) => EndedOn is not null ? Ended : on > asked.Today ? InFuture : on < From ? BeforeStart : null;

    public static FundingModel Create(FundingModelRecorded e) => new(e.ModelId, e.OrganisationId, e.Product, e.SubjectId, e.Kind, e.Value, e.Price, e.From, null);

    public FundingModel Apply(FundingModelChanged e) => this with { Kind = e.Kind, Value = e.Value, Price = e.Price, From = e.From };

    public FundingModel Apply(FundingModelEnded e) => this with { EndedOn = e.On };
}
