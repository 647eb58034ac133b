namespace Samenkracht.Partnerships.Studies;

/// <summary>GET /v1/organisation-studies/{studyId} and its history.</summary>
public static class GetStudyEndpoint
{
    public static void Map(Api api) => api.GetOne<OrganisationModelStudy, StudyEntry>(
        "/organisation-studies/{studyId}", "organisation-studies.read", "an organisation study", StudyEntry.Of);
}
