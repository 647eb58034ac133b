namespace Samenkracht.Partnerships.Risks;

/// <summary>A risk of an organisation as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="AgreementId">The agreement that ends.</param>
/// <param name="YearlyContribution">Euros a year that it brings.</param>
/// <param name="From">The first day without.</param>
/// <param name="OpenedOn">Since when it is known.</param>
/// <param name="ClosedOn">Since when it is none any more; null while it is one.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record OrganisationRiskEntry(
    string Id, string OrganisationId, string AgreementId, decimal YearlyContribution, DateOnly From, DateOnly OpenedOn, DateOnly? ClosedOn, string History)
{
    internal static OrganisationRiskEntry Of(OrganisationRisk state) => new(
        state.Id, state.OrganisationId, state.AgreementId, state.YearlyContribution, state.From, state.OpenedOn, state.ClosedOn,
        $"/v1/organisation-risks/{state.Id}/history");
}
