namespace Samenkracht.Volunteers.Courses;

/// <summary>Lets another organisation see the record and add to it, because the person asks so.</summary>
/// <param name="OrganisationId">The other organisation.</param>
/// <param name="On">Since when.</param>
public sealed record ShareTrainingRecord([property: Id("organisation")] string OrganisationId, DateOnly On);

/// <summary>POST /v1/training-records/{recordId}/organisations.</summary>
public static class ShareTrainingRecordEndpoint
{
    public static Decision Decide(ShareTrainingRecord command, TrainingRecord record, Asked asked) =>
        record.BelongsTo(command.OrganisationId) ? []
        : command.On < record.OpenedOn ? TrainingRecord.TooEarly
        : command.On > asked.Today ? TrainingRecord.InFuture
        : [new TrainingRecordShared(record.Id, record.PersonId, command.OrganisationId, command.On)];

    public static void Map(Api api) => api.Change<TrainingRecord, ShareTrainingRecord>(
        new()
        {
            Path = "/training-records/{recordId}/organisations", Right = "training-records.change", Facts = [typeof(TrainingRecordShared)],
            Summary = "Share a training record", Description = "At the request of the person another organisation sees the record and adds to it.",
            Example = new ShareTrainingRecord("organisation-bibliotheek-hengelo", new(2026, 10, 1)),
        },
        Decide);
}
