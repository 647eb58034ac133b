using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Courses;

/// <summary>Begins to keep what somebody learns.</summary>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation for which the person works; the own one when absent.</param>
/// <param name="On">The day.</param>
public sealed record OpenTrainingRecord([property: PersonId] string PersonId, [property: Id("organisation")] string? OrganisationId, DateOnly On);

/// <summary>POST /v1/training-records.</summary>
public static class OpenTrainingRecordEndpoint
{
    public static Decision Decide(OpenTrainingRecord command, string id, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } another ? another
        : command.On > asked.Today ? TrainingRecord.InFuture
        : [new TrainingRecordOpened(id, command.PersonId, OwnOrganisation.Of(command.OrganisationId, asked.By)!, command.On)];

    public static void Map(Api api) => api.Start<TrainingRecord, OpenTrainingRecord>(
        new()
        {
            Path = "/training-records", Right = "training-records.change", Facts = [typeof(TrainingRecordOpened)],
            Summary = "Open a training record",
            Description = "One record for each person, by pseudonym: what was learned goes along to another organisation when the record is shared with it.",
            Example = new OpenTrainingRecord("person-0190b3a4-6f2e-7c11-9d55-3a8c6f1b2e47", null, new(2026, 9, 1)),
        },
        command => TrainingRecord.IdOf(command.PersonId),
        Decide);
}
