namespace Samenkracht.Volunteers.Agreements;

/// <summary>GET /v1/volunteer-agreements/{agreementId}, and its history.</summary>
public static class GetAgreementEndpoint
{
    public static void Map(Api api) => api.GetOne<VolunteerAgreement, VolunteerAgreementEntry>(
        "/volunteer-agreements/{agreementId}", "volunteer-agreements.read", "the agreements of a volunteer", VolunteerAgreementEntry.Of);
}
