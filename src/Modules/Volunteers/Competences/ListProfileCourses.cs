using Marten;
using Samenkracht.Volunteers.Courses;

namespace Samenkracht.Volunteers.Competences;

/// <summary>GET /v1/competence-profiles/{profileId}/courses.</summary>
public static class ListProfileCoursesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/competence-profiles/{profileId}/courses", Kind = OperationKind.List, Right = "competence-profiles.read", Answer = typeof(Page<CourseEntry>),
            Summary = "List the learning path of a competence profile",
            Description = "The courses that build the competences of the profile and in which people can enrol on a day, today when absent.",
            Query = [new("openOn", "The day.", "date"), .. Paging.Keys],
        },
        async request =>
        {
            if (await request.Session.LoadAsync<CompetenceProfile>(request.PathStream, request.Http.RequestAborted) is not { } profile) return Problems.Unknown();
            var (day, codes) = (request.Query.Date("openOn") ?? request.ValidOn, profile.Competences.Select(one => one.Code).ToHashSet());
            var courses = await request.Session.Query<Course>()
                .Where(course => course.PublishedOn <= day && (course.WithdrawnOn == null || course.WithdrawnOn > day)).ToListAsync(request.Http.RequestAborted);
            return await Paging.PageAsync(request, courses.Where(course => course.Competences.Any(codes.Contains)), course => course.Id, CourseEntry.Of);
        });
}
