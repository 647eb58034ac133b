namespace Samenkracht.Volunteers.Courses;

/// <summary>Enrols the person in a course.</summary>
/// <param name="CourseId">The course.</param>
/// <param name="OrganisationId">The organisation that enrols the person; the own one when absent.</param>
/// <param name="On">The day.</param>
public sealed record EnrolPerson([property: Id("course")] string CourseId, [property: Id("organisation")] string? OrganisationId, DateOnly On);

/// <summary>POST /v1/training-records/{recordId}/enrolments.</summary>
public static class EnrolPersonEndpoint
{
    /// <summary>One finishes before beginning again.</summary>
    public static readonly Rule EnrolledAlready = new("training-enrolled-already", "The person is enrolled in this course and has no certificate of it yet.");

    public static Decision Decide(EnrolPerson command, TrainingRecord record, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } another ? another
        : command.On < record.OpenedOn ? TrainingRecord.TooEarly
        : command.On > asked.Today ? TrainingRecord.InFuture
        : asked.Find<Course>(command.CourseId) is not { } course || command.On < course.PublishedOn ? Course.NotKnown
        : !course.IsOpenOn(command.On) ? Course.Withdrawn
        : record.Enrolments.Any(one => one.CourseId == course.Id && one.AwardedOn is null) ? EnrolledAlready
        : [new PersonEnrolled(
            record.Id, record.PersonId, record.Enrolments.Length + 1, course.Id, OwnOrganisation.Of(command.OrganisationId, asked.By)!,
            course.CertificateMonths, course.PlanNode, command.On)];

    public static void Map(Api api) => api.Change<TrainingRecord, EnrolPerson>(
        new()
        {
            Path = "/training-records/{recordId}/enrolments", Right = "training-records.change", Facts = [typeof(PersonEnrolled)],
            Summary = "Enrol a person in a course", Description = "A person can follow a course again once there was a certificate, to renew it.",
            Example = new EnrolPerson("course-taalvrijwilliger-basis", null, new(2026, 9, 1)),
        },
        Decide,
        (command, _) => [new(typeof(Course), command.CourseId)]);
}
