namespace Samenkracht.Volunteers.Competences;

/// <summary>Records that the person is as far in a competence as is needed.</summary>
/// <param name="Competence">The code of the competence.</param>
/// <param name="CourseId">The course that did it; null when it came otherwise.</param>
/// <param name="On">The day.</param>
public sealed record CloseGap([property: Code] string Competence, [property: Id("course")] string? CourseId, DateOnly On);

/// <summary>POST /v1/competence-assessments/{assessmentId}/closed-gaps.</summary>
public static class CloseGapEndpoint
{
    public static Decision Decide(CloseGap command, CompetenceAssessment assessment, Asked asked) =>
        assessment.Gaps.FirstOrDefault(gap => gap.Code == command.Competence) is not { } gap ? CompetenceAssessment.NoGap
        : command.On < assessment.LastOn ? CompetenceProfile.TooEarly
        : command.On > asked.Today ? CompetenceProfile.InFuture
        : [new CompetenceGapClosed(
            assessment.Id, assessment.PersonId, assessment.OrganisationId, assessment.ProfileId, gap.Code, gap.Needed, command.CourseId, command.On)];

    public static void Map(Api api) => api.Change<CompetenceAssessment, CloseGap>(
        new()
        {
            Path = "/competence-assessments/{assessmentId}/closed-gaps", Right = "competence-assessments.assess", Facts = [typeof(CompetenceGapClosed)],
            Summary = "Close a gap", Description = "The person reached the level that the profile asks, by a course or in the work.",
            Example = new CloseGap("taalcoaching", "course-taalvrijwilliger-basis", new(2026, 6, 1)),
        },
        Decide);
}
