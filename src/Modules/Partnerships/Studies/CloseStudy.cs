using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Studies;

/// <summary>Closes a study.</summary>
/// <param name="On">The day.</param>
/// <param name="Conclusion">What the study answers; no personal data.</param>
public sealed record CloseStudy(DateOnly On, [property: Length(1, 500)] string Conclusion);

/// <summary>POST /v1/organisation-studies/{studyId}/closures.</summary>
public static class CloseStudyEndpoint
{
    public static Decision Decide(CloseStudy command, OrganisationModelStudy study, Asked asked) =>
        study.Refuses(command.On, asked) is { } unfit ? unfit : [new StudyClosed(study.Id, command.On, command.Conclusion)];

    public static void Map(Api api) => api.Change<OrganisationModelStudy, CloseStudy>(
        new()
        {
            Path = "/organisation-studies/{studyId}/closures", Right = "organisation-studies.change", Facts = [typeof(StudyClosed)],
            Summary = "Close a study",
            Description = "The study is over, with or without a chosen scenario; scenarios are no longer worked out again.",
            Example = new CloseStudy(new(2022, 10, 1), "Fusie wordt voorbereid"),
        },
        Decide);
}
