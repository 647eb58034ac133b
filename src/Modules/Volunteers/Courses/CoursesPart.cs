using Marten;

namespace Samenkracht.Volunteers.Courses;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class CoursesPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Course>(VolunteersModule.Name)
            .Records<CoursePublished>("course-published")
            .Records<CourseWithdrawn>("course-withdrawn")
            .Records<CoursePassedOn>("course-passed-on");
        store.Stream<TrainingRecord>(VolunteersModule.Name)
            .Records<TrainingRecordOpened>("training-record-opened")
            .Records<TrainingRecordShared>("training-record-shared")
            .Records<PersonEnrolled>("person-enrolled")
            .Records<TrainingAttended>("training-attended")
            .Records<CertificateAwarded>("certificate-awarded")
            .Records<CertificateWithdrawn>("certificate-withdrawn")
            .Records<TrainingRecordPassedOn>("training-record-passed-on");
    }

    public static void Map(Api api)
    {
        PublishCourseEndpoint.Map(api);
        WithdrawCourseEndpoint.Map(api);
        GetCourseEndpoint.Map(api);
        ListCoursesEndpoint.Map(api);
        OpenTrainingRecordEndpoint.Map(api);
        ShareTrainingRecordEndpoint.Map(api);
        EnrolPersonEndpoint.Map(api);
        RecordTrainingAttendanceEndpoint.Map(api);
        AwardCertificateEndpoint.Map(api);
        WithdrawCertificateEndpoint.Map(api);
        GetTrainingRecordEndpoint.Map(api);
        ListTrainingRecordsEndpoint.Map(api);
        TrainingResultsEndpoint.Map(api);
    }
}
