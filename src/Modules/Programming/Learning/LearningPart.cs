using Marten;

namespace Samenkracht.Programming.Learning;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class LearningPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<LearningTrajectory>(ProgrammingModule.Name)
            .Records<IntakeTaken>("intake-taken")
            .Records<VolunteerMatched>("volunteer-matched")
            .Records<MatchSuspended>("match-suspended")
            .Records<MatchResumed>("match-resumed")
            .Records<MatchEnded>("match-ended")
            .Records<TrajectoryPassedOn>("trajectory-passed-on")
            .Records<CourseStarted>("course-started")
            .Records<ProgressRecorded>("progress-recorded")
            .Records<CourseFinished>("course-finished")
            .Records<TrajectoryStopped>("trajectory-stopped")
            .Records<LearnerReferred>("learner-referred")
            .Records<LearnerErased>("learner-erased");
    }

    public static void Map(Api api)
    {
        TakeIntakeEndpoint.Map(api);
        MatchVolunteerEndpoint.Map(api);
        StartCourseEndpoint.Map(api);
        RecordProgressEndpoint.Map(api);
        FinishCourseEndpoint.Map(api);
        StopEarlyEndpoint.Map(api);
        ReferOnEndpoint.Map(api);
        EraseLearnerEndpoint.Map(api);
        GetTrajectoryEndpoint.Map(api);
        ListTrajectoriesEndpoint.Map(api);
        LearningResultsEndpoint.Map(api);
    }
}
