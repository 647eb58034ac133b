namespace Samenkracht.Partnerships.Certifications;

/// <summary>GET /v1/certifications/{certificationId} and its history.</summary>
public static class GetCertificationEndpoint
{
    public static void Map(Api api) => api.GetOne<Certification, CertificationEntry>(
        "/certifications/{certificationId}", "certifications.read", "a certification", CertificationEntry.Of);
}
