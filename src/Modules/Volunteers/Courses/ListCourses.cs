namespace Samenkracht.Volunteers.Courses;

/// <summary>GET /v1/courses.</summary>
public static class ListCoursesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/courses", Kind = OperationKind.List, Right = "courses.read", Answer = typeof(Page<CourseEntry>),
            Summary = "List courses", Description = "The catalogue of the network, by organisation, competence, node of a policy plan or day.",
            Query =
            [
                new("organisation", "Only those that this organisation offers, by id."),
                new("competence", "Only those that build this competence, by code."),
                new("planNode", "Only those that work for this node, by id."),
                new("openOn", "Only those in which people can enrol on this day.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<Course>().AsQueryable();
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(course => course.OrganisationId == organisation);
            if (request.Query.Text("competence") is { } competence) query = query.Where(course => course.Competences.Contains(competence));
            if (request.Query.Text("planNode") is { } node) query = query.Where(course => course.PlanNode == node);
            if (request.Query.Date("openOn") is { } day) query = query.Where(course => course.PublishedOn <= day && (course.WithdrawnOn == null || course.WithdrawnOn > day));
            return Paging.PageAsync(request, query, course => course.Id, CourseEntry.Of);
        });
}
