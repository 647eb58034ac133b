namespace Samenkracht.Partnerships.Risks;

/// <summary>What an organisation may lose when an agreement ends. There is one for each pair of them.</summary>
public sealed record OrganisationRisk(
    string Id, string OrganisationId, string AgreementId, decimal YearlyContribution, DateOnly From, DateOnly OpenedOn, DateOnly? ClosedOn) : IBelong
{
    /// <summary>The id of the risk of an organisation by an agreement.</summary>
    public static string IdOf(string organisationId, string agreementId) =>
        Keys.For("organisation-risk", $"{organisationId["organisation-".Length..]}-{agreementId["agreement-".Length..]}");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OrganisationId == organisationId;

    public static OrganisationRisk Create(OrganisationRiskOpened e) =>
        new(e.RiskId, e.OrganisationId, e.AgreementId, e.YearlyContribution, e.From, e.On, null);

    public OrganisationRisk Apply(OrganisationRiskOpened e) =>
        this with { YearlyContribution = e.YearlyContribution, From = e.From, OpenedOn = e.On, ClosedOn = null };

    public OrganisationRisk Apply(OrganisationRiskClosed e) => this with { ClosedOn = e.On };
}
