namespace Samenkracht.Volunteers.Courses;

/// <summary>GET /v1/courses/{courseId} and its history.</summary>
public static class GetCourseEndpoint
{
    public static void Map(Api api) => api.GetOne<Course, CourseEntry>("/courses/{courseId}", "courses.read", "a course", CourseEntry.Of);
}
