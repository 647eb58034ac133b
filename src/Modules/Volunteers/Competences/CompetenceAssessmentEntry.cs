using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.Competences;

/// <summary>A competence assessment as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="ProfileId">The profile.</param>
/// <param name="Levels">How far the person is.</param>
/// <param name="Gaps">Where that is not as far as is needed.</param>
/// <param name="AssessedOn">The day of the last assessment.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record CompetenceAssessmentEntry(
    string Id, string PersonId, string OrganisationId, string ProfileId, IReadOnlyList<AssessedLevel> Levels, IReadOnlyList<CompetenceGap> Gaps, DateOnly AssessedOn, string History)
{
    internal static CompetenceAssessmentEntry Of(CompetenceAssessment state) => new(
        state.Id, state.PersonId, state.OrganisationId, state.ProfileId, state.Levels, state.Gaps, state.AssessedOn, $"/v1/competence-assessments/{state.Id}/history");
}

/// <summary>GET /v1/competence-assessments/{assessmentId} and its history.</summary>
public static class GetAssessmentEndpoint
{
    public static void Map(Api api) => api.GetOne<CompetenceAssessment, CompetenceAssessmentEntry>(
        "/competence-assessments/{assessmentId}", "competence-assessments.read", "a competence assessment", CompetenceAssessmentEntry.Of);
}

/// <summary>GET /v1/competence-assessments.</summary>
public static class ListAssessmentsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/competence-assessments", Kind = OperationKind.List, Right = "competence-assessments.read", Answer = typeof(Page<CompetenceAssessmentEntry>),
            Summary = "List competence assessments", Description = "Assessments of the own organisation, by person or profile.",
            Query = [new("person", "Only those of this person, by pseudonym."), new("profile", "Only those for this profile, by id."), .. Paging.Keys],
        },
        request =>
        {
            var query = request.Session.Query<CompetenceAssessment>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(assessment => assessment.OrganisationId == own);
            if (request.Query.Text("person") is { } person) query = query.Where(assessment => assessment.PersonId == person);
            if (request.Query.Text("profile") is { } profile) query = query.Where(assessment => assessment.ProfileId == profile);
            return Paging.PageAsync(request, query, assessment => assessment.Id, CompetenceAssessmentEntry.Of);
        });
}
