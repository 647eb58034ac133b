namespace Samenkracht.Partnerships.Agreements;

/// <summary>GET /v1/agreements/{agreementId} and its history.</summary>
public static class GetAgreementEndpoint
{
    public static void Map(Api api) => api.GetOne<Agreement, AgreementEntry>(
        "/agreements/{agreementId}", "agreements.read", "an agreement", AgreementEntry.Of);
}
