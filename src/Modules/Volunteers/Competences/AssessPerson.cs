using System.ComponentModel.DataAnnotations;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Competences;

/// <summary>Looks how far a person is in the competences of a profile.</summary>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The own organisation.</param>
/// <param name="ProfileId">The profile.</param>
/// <param name="Levels">One level for each competence of the profile.</param>
/// <param name="On">The day.</param>
public sealed record AssessPerson(
    [property: PersonId] string PersonId, [property: Id("organisation")] string OrganisationId, [property: Id("competence-profile")] string ProfileId,
    [property: Length(1, 30)] IReadOnlyList<AssessedLevel> Levels, DateOnly On);

/// <summary>POST /v1/competence-assessments.</summary>
public static class AssessPersonEndpoint
{
    public static Decision Decide(AssessPerson command, string id, Asked asked)
    {
        var profile = asked.Find<CompetenceProfile>(command.ProfileId);
        return OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } another ? another
            : CompetenceAssessment.Refuses(command.Levels, profile, command.On, asked) is { } rule ? rule
            : [new PersonAssessed(id, command.PersonId, command.OrganisationId, command.ProfileId, profile!.Competences, command.Levels, command.On)];
    }

    public static void Map(Api api) => api.Start<CompetenceAssessment, AssessPerson>(
        new()
        {
            Path = "/competence-assessments", Right = "competence-assessments.assess", Facts = [typeof(PersonAssessed)],
            Summary = "Assess a person",
            Description = "How far a member of staff or a volunteer is in the competences of a profile. The person, the manager and HR read it; others read counts of five people or more.",
            Example = new AssessPerson(
                "person-0190b3a4-6f2e-7c11-9d55-3a8c6f1b2e47", "organisation-bibliotheek-deventer", "competence-profile-taalhuiscoordinator",
                [new("taalcoaching", 2), new("netwerken", 2)], new(2026, 3, 2)),
        },
        command => CompetenceAssessment.IdOf(command.PersonId, command.OrganisationId, command.ProfileId),
        Decide,
        (command, _) => [new(typeof(CompetenceProfile), command.ProfileId)]);
}
