using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Competences;

/// <summary>Looks again how far the person is.</summary>
/// <param name="ProfileId">The profile of the assessment.</param>
/// <param name="Levels">One level for each competence of the profile.</param>
/// <param name="On">The day.</param>
public sealed record ReassessPerson(
    [property: Id("competence-profile")] string ProfileId, [property: Length(1, 30)] IReadOnlyList<AssessedLevel> Levels, DateOnly On);

/// <summary>POST /v1/competence-assessments/{assessmentId}/reassessments.</summary>
public static class ReassessPersonEndpoint
{
    public static Decision Decide(ReassessPerson command, CompetenceAssessment assessment, Asked asked)
    {
        var profile = command.ProfileId == assessment.ProfileId ? asked.Find<CompetenceProfile>(command.ProfileId) : null;
        return command.On < assessment.LastOn ? CompetenceProfile.TooEarly
            : CompetenceAssessment.Refuses(command.Levels, profile, command.On, asked) is { } rule ? rule
            : [new PersonReassessed(
                assessment.Id, assessment.PersonId, assessment.OrganisationId, assessment.ProfileId, profile!.Competences, command.Levels, command.On)];
    }

    public static void Map(Api api) => api.Change<CompetenceAssessment, ReassessPerson>(
        new()
        {
            Path = "/competence-assessments/{assessmentId}/reassessments", Right = "competence-assessments.assess", Facts = [typeof(PersonReassessed)],
            Summary = "Assess a person again", Description = "Against the profile as it is now.",
            Example = new ReassessPerson("competence-profile-taalhuiscoordinator", [new("taalcoaching", 3), new("netwerken", 2)], new(2026, 9, 1)),
        },
        Decide,
        (command, _) => [new(typeof(CompetenceProfile), command.ProfileId)]);
}
