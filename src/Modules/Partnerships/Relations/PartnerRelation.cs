namespace Samenkracht.Partnerships.Relations;

/// <summary>What decisions about a partner relation need to know. It is the organisation's view; the partner has its own.</summary>
public sealed record PartnerRelation(
    string Id, string OrganisationId, string PartnerId, RelationRole Role, DateOnly From, DateOnly? Until) : IBelong
{
    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    /// <summary>Whether they work together on the day.</summary>
    public bool IsInForceOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);

    public static PartnerRelation Create(PartnerRelated e) => new(e.RelationId, e.OrganisationId, e.PartnerId, e.Role, e.From, null);

    public PartnerRelation Apply(PartnershipEvaluated _) => this;

    public PartnerRelation Apply(RelationEnded e) => this with { Until = e.Until };
}
