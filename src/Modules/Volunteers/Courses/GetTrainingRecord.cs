namespace Samenkracht.Volunteers.Courses;

/// <summary>GET /v1/training-records/{recordId} and its history.</summary>
public static class GetTrainingRecordEndpoint
{
    public static void Map(Api api) => api.GetOne<TrainingRecord, TrainingRecordEntry>(
        "/training-records/{recordId}", "training-records.read", "a training record", TrainingRecordEntry.Of);
}
