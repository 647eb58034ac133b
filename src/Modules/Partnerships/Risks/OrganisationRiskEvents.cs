namespace Samenkracht.Partnerships.Risks;

/// <summary>An agreement by which a municipality pays ends: from <c>From</c> the organisation may miss its contribution.</summary>
public sealed record OrganisationRiskOpened(
    string RiskId, string OrganisationId, string AgreementId, decimal YearlyContribution, DateOnly From, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}

/// <summary>The agreement goes on, so the organisation does not miss anything by it.</summary>
public sealed record OrganisationRiskClosed(string RiskId, string OrganisationId, string AgreementId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => OrganisationId;
}
