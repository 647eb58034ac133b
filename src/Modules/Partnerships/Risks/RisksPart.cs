using Marten;

namespace Samenkracht.Partnerships.Risks;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class RisksPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<OrganisationRisk>(PartnershipsModule.Name)
            .Records<OrganisationRiskOpened>("organisation-risk-opened")
            .Records<OrganisationRiskClosed>("organisation-risk-closed");

        store.Schema.For<OrganisationRisk>().Index(risk => risk.OrganisationId).Index(risk => risk.AgreementId);
    }

    public static void Map(Api api)
    {
        GetOrganisationRiskEndpoint.Map(api);
        ListOrganisationRisksEndpoint.Map(api);
    }
}
