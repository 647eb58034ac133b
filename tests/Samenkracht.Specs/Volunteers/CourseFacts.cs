using Samenkracht.Common.Facts;
using Samenkracht.Volunteers.Courses;

namespace Samenkracht.Specs.Volunteers;

/// <summary>A course of Deventer, and what a language volunteer learned there.</summary>
internal static class CourseFacts
{
    public const string Deventer = "organisation-bibliotheek-deventer";
    public const string Hengelo = "organisation-bibliotheek-hengelo";
    public const string CourseId = "course-taalvrijwilliger-basis";
    public const string Person = "person-0190b3a4-6f2e-7c11-9d55-3a8c6f1b2e47";
    public const string RecordId = "training-record-0190b3a4-6f2e-7c11-9d55-3a8c6f1b2e47";
    public const string Plan = "policy-plan-samenkracht-2021-2024";
    public const string Node = $"{Plan}/a3-d2";

    public static readonly CoursePublished Published = new(CourseId, Deventer, "Basistraining taalvrijwilliger", 12m, 36, ["taalcoaching"], Node, new(2022, 1, 1));
    public static readonly TrainingRecordOpened Opened = new(RecordId, Person, Deventer, new(2022, 2, 1));
    public static readonly PersonEnrolled Enrolled = new(RecordId, Person, 1, CourseId, Deventer, 36, Node, new(2022, 2, 2));
    public static readonly TrainingAttended Attended = new(RecordId, Person, 1, CourseId, Deventer, 6m, Node, new(2022, 2, 10));
    public static readonly CertificateAwarded Awarded = new(RecordId, Person, 1, CourseId, Deventer, new(2025, 2, 28), Node, new(2022, 3, 1));
    public static readonly CertificateWithdrawn Withdrawn = new(RecordId, Person, 1, CourseId, Deventer, new(2023, 5, 1), "De inhoud is verouderd");

    public static TrainingRecord RecordOf(params IFact[] facts) => Given.State<TrainingRecord>([Opened, .. facts]);
}
