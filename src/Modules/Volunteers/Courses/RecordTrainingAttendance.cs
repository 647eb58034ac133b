using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Courses;

/// <summary>Records hours at a course.</summary>
/// <param name="Enrolment">The number of the enrolment.</param>
/// <param name="Hours">Hours, 0.25 to 24.</param>
/// <param name="On">The day.</param>
public sealed record RecordTrainingAttendance([property: Range(1, 10_000)] int Enrolment, [property: Range(0.25, 24)] decimal Hours, DateOnly On);

/// <summary>POST /v1/training-records/{recordId}/attendances.</summary>
public static class RecordTrainingAttendanceEndpoint
{
    public static Decision Decide(RecordTrainingAttendance command, TrainingRecord record, Asked asked) =>
        record.Of(command.Enrolment, asked.By) is not { } enrolment ? TrainingRecord.NoSuchEnrolment
        : command.On < enrolment.EnrolledOn ? TrainingRecord.TooEarly
        : command.On > asked.Today ? TrainingRecord.InFuture
        : [new TrainingAttended(
            record.Id, record.PersonId, enrolment.Number, enrolment.CourseId, enrolment.OrganisationId, command.Hours, enrolment.PlanNode, command.On)];

    public static void Map(Api api) => api.Change<TrainingRecord, RecordTrainingAttendance>(
        new()
        {
            Path = "/training-records/{recordId}/attendances", Right = "training-records.change", Facts = [typeof(TrainingAttended)],
            Summary = "Record attendance at a course", Description = "Adds the hours of a day to an enrolment.",
            Example = new RecordTrainingAttendance(1, 3.5m, new(2026, 9, 15)),
        },
        Decide);
}
